import Pathways
import Testing

@Suite struct DiagnosticTests {
    private func span(_ file: Int32, _ line: Int32, _ column: Int32, length: Int32 = 1) -> SourceSpan {
        SourceSpan(file: file, line: line, column: column, length: length)
    }

    @Test func orderIsThatOfPlaces() {
        let sorted = [
            Diagnostic(.orphan, "", at: .nowhere), Diagnostic(.orphan, "", at: span(0, 2, 9)),
            Diagnostic(.deadlock, "", at: span(0, 10, 1)), Diagnostic(.deadEnd, "b", at: span(0, 10, 3, length: 9)),
            Diagnostic(.orphan, "a", at: span(0, 10, 3)), Diagnostic(.orphan, "b", at: span(0, 10, 3)),
            Diagnostic(.deadlock, "", at: span(1, 1, 1)),
        ]
        var random = GraphRandom(seed: 7)
        for _ in 0..<50 { #expect(sorted.shuffled(using: &random).sorted() == sorted) }
    }

    @Test func severities() {
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
        #expect(Severity.allCases.map(\.rawValue) == ["error", "warning", "note"])
    }

    @Test func locatedValues() {
        let located = Located("text", at: span(0, 1, 2))
        #expect(located.count == 4)
        #expect(located.map(\.count) == Located(4, at: span(0, 1, 2)))
        #expect(Located(1) == Located(1, at: .nowhere))
    }
}
