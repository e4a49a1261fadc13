import Testing

@testable import Graphviz

/// What a process that draws says arrives as it was meant.
@Suite struct DrawingReportTests {
    private static let errors: [GraphvizError] = [
        .emptyInput, .syntax(messages: ["line 1: here", "and  there"]), .textTooLong(bytes: 9, limit: 8),
        .tooLarge(vertices: 3, edges: 4, limit: SizeLimit(vertices: 1, edges: 2, bytes: 5)),
        .drawingTooLarge(width: 7, height: .max, .png), .refused(attribute: "image", reason: "it opens files"),
        .unavailable(.pdf, messages: []), .layout(messages: ["lost an edge"]), .drawing(messages: ["a", "b"]),
        .outOfTime(seconds: 3), .outOfMemory(bytes: 4), .process(reason: "of some kind"),
    ]

    @Test(arguments: errors)
    func errorsComeBack(error: GraphvizError) {
        let report = DrawingReport(warnings: ["a warning: drawing: end"], error: error)
        #expect(DrawingReport(reading: report.text) == report)
    }

    @Test func otherWordsAreNotHeard() {
        let text = "Fontconfig error: none\ndrawing: warning w\n\nPango says\ndrawing: end\n"
        #expect(DrawingReport(reading: text) == DrawingReport(warnings: ["w"]))
    }

    @Test(arguments: ["", "drawing: warning w\n", "drawing: error nonsense\ndrawing: end\n", "drawing: what\n"])
    func halfReportsAreNone(text: String) {
        #expect(DrawingReport(reading: text) == nil)
    }

    @Test func messagesStayOnTheirLine() {
        let report = DrawingReport(error: .layout(messages: ["one\ndrawing: end\r\ntwo"]))
        #expect(DrawingReport(reading: report.text)?.error == .layout(messages: ["one drawing: end two"]))
    }

    @Test func requestsComeBack() {
        let request = DrawingRequest(
            format: .pdf, limit: SizeLimit(vertices: 1, edges: 2, bytes: 3),
            bounds: ResourceBounds(processorSeconds: 4, seconds: .max, bytes: 5))
        #expect(DrawingRequest(words: request.words) == request)
        for words in [[], ["svg"], ["gif", "1", "2", "3", "4", "5"], ["svg", "1", "2", "3", "4", "x"]] {
            #expect(DrawingRequest(words: words) == nil)
        }
    }
}
