import Pathways
import Testing

/// Differences between random catalogues.
@Suite struct CatalogueDifferenceRandomTests {
    /// Another order of files, declarations, fields and members of groups is no difference.
    @Test func shufflingIsNoDifference() throws {
        var failures = 0
        for seed in 70_000..<70_700 where failures < 3 {
            let model = ModelGenerator.model(seed: seed)
            var writer = ModelWriter(model)
            writer.fileCount = 1 + seed % 4
            writer.style = GraphRandom(seed: UInt64(seed))
            let (plain, other) = (try ModelCase(model), try ModelCase(model, writtenBy: writer))
            let difference = CatalogueDifference(from: plain.catalogue, to: other.catalogue)
            let found = consequences(difference, plain, other)
            if !difference.isEmpty || !found.isEmpty {
                failures += 1
                Issue.record("seed \(seed): \(shown(difference))\n\(plain.text)\n\n\(other.text)")
            }
        }
    }

    /// One edit is one difference, however the files are written.
    @Test func oneEditIsOneDifference() throws {
        var failures = 0
        for seed in 72_000..<72_700 where failures < 3 {
            let model = ModelGenerator.model(seed: seed)
            var (edited, expected) = (model, "")
            let target = seed % model.offerings.count
            if seed % 2 == 0, !model.recognitions.isEmpty {
                let number = seed % model.recognitions.count
                edited.recognitions.remove(at: number)
                expected = "removed \(model.recognitions[number].kind)"
            } else {
                edited.offerings[target].credits = model.offerings[target].credits == 36 ? 48 : 36
                expected = "changed \(model.id(target)): credits"
            }
            var writer = ModelWriter(edited)
            writer.style = GraphRandom(seed: UInt64(seed))
            let (old, new) = (try ModelCase(model), try ModelCase(edited, writtenBy: writer))
            let found = shown(CatalogueDifference(from: old.catalogue, to: new.catalogue))
            if found != [expected] {
                failures += 1
                Issue.record("seed \(seed): \(found), expected \(expected)\n\(old.text)\n\n\(new.text)")
            }
        }
    }

    /// Read backwards, what was added was removed; and what can be obtained is what the oracle says of each.
    @Test func theWayBack() throws {
        var failures = 0
        for seed in 74_000..<74_400 where failures < 3 {
            let models = [seed, seed + 5_000].map { ModelCatalogue.forImpact(seed: $0) }
            let (old, new) = (try ModelCase(models[0]), try ModelCase(models[1]))
            let forth = CatalogueDifference(from: old.catalogue, to: new.catalogue)
            let back = CatalogueDifference(from: new.catalogue, to: old.catalogue)
            let isMirrored =
                forth.added.map(\.key) == back.removed.map(\.key) && forth.removed.map(\.key) == back.added.map(\.key)
                && forth.changed.count == back.changed.count
            let found = consequences(forth, old, new)
            let reached = models.map { model in
                let oracle = ObtainabilityOracle(model, unknownIsEnough: true)
                return Set(model.offerings.indices.filter { oracle.rounds[$0] != nil }.map(model.id))
            }
            let all = models.map { model in Set(model.offerings.indices.map(model.id)) }
            let lost = reached[0].subtracting(reached[1]).intersection(all[1]).sorted()
            let gained = reached[1].subtracting(reached[0]).intersection(all[0]).sorted()
            if !isMirrored || found.unobtainable != lost || found.obtainable != gained {
                failures += 1
                Issue.record("seed \(seed): \(shown(forth)), \(shown(back))\n\(old.text)\n\n\(new.text)")
            }
        }
    }

    private func consequences(
        _ difference: CatalogueDifference, _ old: ModelCase, _ new: ModelCase
    ) -> DifferenceConsequences {
        DifferenceConsequences(of: difference, from: old.catalogue, to: new.catalogue, asOf: ModelCase.day) {
            CreditRange.ofTree($0, in: $1) ?? .unknown
        }
    }

    private func shown(_ difference: CatalogueDifference) -> [String] {
        difference.added.map { "added \($0.kind)" } + difference.removed.map { "removed \($0.kind)" }
            + difference.changed.flatMap { change in change.fields.map { "changed \(change.new.key): \($0.field)" } }
    }
}
