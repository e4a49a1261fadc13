import Advising
import Pathways
import Testing

struct MissingSetTests {
    private func missing(
        toward name: String, _ text: String, asOf: CalendarDate? = nil, limits: AdvisingLimits = AdvisingLimits()
    ) throws -> (MissingSet, Catalogue) {
        let catalogue = Catalogue.reading("institution: x\n" + text)
        let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, asOf: asOf))
        let sets = MissingSets(catalogue, obtainability, limits: limits)
        return (try sets.missing(toward: catalogue.offering(name)), catalogue)
    }

    private func names(_ set: MissingSet, _ catalogue: Catalogue) -> [String] {
        catalogue.names(set.items.map(\.offering))
    }

    private let line = """
        programs:
          root: { admission: ladders-only }
          middle: { requires: root }
          target: { requires: [middle, free] }
          free: {}
        """

    @Test func `the root cause is what is missing`() throws {
        let (set, catalogue) = try missing(toward: "target", line)
        #expect(names(set, catalogue) == ["root"])
        #expect(catalogue.names([set.items[0].neededBy]) == ["middle"])
        #expect(set.items[0].relation == .prerequisite && set.items[0].declaredAt.line == 4)
        #expect(set.items[0].declaredAt.column == 23 && set.isProved && !set.isBlockedByItself)
    }

    @Test func `nothing is missing toward what can be obtained`() throws {
        let (set, _) = try missing(toward: "free", line)
        #expect(set.items.isEmpty && !set.isBlockedByItself && set.isProved)
    }

    @Test(arguments: [
        "target: { admission: ladders-only }", "target: { requires: { choose: 3, from: [a, b] } }",
        "target: { requires: { any: [] } }", "target: { requires: target }",
    ])
    func `some are blocked by themselves`(target: String) throws {
        let (set, _) = try missing(toward: "target", "programs:\n  a: {}\n  b: { requires: b }\n  \(target)")
        #expect(set.items.isEmpty && set.isBlockedByItself && set.isProved)
    }

    @Test func `one member of a deadlock frees what waits for it`() throws {
        let text = """
            courses:
              a: { requires: b }
              b: { requires: a }
              target: { requires: [a, b] }
            """
        let (set, catalogue) = try missing(toward: "target", text)
        #expect(names(set, catalogue) == ["a"])
        #expect(try names(missing(toward: "a", text).0, catalogue) == ["b"])
    }

    @Test func `two root causes are missing`() throws {
        let text = """
            programs:
              one: { admission: ladders-only }
              two: { admission: ladders-only }
              left: { requires: one }
              right: { stacks: [two, free] }
              free: {}
              target: { stacks: { choose: 3, from: [left, right, free] } }
            """
        let (set, catalogue) = try missing(toward: "target", text)
        #expect(names(set, catalogue) == ["one", "two"])
        #expect(catalogue.names(set.items.map(\.neededBy)) == ["left", "right"])
        #expect(set.items.map(\.relation) == [.prerequisite, .stack])
    }

    @Test func `fewer is better than deeper`() throws {
        let text = """
            programs:
              one: { admission: ladders-only }
              two: { admission: ladders-only }
              middle: { requires: [one, two] }
              target: { requires: middle }
            """
        let (set, catalogue) = try missing(toward: "target", text)
        #expect(names(set, catalogue) == ["middle"])
    }

    @Test func `a ladder that cannot be climbed says where`() throws {
        let text = """
            programs:
              start: { admission: ladders-only }
              target: { admission: ladders-only }
            ladders:
              - { from: start, into: target }
            """
        let (set, catalogue) = try missing(toward: "target", text)
        #expect(names(set, catalogue) == ["start"])
        #expect(set.items[0].relation == .ladder && set.items[0].declaredAt.line == 6)
    }

    @Test func `what replaces a course that is gone may be missing`() throws {
        let text = """
            courses:
              old: { offered: { until: 2020-01-01 }, replaced-by: new }
              new: { requires: new }
              target: { requires: old }
            """
        let day = CalendarDate(year: 2024, month: 1, day: 1)
        let (set, catalogue) = try missing(toward: "target", text, asOf: day)
        #expect(set.items.count == 1 && set.items[0].declaredAt.line == 5)
        #expect([["new"], ["old"]].contains(names(set, catalogue)))
    }

    @Test func `without time nothing can be left out all the same`() throws {
        let text = """
            programs:
              one: { admission: ladders-only }
              two: { admission: ladders-only }
              three: { admission: ladders-only }
              target: { stacks: { choose: 2, from: [one, two, three] } }
            """
        let (set, _) = try missing(toward: "target", text, limits: AdvisingLimits(timeLimit: .zero))
        #expect(set.items.count == 2 && !set.isProved)
    }
}
