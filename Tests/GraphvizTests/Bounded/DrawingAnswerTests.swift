import Testing

@testable import Graphviz

/// What goes between the two sides, read again from any beginning of it.
@Suite struct DrawingAnswerTests {
    @Test(arguments: [
        DrawingAnswer(DrawingReport(warnings: ["é is\nnew"]), drawing: Array("<svg>\n</svg>".utf8)),
        DrawingAnswer(DrawingReport(error: .tooLarge(vertices: 3, edges: 4, limit: SizeLimit(vertices: 1, edges: 2)))),
        DrawingAnswer(DrawingReport(), drawing: [0, 10, 255]),
    ])
    func answersAreReadAsTheyAreSent(answer: DrawingAnswer) throws {
        let bytes = answer.bytes
        for count in 0..<bytes.count {
            #expect(!DrawingAnswer.isWhole(Array(bytes.prefix(count))), "\(count)")
            #expect(DrawingAnswer(reading: Array(bytes.prefix(count))) == nil)
        }
        #expect(DrawingAnswer.isWhole(bytes))
        let read = try #require(DrawingAnswer(reading: bytes))
        #expect(read.drawing == answer.drawing && read.report.error == answer.report.error)
        #expect(read.report.warnings == answer.report.warnings.map { $0.replacing("\n", with: " ") })
        #expect(DrawingAnswer(reading: bytes + [1]) == nil)
    }

    @Test(arguments: ["\n", "a b\n", "1\n", "-1 2\n", "1 2 3\n", "4294967296 1\n", String(repeating: "1", count: 60)])
    func nothingElseIsWaitedFor(text: String) {
        #expect(DrawingAnswer.isWhole(Array(text.utf8)))
        #expect(DrawingAnswer(reading: Array(text.utf8)) == nil)
    }
}
