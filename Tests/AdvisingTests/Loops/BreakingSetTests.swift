import Advising
import Pathways
import Testing

struct BreakingSetTests {
    private func breaking(
        _ text: String, limits: AdvisingLimits = AdvisingLimits()
    ) throws -> (BreakingSet, Catalogue) {
        let catalogue = Catalogue.reading("institution: x\n" + text)
        let graph = PathwayGraph(catalogue)
        let loops = Loops(catalogue, graph, Obtainability(catalogue)).loops
        let loop = try #require(loops.first)
        #expect(loops.count == 1)
        return (try BreakingSet(loop, in: graph, limits: limits), catalogue)
    }

    private func arrows(_ set: BreakingSet, _ catalogue: Catalogue) -> [String] {
        set.edges.map { catalogue.names([$0.from, $0.to]).joined(separator: " → ") }
    }

    @Test func `one reference on both cycles is enough`() throws {
        let (set, catalogue) = try breaking(
            """
            courses:
              a: { requires: [b, c] }
              b: { requires: d }
              c: { requires: d }
              d: { requires: a }
            """)
        #expect(arrows(set, catalogue) == ["a → d"])
        #expect(set.edges[0].declaredAt.line == 6 && set.edges[0].relation == .prerequisite && set.isProved)
    }

    @Test func `corequisites are never removed`() throws {
        let (set, catalogue) = try breaking(
            """
            courses:
              a: { corequisites: b }
              b: { corequisites: a, requires: c }
              c: { requires: a }
            """)
        #expect(set.edges.count == 1 && set.isProved)
        #expect([["c → b"], ["a → c"]].contains(arrows(set, catalogue)))
    }

    @Test func `a choice from a filter is one reference`() throws {
        let (set, catalogue) = try breaking(
            """
            courses:
              a: { code: AA 1, requires: z }
              b: { code: AA 2, requires: z }
              z: { requires: { choose: 2, from: { subject: AA } } }
            """)
        #expect(arrows(set, catalogue) == ["a → z"])
        #expect(set.edges[0].declaredAt.line == 5 && set.isProved)
    }

    @Test func `everything requires everything`() throws {
        let names = ["a", "b", "c", "d", "e"]
        let lines = names.map { name in
            "  \(name): { requires: [\(names.filter { $0 != name }.joined(separator: ", "))] }"
        }
        let (set, _) = try breaking("courses:\n" + lines.joined(separator: "\n"))
        #expect(set.edges.count == 10 && set.isProved)
    }

    @Test func `without time the set is only a good one`() throws {
        let names = ["a", "b", "c", "d"]
        let lines = names.map { name in
            "  \(name): { requires: [\(names.filter { $0 != name }.joined(separator: ", "))] }"
        }
        let text = "courses:\n" + lines.joined(separator: "\n")
        for limits in [AdvisingLimits(timeLimit: .zero), AdvisingLimits(sizeLimit: 1)] {
            let (set, _) = try breaking(text, limits: limits)
            #expect(set.edges.count == 6 && !set.isProved)
        }
    }
}
