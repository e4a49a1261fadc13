import Pathways
import Testing

/// Ladders declared by one side, and recognitions declared differently.
@Suite struct LadderCheckTests {
    private func found(_ ladders: String..., kind: String = "ladders") -> [Diagnostic] {
        diagnostics(
            """
            institution: x
            courses:
              a: {credits: 3}
            programs:
              p: {credits: 30, institutions: [x]}
              joint: {credits: 30, institutions: [x, y]}
              y/q: {credits: 60}
            \(kind):
            \(ladders.map { "  - {from: p, into: y/q, \($0)}" }.joined(separator: "\n"))
            """
        ).filter { [.oneSidedLadder, .conflictingLadder].contains($0.code) }
    }

    private func codes(_ ladders: String..., kind: String = "ladders") -> [DiagnosticCode] {
        switch ladders.count {
        case 1: found(ladders[0], kind: kind).map(\.code)
        case 2: found(ladders[0], ladders[1], kind: kind).map(\.code)
        default: found(ladders[0], ladders[1], ladders[2], kind: kind).map(\.code)
        }
    }

    @Test func oneSide() {
        #expect(codes("declared-by: x") == [.oneSidedLadder])
        #expect(codes("declared-by: y") == [.oneSidedLadder])
        #expect(codes("declared-by: x", "declared-by: y") == [])
        #expect(codes("declared-by: x", "declared-by: x") == [.oneSidedLadder, .oneSidedLadder])
        // Who has declared the second is not known.
        #expect(codes("declared-by: x", "note: The other page says so too.") == [])
        #expect(codes("note: Nobody is named.") == [])
        #expect(codes("declared-by: z") == [])
        #expect(codes("declared-by: y", kind: "transfers") == [])
        #expect(
            found("declared-by: x").map(\.message) == [
                "This ladder from “x/p” into “y/q” is declared by “x” only, not by the side that receives them, “y”."
            ])
        #expect(found("declared-by: y")[0].message.hasSuffix("not by the side that sends learners, “x”."))
    }

    @Test func withinOneInstitution() {
        let text = """
            institution: x
            programs:
              p: {credits: 30}
              joint: {credits: 60, institutions: [y, x]}
            ladders:
              - {from: p, into: joint, declared-by: x}
            """
        #expect(findings(text) == [])
    }

    @Test func differentCredits() {
        #expect(codes("grants: {credits: 30}, declared-by: x", "grants: {credits: 30}, declared-by: y") == [])
        let different = found("grants: {credits: 30}, declared-by: x", "grants: {credits: 24}, declared-by: y")
        #expect(different.map(\.code) == [.conflictingLadder])
        #expect(
            different[0].message == "This ladder into “y/q” is declared twice, differently. “x” and “y” say: "
                + "grants.credits: 30 and 24.")
        #expect(different[0].span.line == 10)
        #expect(different[0].related.map(\.span.line) == [9])
        // Not published is not different, and a unit that is written out neither.
        #expect(codes("grants: {admission: true}, declared-by: x", "grants: {credits: 24}, declared-by: y") == [])
        #expect(codes("grants: {credits: 30 credit}, declared-by: x", "grants: {credits: 30}, declared-by: y") == [])
        #expect(
            codes("grants: {courses: [a]}, declared-by: x", "grants: {unassigned: {credits: 3}}, declared-by: y")
                == [.conflictingLadder])
    }

    @Test func differentConditions() {
        #expect(codes("when: {grade: C}, declared-by: x", "when: {grade: B}, declared-by: y") == [.conflictingLadder])
        #expect(
            codes("when: {grade: C}, declared-by: x", "when: {within: 5 years}, declared-by: y") == [.conflictingLadder]
        )
        #expect(codes("when: {grade: C}, declared-by: x", "declared-by: y") == [])
        #expect(
            codes("when: {confirm: An interview.}, declared-by: x", "when: {confirm: A talk.}, declared-by: y") == [])
    }

    @Test func differentDates() {
        let until2027 = "agreement: {from: 2021-05-01, until: 2027-08-31}"
        #expect(codes("\(until2027), declared-by: x", "\(until2027), declared-by: y") == [])
        #expect(
            codes("\(until2027), declared-by: x", "agreement: {from: 2021-05-01, until: 2026-08-31}, declared-by: y")
                == [.conflictingLadder])
        #expect(
            codes("\(until2027), declared-by: x", "agreement: {from: 2021-05-01}, declared-by: y") == [
                .conflictingLadder
            ])
        #expect(codes("\(until2027), declared-by: x", "agreement: {id: L-1}, declared-by: y") == [])
        #expect(
            codes(
                "agreement: {from: 2010-01-01, until: 2020-08-31}, declared-by: x",
                "agreement: {from: 2021-09-01, until: 2027-08-31}, declared-by: y") == [.conflictingLadder])
    }

    /// Two declarations of one side whose dates do not meet are an old and a new version.
    @Test func versionsAreNoConflict() {
        let (old, new) = ("agreement: {until: 2030-08-31}", "agreement: {from: 2030-09-01}")
        #expect(codes("grants: {credits: 30}, \(old)", "grants: {credits: 24}, \(new)") == [])
        #expect(
            codes("grants: {credits: 30}, \(old)", "grants: {credits: 24}, agreement: {from: 2030-08-31}") == [
                .conflictingLadder
            ])
        #expect(
            codes(
                "grants: {credits: 30}, \(old), declared-by: x", "grants: {credits: 24}, \(new), declared-by: x",
                "grants: {credits: 24}, \(new), declared-by: y") == [])
    }

    @Test func transfersToo() {
        #expect(codes("grants: {credits: 3}", "grants: {credits: 2}", kind: "transfers") == [.conflictingLadder])
    }
}
