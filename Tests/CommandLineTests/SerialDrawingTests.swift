import Foundation
import Graphviz
import Testing

/// Drawing one graph after another in a process of its own.
@Suite struct SerialDrawingTests {
    private static let program = DrawingProgram(path: Project.executable.path, arguments: ["draw-layout"])

    /// A chain with edges that jump over half of it, which takes the layout minutes.
    private static let slow: String = {
        let links = (1..<400).map { "n\($0 - 1) -> n\($0) [label=\"credits\"];" }
        let jumps = (0..<200).map { "n\($0 * 37 % 200) -> n\($0 * 37 % 200 + 199);" }
        return "digraph g { \((links + jumps).joined()) }"
    }()

    /// A program that is something else.
    private static func shell(_ script: String) -> DrawingProgram {
        DrawingProgram(path: "/bin/sh", arguments: ["-c", script, "sh"])
    }

    @Test func drawsWhatTheRendererDraws() throws {
        let renderer = SerialRenderer(program: Self.program, as: .svg)
        for number in 1...40 {
            let dot =
                "digraph g { subgraph cluster0 { n0 [color=odd\(number)] } n0 -> n\(number) [label=\"é\(number)\"] }"
            let drawing = try renderer.draw(dot)
            #expect(drawing.bytes == (try Renderer().draw(dot, as: .svg)).bytes)
            #expect(drawing.warnings == ["odd\(number) is not a known color."])
        }
        #expect(renderer.started == 1)
    }

    @Test(arguments: [
        "", "digraph g { a ->", "digraph g { image=x }", "digraph g { a [fontsize=2000] }",
        "digraph g { a [shape=box, width=1000000] }", "digraph g { " + (0..<11).map { "n\($0);" }.joined() + "}",
    ])
    func failsAsTheRendererFailsAndDrawsTheNext(dot: String) throws {
        let limit = SizeLimit(vertices: 10, edges: 10)
        let renderer = SerialRenderer(program: Self.program, as: .svg, limit: limit)
        let expected = #expect(throws: GraphvizError.self) { try Renderer(limit: limit).draw(dot, as: .svg) }
        for _ in 0..<2 {
            let error = #expect(throws: GraphvizError.self) { try renderer.draw(dot) }
            #expect(error == expected)
            #expect(try !renderer.draw("digraph g { a -> b }").bytes.isEmpty)
        }
    }

    /// The time of one drawing, not of all that the process has made.
    @Test func slowLayoutsAreStoppedAndOthersAreNot() throws {
        let bounds = ResourceBounds(processorSeconds: 1, seconds: 60, bytes: 2 << 30)
        let renderer = SerialRenderer(program: Self.program, as: .svg, bounds: bounds)
        let small = "digraph g { a -> b }"
        let expected = try Renderer().draw(small, as: .svg).bytes
        #expect(try renderer.draw(small).bytes == expected)
        #expect(throws: GraphvizError.outOfTime(seconds: 1)) { try renderer.draw(Self.slow) }
        #expect(try renderer.draw(small).bytes == expected)
        #expect(renderer.started == 2)
        let byTheClock = ResourceBounds(processorSeconds: 60, seconds: 1, bytes: 2 << 30)
        let other = SerialRenderer(program: Self.program, as: .svg, bounds: byTheClock)
        #expect(throws: GraphvizError.outOfTime(seconds: 1)) { try other.draw(Self.slow) }
        #expect(try other.draw(small).bytes == expected)
    }

    @Test(.enabled(if: !Sanitizer.isPresent)) func memoryIsLimited() throws {
        let dot =
            "digraph g { { \((0..<2_000).map { "a\($0);" }.joined()) } -> { \((0..<2_000).map { "b\($0);" }.joined()) } }"
        let bounds = ResourceBounds(processorSeconds: 30, seconds: 60, bytes: 400 << 20)
        let renderer = SerialRenderer(program: Self.program, as: .svg, bounds: bounds)
        _ = try renderer.draw("digraph g { a -> b }")
        let error = #expect(throws: GraphvizError.self) { try renderer.draw(dot) }
        switch error {
        case .outOfMemory(bytes: 400 << 20), .process: break
        default: Issue.record("\(String(describing: error))")
        }
        _ = try renderer.draw("digraph g { a -> b }")
    }

    /// A process is ended after a number of drawings, and the next drawing starts another.
    @Test func aProcessDrawsSoManyGraphsAndNoMore() throws {
        let renderer = SerialRenderer(program: Self.program, as: .svg)
        for _ in 0...SerialRenderer.drawingsPerProcess { _ = try renderer.draw("digraph g { a }") }
        #expect(renderer.started == 2)
    }

    @Test(arguments: [
        "true", "exit 2", "kill -9 $$", "cat", "exec cat /dev/zero", "echo 3 4; exec cat", "exec <&-; exec sleep 100",
        "echo 99999999999999999999 1", "exec cat /dev/zero >&2",
    ])
    func programsThatAreNotWhatTheyShouldBeAreFound(script: String) {
        let bounds = ResourceBounds(processorSeconds: 1, seconds: 1, bytes: 1 << 20)
        let renderer = SerialRenderer(program: Self.shell(script), as: .svg, bounds: bounds)
        #expect(throws: GraphvizError.self) { try renderer.draw("digraph g {}") }
        #expect(throws: GraphvizError.self) { try renderer.draw("digraph g {}") }
    }
}
