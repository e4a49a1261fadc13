import Pathways
import Testing

@Suite struct AcceptedFindingsTests {
    private let today = CalendarDate(year: 2025, month: 6, day: 30)!
    private let finding = Diagnostic(.deadEnd, "“x/a” leads on.", at: SourceSpan(file: 0, line: 3, column: 5))

    private func accepting(_ acceptance: Acceptance, _ findings: [Diagnostic]? = nil) -> [String] {
        AcceptedFindings(findings ?? [finding], [acceptance], asOf: today).open.map {
            "\($0.code.rawValue) \($0.related.count)"
        }
    }

    private func acceptance(
        _ code: DiagnosticCode = .deadEnd, in place: Acceptance.Place = .file(0), line: Int? = nil,
        finding: String? = "“x/a” leads on.", until: CalendarDate? = nil
    ) -> Acceptance {
        Acceptance(code, in: place, line: line, finding: finding, reason: "Made for work.", until: until)
    }

    @Test func byItsWords() {
        #expect(accepting(acceptance()) == [])
        #expect(accepting(acceptance(line: 99)) == [], "lines move")
        #expect(accepting(acceptance(finding: "“x/b” leads on.")) == ["unused-acceptance 0", "dead-end 0"])
        #expect(accepting(acceptance(.orphan)) == ["unused-acceptance 0", "dead-end 0"])
        #expect(accepting(acceptance(in: .file(1))) == ["unused-acceptance 0", "dead-end 0"])
    }

    /// Of several findings with the same words one is meant: the nearest.
    @Test func oneForEach() {
        var twin = finding
        twin.span.line = 30
        #expect(accepting(acceptance(line: 4), [finding, twin]) == ["dead-end 0"])
        let open = AcceptedFindings([finding, twin], [acceptance(line: 28)], asOf: today).open
        #expect(open.map(\.span.line) == [3])
        #expect(AcceptedFindings([finding, twin], [acceptance(), acceptance()], asOf: today).open.isEmpty)
        #expect(AcceptedFindings([finding], [acceptance(), acceptance()], asOf: today).open.count == 1)
    }

    @Test func byItsLineOrFile() {
        #expect(accepting(acceptance(line: 3, finding: nil)) == [])
        #expect(accepting(acceptance(line: 4, finding: nil)) == ["unused-acceptance 0", "dead-end 0"])
        #expect(accepting(acceptance(finding: nil)) == [])
    }

    @Test func untilItEnds() {
        #expect(accepting(acceptance(until: today)) == [])
        let yesterday = CalendarDate(year: 2025, month: 6, day: 29)
        #expect(accepting(acceptance(until: yesterday)) == ["dead-end 1"])
        #expect(accepting(acceptance(until: yesterday), []) == ["unused-acceptance 0"])
    }

    @Test func whatWasNotLookedAtIsNotUnused() {
        #expect(accepting(acceptance(in: .notRead), []) == [])
        #expect(accepting(acceptance(in: .missing), []) == ["unused-acceptance 0"])
        #expect(AcceptedFindings([], [acceptance()], asOf: today) { $0 != .deadEnd }.open.isEmpty)
    }

    @Test func errorsOfContentStayOpen() {
        let error = Diagnostic(.unknownKey, "no key", at: SourceSpan(file: 0, line: 1, column: 1))
        #expect(!error.isAcceptable && finding.isAcceptable)
        let acceptance = acceptance(.unknownKey, finding: nil)
        #expect(accepting(acceptance, [error]) == ["unused-acceptance 0", "unknown-key 0"])
    }

    @Test func acceptedOnesAreKept() {
        let result = AcceptedFindings([finding], [acceptance()], asOf: today)
        #expect(result.accepted.map(\.acceptance.reason) == ["Made for work."])
        #expect(result.accepted.map(\.finding) == [finding])
        #expect(result.only { $0 != .deadEnd }.accepted.isEmpty)
    }
}
