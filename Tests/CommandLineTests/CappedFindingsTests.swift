import Pathways
import Testing

@testable import pathways

/// Of each code the first hundred findings are shown, and the rest counted.
@Suite struct CappedFindingsTests {
    private func findings(_ code: DiagnosticCode, _ lines: Range<Int32>) -> [Diagnostic] {
        lines.map { Diagnostic(code, "m \($0)", at: SourceSpan(file: 0, line: $0, column: 1)) }
    }

    @Test func upToTheLimit() {
        let all = findings(.unknownOffering, 1..<101)
        let capped = CappedFindings(all)
        #expect(capped.shown == all)
        #expect(capped.words == "")
    }

    @Test func beyondTheLimit() {
        let all =
            (findings(.unknownOffering, 1..<102) + findings(.malformedValue, 200..<203)
            + findings(.deadEnd, 300..<1_535)).sorted()
        let capped = CappedFindings(all)
        #expect(capped.shown.count == 100 + 3 + 100)
        #expect(capped.shown == capped.shown.sorted())
        #expect(capped.shown.filter { $0.code == .unknownOffering } == Array(all.prefix(100)))
        #expect(
            capped.words == """
                1 more finding [unknown-offering] not shown.
                1,135 more findings [dead-end] not shown.
                Show them all with --all-findings.

                """)
    }

    @Test func all() {
        let all = findings(.deadEnd, 1..<500)
        let capped = CappedFindings(all, showsAll: true)
        #expect(capped.shown == all && capped.words == "")
    }
}
