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
                "The ladder from “x/p” into “y/q” is declared by “x” only, not by the side that receives them, “y”."
            ])
        #expect(found("declared-by: y")[0].message.english.hasSuffix("not by the side that sends learners, “x”."))
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
            different[0].message.english
                == "The ladder from “x/p” into “y/q” is declared twice, differently: “x” says credits 30 "
                + "credits; “y” says credits 24 credits.")
        #expect(different[0].span.line == 10)
        #expect(different[0].related.map(\.span.line) == [9])
        // Not published is not different, and a unit that is written out neither.
        #expect(codes("declared-by: x", "grants: {credits: 24}, declared-by: y") == [])
        #expect(
            codes("grants: {admission: year 3}, declared-by: x", "grants: {admission: year 2}, declared-by: y")
                == [.conflictingLadder])
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
        #expect(codes("when: {grade: C}, declared-by: x", "declared-by: y") == [.conflictingLadder])
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
        #expect(codes("\(until2027), declared-by: x", "agreement: {id: L-1}, declared-by: y") == [.conflictingLadder])
        #expect(codes("agreement: {id: L-2}, declared-by: x", "agreement: {id: L-1}, declared-by: y") == [])
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

    /// Two ways in of one side, each with conditions of its own, are alternatives.
    @Test func alternativesAreNoConflict() {
        #expect(codes("grants: {credits: 30}, when: {grade: B}", "grants: {credits: 15}, when: {grade: C}") == [])
        #expect(
            codes("grants: {credits: 30}, when: {grade: B}", "grants: {credits: 15}, when: {grade: B}") == [
                .conflictingLadder
            ])
    }

    /// The other side may word it otherwise.
    @Test func theOtherSideInOtherWords() {
        func found(_ more: String) -> [String] {
            findings(
                """
                institution: x
                institutions: {x: {name: X}, y: {name: Y}, z: {name: Z}}
                micro-credentials:
                  shared: {institutions: [y, x], stacks: [y/a, z/b]}
                programs:
                  p: {credits: 60}
                  y/a: {credits: 60}
                  z/b: {credits: 60}
                ladders:
                  - {from: {any: [y/a, z/b]}, into: p, declared-by: x}
                \(more)
                """
            ).filter { $0.hasSuffix("one-sided-ladder") }
        }
        #expect(found("").count == 1)
        #expect(found("  - {from: y/a, into: p, declared-by: y}") == ["10:5 one-sided-ladder"])
        #expect(found("  - {from: y/a, into: p, declared-by: y}\n  - {from: z/b, into: x, declared-by: z}") == [])
        #expect(
            found("  - {from: y/a, into: p, declared-by: y}\ntransfers: [{from: z/b, into: p, declared-by: z}]") == [])
        #expect(found("  - {from: shared, into: p, declared-by: x}") == ["10:5 one-sided-ladder"])
    }

    @Test func partiesOfTheAgreementAreBound() {
        #expect(codes("agreement: {id: L-1, parties: [x, y]}, declared-by: x") == [])
        #expect(codes("agreement: {id: L-1, parties: [x]}, declared-by: x") == [.oneSidedLadder])
    }

    /// The grade may stand with the offering, and amounts in two units may be the same.
    @Test func theSameInOtherWords() {
        func found(_ first: String, _ second: String) -> [DiagnosticCode] {
            diagnostics(
                """
                institution: x
                institutions: {x: {name: X}, y: {name: Y, unit: ects}}
                programs: {p: {credits: 60}, y/q: {credits: 240}}
                conversions: [{from: ects, to: credit, factor: 1/2}]
                ladders:
                  - {\(first), into: y/q, declared-by: x}
                  - {\(second), into: y/q, declared-by: y}
                """
            ).map(\.code)
        }
        #expect(found("from: {complete: p, grade: B}", "from: p, when: {grade: B}") == [])
        #expect(found("from: {complete: p, grade: B}", "from: {complete: p, grade: C}") == [.conflictingLadder])
        #expect(found("from: p, grants: {credits: 60 credit}", "from: p, grants: {credits: 120}") == [])
        #expect(
            found("from: p, grants: {credits: 60 credit}", "from: p, grants: {credits: 60}") == [.conflictingLadder])
    }
}
