import Pathways
import Testing

@testable import Advising

/// Which next offering opens the most, on catalogues small enough to read.
struct DoorsTests {
    private func doors(
        _ text: String, holding held: [String] = [], toward target: String? = nil
    ) throws -> (Doors, Catalogue) {
        let catalogue = Catalogue.reading("institution: x\ninstitutions: { x: { name: X } }\n" + text)
        let asOf = try #require(CalendarDate(year: 2026, month: 1, day: 31))
        let holdings = try held.map { Holding(try catalogue.offering($0)) }
        let standing = LearnerStanding(catalogue, holdings: holdings, asOf: asOf)
        let doors = try Doors(
            catalogue, PathwayGraph(catalogue), Obtainability(catalogue, standing),
            toward: try target.map { [try catalogue.offering($0)] })
        return (doors, catalogue)
    }

    private static let elective = """
        courses:
          a: { credits: 3 }
          b: { credits: 3 }
          c: { credits: 3 }
          d: { credits: 3, requires: b }
        micro-credentials:
          m: { credits: 6, stacks: [a, b] }
        programs:
          p: { credits: 6, stacks: [{ choose: 2, from: [a, b, c] }] }
          q: { credits: 6, stacks: [b, d] }
        """

    @Test func theLastPartCompletesAnAward() throws {
        let (result, catalogue) = try doors(Self.elective, holding: ["a"])
        let first = try #require(result.doors.first)
        #expect(catalogue.names([first.offering]) == ["b"])
        #expect(catalogue.names(first.claims) == ["m", "p"])
        #expect(first.nearer.map { catalogue[$0.award].id } == ["x/q"])
        #expect(first.nearer.map(\.isNeeded) == [true])
        #expect(first.nearer.map(\.steps) == [1] && first.nearer.map(\.stepsBefore) == [2])
        #expect(first.counts.map(\.credits) == [Credits(3), Credits(3), Credits(3)])
    }

    /// b serves all three awards, a two, c one; d is not open yet, and nothing asks for m or p.
    @Test func theElectiveThatServesMostComesFirst() throws {
        let (result, catalogue) = try doors(Self.elective)
        #expect(catalogue.names(result.doors.map(\.offering)) == ["b", "a", "c"])
        #expect(result.openCount == 5)
    }

    @Test func towardOneAwardOnly() throws {
        let (result, catalogue) = try doors(Self.elective, toward: "q")
        #expect(catalogue.names(result.doors.map(\.offering)) == ["b"])
        #expect(result.doors.first?.counts == [.init(toward: try catalogue.offering("q"), credits: Credits(3))])
    }

    @Test func nothingIsOpenedTowardWhatIsHeld() throws {
        let (result, _) = try doors(Self.elective, holding: ["q"], toward: "q")
        #expect(result.doors.isEmpty)
    }

    /// What is recognised as something that cannot be taken any more brings an award within reach.
    @Test func recognitionBringsAnAwardWithinReach() throws {
        let text = """
            courses:
              old: { credits: 3, offered: { until: 2020-01-01 } }
              new: { credits: 3 }
            programs:
              p: { credits: 3, stacks: old }
              r: { credits: 3, requires: p }
            equivalents:
              - { these: [new], are: [old] }
            """
        let (result, catalogue) = try doors(text)
        #expect(catalogue.names(result.doors.map(\.offering)) == ["new"])
        let door = try #require(result.doors.first)
        #expect(catalogue.names(door.claims) == ["p"])
        let nearer = try #require(door.nearer.first)
        #expect(catalogue.names([nearer.award]) == ["r"])
        #expect(nearer.steps == 1 && nearer.stepsBefore == nil && nearer.isNeeded)
    }

    /// An agreement that begins tomorrow recognises nothing completed today.
    @Test func whatHasNotBegunOpensNothing() throws {
        let text = """
            courses: { a: { credits: 3 } }
            programs: { p: { admission: ladders-only, credits: 30 } }
            ladders:
              - { from: a, into: p, grants: { credits: 3 }, agreement: { from: 2026-02-01 } }
            """
        let (later, catalogue) = try doors(text)
        #expect(later.doors.map(\.nearer).joined().map(\.steps) == [2])
        #expect(later.doors.allSatisfy { $0.counts.isEmpty })
        let (now, _) = try doors(text.replacing("2026-02-01", with: "2026-01-31"))
        #expect(now.doors.map(\.nearer).joined().map(\.steps) == [1])
        #expect(now.doors.flatMap(\.counts).map(\.credits) == [Credits(3)])
        #expect(catalogue.names(now.doors.map(\.offering)) == ["a"])
    }

    /// A bridge that an equivalence provides opens the recognition that asks for it.
    @Test func aBridgeByAnEquivalence() throws {
        let text = """
            courses: { a: { credits: 3 }, b: { credits: 3, requires: z }, c: {}, t: { requires: z }, z: { requires: z } }
            programs: { p: { stacks: t } }
            transfers:
              - { from: a, into: x, grants: { courses: [t] }, when: { also: b } }
            equivalents:
              - { these: [c], are: [b] }
            """
        let (result, catalogue) = try doors(text, holding: ["a"])
        #expect(catalogue.names(result.doors.map(\.offering)) == ["c"])
        #expect(catalogue.names(try #require(result.doors.first).claims) == ["p"])
    }

    /// Credits of several units are not mixed: what nothing converts does not weigh.
    @Test func unitsWeighByTheirConversion() throws {
        let text = """
            conversions: [{ from: mark, to: credit, factor: 1/2 }, { from: point, to: star, factor: 1 }]
            courses: { a: { credits: 6 mark }, b: { credits: 4 }, c: { credits: 100 point } }
            programs:
              p: { credits: 12 mark, stacks: [{ choose: 1, from: [a] }], other-credits: any }
              q: { credits: 12, stacks: [{ choose: 1, from: [b] }], other-credits: any }
              r: { credits: 200 point, stacks: [{ choose: 1, from: [c] }], other-credits: any }
            """
        let (result, catalogue) = try doors(text)
        #expect(catalogue.names(result.doors.filter { !$0.counts.isEmpty }.map(\.offering)) == ["b", "a", "c"])
        let credits = result.doors.flatMap(\.counts).map(\.credits.description)
        #expect(credits == ["4 credits", "6 marks", "100 points"])
    }
}
