import Pathways
import Testing

/// Loops against a table of who reaches whom, on thousands of small random catalogues.
@Suite struct LoopsRandomTests {
    @Test(arguments: [
        ModelGenerator.Profile(hasHoldings: false, hasConditions: false),
        ModelGenerator.Profile(hasHoldings: false, hasFilters: false),
        ModelGenerator.Profile(hasHoldings: false, maxOfferings: 4),
    ])
    func loopsAreThoseOfTheTable(_ profile: ModelGenerator.Profile) throws {
        var failures = 0
        var seen: [Loop.Kind: Int] = [:]
        for seed in 10_000..<11_500 where failures < 3 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed, profile))
            let oracle = LoopsOracle(subject.model)
            let expected = oracle.loops()
            let graph = PathwayGraph(subject.catalogue)
            let loops = Loops(subject.catalogue, graph, subject.obtainability).loops
            let found = loops.map { loop in
                LoopsOracle.Expectation(
                    kind: loop.kind, offerings: subject.positions(loop.offerings), stuck: subject.positions(loop.stuck),
                    length: loop.cycle.count + loop.cycle.count { isFiltered($0, in: subject) })
            }
            for loop in loops { seen[loop.kind, default: 0] += 1 }
            let faults = loops.flatMap { self.faults(in: $0, subject, oracle) }
            if found != expected || !faults.isEmpty {
                failures += 1
                Issue.record("seed \(seed): \(found), expected \(expected) \(faults)\n\(subject.text)")
            }
        }
        #expect(Loop.Kind.allCases.allSatisfy { seen[$0, default: 0] > 50 }, "few loops of a kind: \(seen)")
    }

    /// What is wrong with the way round that a loop shows.
    private func faults(in loop: Loop, _ subject: ModelCase, _ oracle: LoopsOracle) -> [String] {
        var result: [String] = []
        let references =
            loop.kind == .mutualRecognition ? oracle.recognitions + oracle.dependencies : oracle.dependencies
        for (arrow, next) in zip(loop.cycle, loop.cycle[1...] + [loop.cycle[0]]) {
            let (from, to) = (subject.positions([arrow.from])[0], subject.positions([arrow.to])[0])
            if arrow.to != next.from { result.append("the way breaks off at \(subject.model.id(to))") }
            if !references.contains(where: { $0.from == from && $0.to == to && $0.relation == arrow.relation }) {
                result.append("nothing declares \(subject.model.id(from)) → \(subject.model.id(to))")
            }
            let written = subject.text(at: arrow.declaredAt)
            let slug = subject.model.offerings[from].slug
            if written != slug, written != "y/\(slug)", !isFiltered(arrow, in: subject) {
                result.append("“\(written)” is not \(subject.model.id(from))")
            }
        }
        if Set(loop.cycle.map(\.from)).count != loop.cycle.count { result.append("the way crosses itself") }
        if !loop.isShortest { result.append("the search was cut off") }
        return result
    }

    private func isFiltered(_ arrow: PathwayEdge, in subject: ModelCase) -> Bool {
        ["choose", "credits"].contains(subject.text(at: arrow.declaredAt))
    }
}
