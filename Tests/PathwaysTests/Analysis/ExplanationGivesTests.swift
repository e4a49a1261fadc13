import Pathways
import Testing

/// What one offering gives toward another: entry, credit, a waiver, or nothing.
@Suite struct ExplanationGivesTests {
    private let text = """
        institution: x
        courses: {a: {}, b: {requires: a}, c: {corequisites: a}, d: {}, e: {requires: d}, f: {recommends: a}}
        micro-credentials: {m: {stacks: [a]}, n: {}}
        programs: {p: {}, q: {admission: ladders-only}, r: {}, s: {}, t: {}, y/u: {}}
        ladders:
          - {from: m, into: p, grants: {credits: 3, admission: true}}
          - {from: m, into: q, grants: {unassigned: {level: first-year}}}
          - {from: m, into: r}
          - {from: m, into: s, grants: {admission: year 2}}
          - {from: m, into: t, grants: {credits: 3}, agreement: {until: 2025-01-01}}
        assessments:
          - {from: n, into: x, grants: {credits: 0, unlocks: [e]}}
          - {from: n, into: x, grants: {satisfies: [d]}}
          - {from: n, into: y, grants: {courses: [a]}}
        equivalents:
          - {these: [a], are: [d]}
        """

    private func gives(_ name: String, toward target: String) throws -> Explanation.Gives {
        let catalogue = catalogue(text)
        let target = try catalogue.index(target)
        let explanation = Explanation(
            catalogue, PathwayGraph(catalogue), of: try catalogue.index(name), toward: target)
        return explanation.gives(toward: target, on: try #require(CalendarDate(year: 2026, month: 1, day: 31)))
    }

    @Test(arguments: [
        ("a", "b", "entry none"), ("a", "c", "corequisite none"), ("a", "d", "some"), ("a", "m", "some"),
        ("a", "f", "none"), ("m", "p", "entry some"), ("m", "q", "entry unpublished"), ("m", "r", "unpublished"),
        ("m", "s", "entry none"), ("m", "t", "none"), ("n", "e", "none waiver"), ("n", "d", "none satisfies"),
        ("n", "p", "none"), ("n", "y/u", "some"),
    ])
    func whatIsGiven(_ name: String, _ target: String, _ expected: String) throws {
        let gives = try gives(name, toward: target)
        let words = [
            gives.entry ? "entry" : "", gives.corequisite ? "corequisite" : "", gives.credit.rawValue,
            gives.satisfies ? "satisfies" : "", gives.waiver ? "waiver" : "",
        ]
        #expect(words.filter { !$0.isEmpty }.joined(separator: " ") == expected)
    }
}
