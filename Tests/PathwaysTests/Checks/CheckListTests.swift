import Pathways
import Testing

@testable import Pathways

@Suite struct CheckListTests {
    /// Scripts rely on these names: a change here is a change for them.
    @Test func codesAreTheseAndNoOthers() {
        #expect(
            DiagnosticCode.allCases.map { "\($0.rawValue) \($0.severity.rawValue)\($0.isContent ? " content" : "")" }
                == [
                    "unreadable-file error content", "unknown-key error content", "unknown-offering error content",
                    "duplicate-id error content", "malformed-value error content", "unit-mismatch warning content",
                    "deadlock error", "escapable-loop warning", "mutual-recognition note", "unobtainable error",
                    "impossible-choice error", "empty-requirement error", "dead-end note", "orphan note",
                    "redundant-requirement note", "credits-do-not-add-up warning",
                    "grants-more-than-source note", "grants-more-than-target warning", "limits-contradict warning",
                    "hours-per-credit-unusual warning", "level-falls note", "one-sided-ladder warning",
                    "conflicting-ladder warning", "expired-agreement warning", "expiring-agreement warning",
                    "unused-assessment note", "summary-incomplete note", "unused-acceptance warning",
                ])
    }

    @Test func codesAreKebabCaseAndExplained() {
        for code in DiagnosticCode.allCases {
            #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
            #expect(code.explanation.hasSuffix("."))
        }
        #expect(Set(DiagnosticCode.allCases.map(\.explanation)).count == DiagnosticCode.allCases.count)
    }

    /// Every finding that does not come from reading the files comes from exactly one check.
    @Test func checksCoverTheCodes() {
        let checked = Checks.all.flatMap(\.codes)
        #expect(Set(checked).count == checked.count)
        let fromReading: [DiagnosticCode] = [
            .unreadableFile, .unknownKey, .unknownOffering, .duplicateID, .malformedValue, .unusedAcceptance,
        ]
        #expect(checked == DiagnosticCode.allCases.filter { !fromReading.contains($0) })
    }

    @Test func onlyErrorsOfContentStopQuestions() {
        let stopping = DiagnosticCode.allCases.filter { Diagnostic($0, "", at: .nowhere).stopsQuestions }
        #expect(stopping == [.unreadableFile, .unknownKey, .unknownOffering, .duplicateID, .malformedValue])
    }

    /// A small catalogue as an institution would write it.
    @Test func cleanCatalogueHasNoFindings() {
        let text = """
            institution: x
            institutions: {x: {name: X College}}
            courses:
              writing: {code: ENGL 100, credits: 3}
              rhetoric: {code: ENGL 200, credits: 3, requires: {complete: writing, grade: C}}
              lab: {code: CHEM 110, credits: 1, corequisites: lecture}
              lecture: {code: CHEM 111, credits: 3, corequisites: lab}
            micro-credentials:
              editing:
                credits: 6
                stacks: [writing, rhetoric]
                title: Editing
                description: Texts made clear.
                delivery-mode: online
                hours: 90
                prerequisites: None.
                learning-outcomes: [Edit a text.]
                assessment-method: A portfolio.
                quality-assurance-statement: Reviewed by the senate.
            programs:
              certificate:
                credits: 12
                stacks: [editing, {choose: 2, from: {subject: CHEM}}]
                other-credits: any
              diploma: {credits: 60, admission: ladders-only}
            ladders:
              - {from: certificate, into: diploma, grants: {credits: 12, admission: true}, agreement: {until: 2027-08-31}}
            """
        #expect(findings(text) == [])
    }

    @Test func findingsAreSortedByPlace() {
        let text = """
            institution: x
            courses:
              c: {requires: d}
              alone: {}
              d: {requires: c}
              e: {requires: {choose: 2, from: [c]}}
            """
        #expect(findings(text) == ["4:3 orphan", "5:17 deadlock", "6:18 impossible-choice"])
    }
}
