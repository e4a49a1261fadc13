import Pathways
import Testing

@Suite struct ReachabilityTests {
    private let text = """
        institution: x
        courses:
          a: {}
          b: {requires: a}
          far: {requires: b}
          never: {requires: never}
        micro-credentials:
          m: {stacks: [a]}
        programs:
          cert: {stacks: [m, b]}
          dip: {admission: ladders-only}
          deg: {requires: never}
        ladders:
          - from: {complete: cert, within: 5 years}
            into: dip
            when: {grade: B, otherwise: evidence, confirm: [An interview., Two references.]}
          - {from: dip, into: x}
        """

    private func list(_ holdings: String..., all: Bool = false) throws -> [String] {
        let catalogue = catalogue(text)
        let held = try holdings.flatMap { try catalogue.learner($0).holdings }
        let standing = LearnerStanding(catalogue, holdings: held, asOf: CalendarDate(parsing: "2025-06-30"))
        let graph = PathwayGraph(catalogue)
        return Reachability(catalogue, graph, Obtainability(catalogue, standing), includeAll: all).entries.map {
            entry in
            let path = entry.path.map { "\(catalogue[$0.from].id) \($0.relation.rawValue) \(catalogue[$0.to].id)" }
            let steps = entry.steps.map(String.init) ?? "–"
            return ([catalogue[entry.offering].id, entry.status.rawValue, steps] + path).joined(separator: " | ")
        }
    }

    @Test func whatAHoldingLeadsToward() throws {
        #expect(
            try list("a") == [
                "x/a | held | 0",
                "x/m | claimable | 0 | x/a stack x/m",
                "x/cert | open | 1 | x/a stack x/m | x/m stack x/cert",
                "x/dip | reachable | 2 | x/a stack x/m | x/m stack x/cert | x/cert ladder x/dip",
                "x/deg | blocked | – | x/a stack x/m | x/m stack x/cert | x/cert ladder x/dip | x/dip ladder x/deg",
            ])
    }

    @Test func everything() throws {
        #expect(
            try list(all: true) == [
                "x/a | open | 1", "x/m | open | 1", "x/b | reachable | 2", "x/cert | reachable | 2",
                "x/dip | reachable | 3", "x/far | reachable | 3", "x/deg | blocked | –", "x/never | blocked | –",
            ])
        #expect(try list() == list(all: true))
        #expect(try list("a", all: true).count == 8)
    }

    @Test func confirmations() throws {
        let catalogue = catalogue(text)
        func entry(_ holding: String) throws -> Reachability.Entry {
            let obtainability = Obtainability(catalogue, try catalogue.learner(holding))
            let entries = Reachability(catalogue, PathwayGraph(catalogue), obtainability).entries
            let dip = try catalogue.index("dip")
            return try #require(entries.first { $0.offering == dip })
        }
        func confirm(_ holding: String) throws -> [Message] { try entry(holding).confirm }
        #expect(try confirm("cert@2024-01-01=B") == ["An interview.", "Two references."])
        #expect(
            try confirm("cert@2024-01-01=C")
                == ["An interview.", "Two references.", "evidence in place of a grade of B"])
        #expect(
            try confirm("cert")
                == [
                    "An interview.", "Two references.", "that x/cert was completed within 5 years",
                    "a grade of at least B in x/cert",
                ])
        // Too old under the condition of the leaf, which is not softened.
        #expect(
            try entry("cert@2019-01-01=B").refusals
                == ["x/cert must have been completed within 5 years, and was on 2019-01-01"])
        #expect(try entry("cert@2024-01-01=C").refusals == [])
    }
}
