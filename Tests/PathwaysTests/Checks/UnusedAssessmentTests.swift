import Pathways
import Testing

@Suite struct UnusedAssessmentTests {
    private func isFound(_ assessment: String, programs: String, totals: [String: CreditRange] = [:]) -> Bool {
        findings(
            """
            institution: x
            trainings:
              guild/aid: {hours: 40}
            courses:
              health: {code: HLTH 100, credits: 3, level: first-year}
              later: {credits: 3, requires: health}
              apart: {credits: 3}
            programs:
            \(programs)
            assessments:
              - {from: guild/aid, \(assessment)}
            """, totals: totals
        ).contains { $0.hasSuffix("unused-assessment") }
    }

    private let full = "  p: {credits: 3, stacks: [apart]}"
    private let roomy = "  p: {credits: 6, stacks: [apart], other-credits: 3}"
    private let choosing = "  p: {credits: 3, stacks: {choose: 1, from: {subject: HLTH}}}"

    @Test func creditIntoAnInstitution() {
        #expect(isFound("into: x, grants: {unassigned: {credits: 3}}", programs: full))
        #expect(!isFound("into: x, grants: {unassigned: {credits: 3}}", programs: roomy))
        #expect(!isFound("into: x, grants: {credits: 3}", programs: choosing))
        #expect(!isFound("into: x, grants: {credits: 3}", programs: "  p: {credits: 3}"))
        #expect(isFound("into: y, grants: {credits: 3}", programs: roomy + "\n  y/q: {credits: 3, stacks: [p]}"))
    }

    @Test func courses() {
        #expect(isFound("into: x, grants: {courses: [later]}", programs: full))
        #expect(!isFound("into: x, grants: {courses: [health]}", programs: full), "another course requires it")
        #expect(!isFound("into: x, grants: {courses: [apart]}", programs: full))
        #expect(!isFound("into: x, grants: {courses: [later]}", programs: roomy))
        #expect(isFound("into: p, grants: {courses: [later]}", programs: full))
        #expect(isFound("into: p, grants: {courses: [health]}", programs: full), "the program does not ask for it")
        #expect(!isFound("into: p, grants: {courses: [apart]}", programs: full))
        #expect(!isFound("into: p, grants: {courses: [later]}", programs: roomy))
    }

    @Test func otherGrants() {
        #expect(!isFound("into: p, grants: {credits: 3}", programs: full), "what the parts add up to is not known")
        let filled = ["x/p": CreditRange(exactly: 3)]
        #expect(isFound("into: p, grants: {credits: 3}", programs: full, totals: filled))
        #expect(!isFound("into: p, grants: {credits: 3}", programs: full, totals: ["x/p": CreditRange(exactly: 2)]))
        #expect(isFound("into: p, grants: {credits: 0}", programs: roomy))
        #expect(!isFound("into: p, grants: {admission: true}", programs: full))
        #expect(!isFound("into: x", programs: full), "what it gives is not published")
        #expect(!isFound("into: x, grants: {satisfies: [health]}", programs: full))
        #expect(isFound("into: x, grants: {satisfies: [later]}", programs: full))
        #expect(!isFound("into: x, grants: {unlocks: [later]}", programs: full))
        #expect(isFound("into: x, grants: {unlocks: [apart]}", programs: full))
    }
}
