import Pathways
import Testing

/// What must not change an answer, or only in one direction.
@Suite struct MetamorphicTests {
    @Test(arguments: [ModelGenerator.Profile(), ModelGenerator.Profile(hasConditions: false)])
    func anotherHoldingNeverRaisesSteps(_ profile: ModelGenerator.Profile) throws {
        var failures = 0
        for seed in 30_000..<31_000 where failures < 3 {
            var generator = ModelGenerator(seed: seed, profile)
            let model = generator.model()
            var richer = model
            richer.holdings.insert(generator.extraHolding(for: model), at: seed % (model.holdings.count + 1))
            let (before, after) = (try ModelCase(model), try ModelCase(richer))
            let (first, second) = (before.steps(before.obtainability), after.steps(after.obtainability))
            if zip(first, second).contains(where: { ($0 ?? .max) < ($1 ?? .max) }) {
                failures += 1
                Issue.record("seed \(seed): from \(shown(first)) to \(shown(second))\n\(after.text)")
            }
        }
    }

    @Test func anotherHoldingNeverLosesReach() throws {
        var failures = 0
        for seed in 32_000..<33_000 where failures < 3 {
            var generator = ModelGenerator(seed: seed, .init(hasConditions: false))
            let model = generator.model()
            var richer = model
            richer.holdings.append(generator.extraHolding(for: model))
            guard !model.holdings.isEmpty else { continue }
            let (before, after) = (try reach(ModelCase(model)), try reach(ModelCase(richer)))
            let lost = before.filter { (after[$0.key] ?? .max) > $0.value }
            if !lost.isEmpty {
                failures += 1
                Issue.record("seed \(seed): \(lost.keys.map(model.id)) lost\n\(try ModelCase(richer).text)")
            }
        }
    }

    /// The offerings listed, each with the length of its path.
    private func reach(_ subject: ModelCase) -> [Int: Int] {
        let entries = Reachability(subject.catalogue, PathwayGraph(subject.catalogue), subject.obtainability).entries
        let positions = subject.positions(entries.map(\.offering))
        return Dictionary(uniqueKeysWithValues: zip(positions, entries.map(\.path.count)))
    }

    /// Other names, another order, other spellings, other files.
    @Test func wordingChangesNothing() throws {
        var failures = 0
        for seed in 34_000..<35_000 where failures < 3 {
            let model = ModelGenerator.model(seed: seed)
            var writer = ModelWriter(model)
            writer.slugs = model.offerings.indices.map { "n\((seed + 7 * $0) % 11)" }
            writer.fileCount = 1 + seed % 3
            writer.style = GraphRandom(seed: UInt64(seed))
            let (plain, other) = (try ModelCase(model), try ModelCase(model, writtenBy: writer))
            let (first, second) = (Answers(plain), Answers(other))
            if first != second || !other.diagnostics.isEmpty {
                failures += 1
                Issue.record("seed \(seed): \(first)\n\(second)\n\(other.diagnostics)\n\(plain.text)\n\n\(other.text)")
            }
        }
    }

    /// Offerings taken for granted count as seeds of the rounds.
    @Test func assumingIsStartingFromThere() throws {
        var failures = 0
        for seed in 36_000..<36_700 where failures < 3 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed))
            let assumed = subject.model.offerings.indices.filter { ($0 + seed) % 3 == 0 }
            let found = subject.steps(subject.obtainability.assuming(assumed.map { subject.indices[$0] }))
            let oracle = ObtainabilityOracle(subject.model, assuming: assumed)
            let expected = subject.model.offerings.indices.map(oracle.steps)
            if found != expected {
                failures += 1
                Issue.record(
                    "seed \(seed): \(shown(found)), expected \(shown(expected)) with \(assumed)\n\(subject.text)")
            }
        }
    }
}

/// What is said about a catalogue, in terms of the model.
private struct Answers: Equatable {
    var steps: [Int?]
    var loops: Set<[String]>
    var entries: Set<[String]>
    var findings: [String]

    init(_ subject: ModelCase) {
        let graph = PathwayGraph(subject.catalogue)
        let obtainability = subject.obtainability
        steps = subject.steps(obtainability)
        loops = Set(
            Loops(subject.catalogue, graph, obtainability).loops.map { loop in
                [loop.kind.rawValue, "\(subject.positions(loop.offerings).sorted())", "\(loop.cycle.count)"]
            })
        entries = Set(
            Reachability(subject.catalogue, graph, obtainability).entries.map { entry in
                ["\(subject.positions([entry.offering]))", entry.status.rawValue, "\(entry.confirm.sorted().count)"]
            })
        let date = subject.model.asOf.flatMap { CalendarDate(parsing: $0.text) }
        findings = Checks.findings(CheckContext(subject.catalogue, asOf: date)).map(\.code.rawValue).sorted()
    }
}
