import Graphviz
import Testing

@Suite struct LimitTests {
    private func chain(_ vertices: Int, repeated times: Int = 1) -> String {
        let links = (1..<vertices).map { "n\($0 - 1) -> n\($0);" }.joined()
        return "digraph g {" + String(repeating: links, count: times) + "}"
    }

    private func failure(
        _ dot: String,
        _ format: OutputFormat = .svg,
        limit: SizeLimit = .standard,
    ) -> GraphvizError? {
        #expect(throws: GraphvizError.self) { try Renderer(limit: limit).draw(dot, as: format) }
    }

    @Test func tooManyVertices() {
        let error = failure(chain(1_001))
        #expect(error == .tooLarge(vertices: 1_001, edges: 1_000, limit: .standard))
        #expect(
            error?.description
                == "the graph has 1001 vertices and 1000 edges; at most 1000 and 1500 are drawn"
        )
    }

    @Test func parallelEdgesCount() {
        #expect(failure(chain(4, repeated: 501)) == .tooLarge(vertices: 4, edges: 1_503, limit: .standard))
    }

    @Test func theLimitItselfIsAllowed() throws {
        let limit = SizeLimit(vertices: 5, edges: 4)
        #expect(try !Renderer(limit: limit).draw(chain(5), as: .svg).bytes.isEmpty)
        #expect(failure(chain(6), limit: limit) == .tooLarge(vertices: 6, edges: 5, limit: limit))
        #expect(throws: GraphvizError.self) {
            try Renderer(limit: SizeLimit(vertices: -1, edges: 0)).draw("digraph g {}", as: .svg)
        }
    }

    @Test func theStandardLimitIsDrawnOnAStackOfAnyThread() async throws {
        let bytes = try await Task.detached { [text = chain(1_000)] in try Renderer().draw(text, as: .svg).bytes }.value
        #expect(!bytes.isEmpty)
    }

    @Test func tooMuchText() {
        let limit = SizeLimit(vertices: 10, edges: 10, bytes: 12)
        #expect(failure("digraph g { a }", limit: limit) == .textTooLong(bytes: 15, limit: 12))
    }

    @Test func bitmapsThatCannotBeReadAreRefused() throws {
        let wide = "digraph g { a [shape=box, width=400]; b }"
        guard case .drawingTooLarge(let width, let height, .png) = failure(wide, .png) else {
            Issue.record("not refused for its size")
            return
        }
        #expect(width > 38_400 && width < 40_000 && height < 200)
        #expect(try !Renderer().draw(wide, as: .pdf).bytes.isEmpty)
        #expect(try !Renderer().draw("digraph g { size=8; a [shape=box, width=400]; b }", as: .png).bytes.isEmpty)
    }

    @Test func drawingsWithoutBoundsAreRefused() {
        let wide = "digraph g { a [shape=box, width=1000000] }"
        #expect(failure(wide) == .drawingTooLarge(width: 72_000_000, height: 36, .svg))
        #expect(failure(wide, .pdf) == .drawingTooLarge(width: 72_000_000, height: 36, .pdf))
    }

    @Test(arguments: ["size=\"1000000,1000000!\"", "dpi=-5", "dpi=100000"])
    func enlargementWithoutBoundsIsRefused(setting: String) throws {
        for format in [OutputFormat.pdf, .png] {
            guard case .refused("dpi", _) = failure("digraph g { \(setting); a }", format) else {
                Issue.record("\(setting) is not refused for \(format)")
                return
            }
        }
    }
}
