import Testing

@testable import Graphviz

@Suite struct MessageLogTests {
    private func log(_ pieces: [String]) -> MessageLog {
        var log = MessageLog()
        for piece in pieces { log.append(piece) }
        return log
    }

    @Test func piecesBecomeMessages() {
        let log = log([
            "Error", ": ", "first\n", "Warning", ": ", "second ", "goes on\n  and on\n", "Error", ": ", "third",
        ])
        #expect(log.errors == ["first", "third"])
        #expect(log.warnings == ["second goes on and on"])
    }

    @Test func theWordErrorInAMessageOpensNone() {
        let log = log(["Warning", ": ", "Error: x", ": ", "y", "Error"])
        #expect(log.errors == [])
        #expect(log.warnings == ["Error: x : y"])
    }

    @Test func longMessagesAreCut() {
        let message = String(repeating: "é", count: 5_000)
        let kept = log(["Error", ": ", message, message]).errors
        #expect(kept == [String(repeating: "é", count: 399) + "…"])
    }

    @Test func manyWarningsDoNotHideAnError() {
        let warnings = (0..<1_000).flatMap { ["Warning", ": ", "\($0)", "more"] }
        let log = log(warnings + ["Error", ": ", "last"])
        #expect(log.warnings.count == 50)
        #expect(log.warnings.last == "49 more")
        #expect(log.errors == ["last"])
    }

    @Test func piecesBeforeAnyMessageAreDropped() {
        let log = log(["stray", ": ", "x"])
        #expect(log.errors == [] && log.warnings == [])
    }
}
