import CatalogueFiles
import Testing

/// Lines out of a stream that comes in pieces.
@Suite struct LineBatcherTests {
    /// The lines of a text that comes in blocks of a size, each with its number; `nil` for one that is too long.
    private func lines(_ text: String, blocks: Int, _ batcher: LineBatcher) -> [(number: Int, text: String?)] {
        var (batcher, result) = (batcher, [(number: Int, text: String?)]())
        func take(_ batch: LineBatch) {
            for (offset, line) in batch.lines.enumerated() {
                switch line {
                case .text(let range):
                    result.append((batch.firstLine + offset, String(decoding: batch.bytes[range], as: UTF8.self)))
                case .tooLong: result.append((batch.firstLine + offset, nil))
                case .heading: result.append((batch.firstLine + offset, "HEADING"))
                }
            }
        }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: blocks) {
            batcher.add(Array(bytes[start..<min(bytes.count, start + blocks)]), take)
        }
        batcher.finish(take)
        return result
    }

    @Test(arguments: [1, 2, 3, 5, 7, 64, 100_000])
    func theSameLinesInBlocksOfAnySize(_ blocks: Int) {
        let digits = String(repeating: "0123456789", count: 3)
        let (over, whole) = (String(repeating: "x", count: 21), String(repeating: "y", count: 20))
        let text = "a\r\n\nbb\r\n\(digits)\nc\n\(over)\r\n\(whole)\r\nlast"
        let found = lines(text, blocks: blocks, LineBatcher(lineLimit: 20))
        let expected = ["a", "", "bb", nil, "c", nil, whole, "last"]
        #expect(found.map(\.text) == expected)
        #expect(found.map(\.number) == Array(1...8))
        let late = lines(text, blocks: blocks, LineBatcher(lineLimit: 20, skipping: 5))
        #expect(late.map(\.text) == Array(expected[5...]))
        #expect(late.map(\.number) == [6, 7, 8])
    }

    @Test func manyLinesInManyBatches() {
        let text = (1...1_000).map { "line \($0)\n" }.joined()
        for blocks in [10, 997, 100_000] {
            let found = lines(text, blocks: blocks, LineBatcher())
            #expect(found.map(\.text) == (1...1_000).map { "line \($0)" })
            #expect(found.map(\.number) == Array(1...1_000))
        }
    }

    @Test func aHeadingIsPassedOverOrAnswered() {
        let text = "learner,holds\na\nb\n"
        #expect(lines(text, blocks: 4, LineBatcher()).map(\.text) == ["a", "b"])
        #expect(lines(text, blocks: 4, LineBatcher(countsHeading: true)).map(\.text) == ["HEADING", "a", "b"])
        #expect(lines(text, blocks: 4, LineBatcher(skipping: 1)).map(\.text) == ["b"])
        #expect(lines(text, blocks: 4, LineBatcher(skipping: 1, countsHeading: true)).map(\.text) == ["a", "b"])
        #expect(lines("a\nlearner,holds\n", blocks: 4, LineBatcher()).map(\.text) == ["a", "learner,holds"])
    }

    @Test func nothing() {
        #expect(lines("", blocks: 1, LineBatcher()).isEmpty)
        #expect(lines("\n", blocks: 1, LineBatcher()).map(\.text) == [""])
        #expect(lines("learner\n", blocks: 1, LineBatcher()).isEmpty)
    }

    @Test func moreToPassOverThanThereIs() {
        var batcher = LineBatcher(skipping: 3)
        batcher.add(Array("a\nb\n".utf8)) { _ in Issue.record("nothing is left") }
        batcher.finish { _ in Issue.record("nothing is left") }
        #expect(batcher.isBehind)
    }
}
