import Foundation
import Graphviz
import Testing

/// Drawing in processes of their own, by the program that offers it.
@Suite struct BoundedDrawingTests {
    private static let program = DrawingProgram(path: Project.executable.path, arguments: ["draw-layout"])

    private static let known = """
        digraph known { node [shape=box]; subgraph cluster0 { label="Group"; a -> b [label="x"]; c [color=unheardof] } a -> c }
        """

    /// A chain with edges that jump over half of it, which takes the layout minutes.
    private static let slow: String = {
        let links = (1..<400).map { "n\($0 - 1) -> n\($0) [label=\"credits\"];" }
        let jumps = (0..<200).map { "n\($0 * 37 % 200) -> n\($0 * 37 % 200 + 199);" }
        return "digraph g { \((links + jumps).joined()) }"
    }()

    private static func error(_ dot: String, _ bounds: ResourceBounds, _ limit: SizeLimit = .standard)
        -> GraphvizError?
    {
        #expect(throws: GraphvizError.self) {
            try BoundedRenderer(program: program, limit: limit, bounds: bounds).draw(dot, as: .svg)
        }
    }

    @Test(arguments: [OutputFormat.svg, .png])
    func drawsWhatTheRendererDraws(format: OutputFormat) throws {
        let drawing = try BoundedRenderer(program: Self.program).draw(Self.known, as: format)
        #expect(drawing.bytes == (try Renderer().draw(Self.known, as: format)).bytes)
        #expect(drawing.warnings == ["unheardof is not a known color."])
    }

    @Test(arguments: [
        "", "digraph g { a ->", "digraph g { image=x }", "digraph g { a [fontsize=2000] }",
        "digraph g { a [shape=box, width=1000000] }", "digraph g { " + (0..<11).map { "n\($0);" }.joined() + "}",
    ])
    func failsAsTheRendererFails(dot: String) {
        let limit = SizeLimit(vertices: 10, edges: 10)
        let expected = #expect(throws: GraphvizError.self) { try Renderer(limit: limit).draw(dot, as: .svg) }
        #expect(Self.error(dot, .standard, limit) == expected)
    }

    @Test func slowLayoutsAreStopped() {
        let bounds = ResourceBounds(processorSeconds: 1, seconds: 60, bytes: 2 << 30)
        #expect(Self.error(Self.slow, bounds) == .outOfTime(seconds: 1))
        let byTheClock = ResourceBounds(processorSeconds: 60, seconds: 1, bytes: 2 << 30)
        #expect(Self.error(Self.slow, byTheClock) == .outOfTime(seconds: 1))
    }

    @Test(.enabled(if: !Sanitizer.isPresent)) func memoryIsLimited() {
        let dot =
            "digraph g { { \((0..<2_000).map { "a\($0);" }.joined()) } -> { \((0..<2_000).map { "b\($0);" }.joined()) } }"
        let error = Self.error(dot, ResourceBounds(processorSeconds: 30, seconds: 60, bytes: 400 << 20))
        // Where this process has used more memory itself, a crash of the other cannot be told to be one of memory.
        switch error {
        case .outOfMemory(bytes: 400 << 20), .process: break
        default: Issue.record("\(String(describing: error))")
        }
    }

    /// Too little, or hardly enough, even for the libraries, which then crash in their own ways: none is waited for until
    /// the deadline.
    @Test(.enabled(if: !Sanitizer.isPresent), arguments: [1, 60, 100, 130, 150])
    func crashesForWantOfMemoryEndAtOnce(mebibytes: Int) {
        let bounds = ResourceBounds(processorSeconds: 30, seconds: 60, bytes: mebibytes << 20)
        do throws(GraphvizError) {
            _ = try BoundedRenderer(program: Self.program, bounds: bounds).draw("digraph g { a }", as: .svg)
            #expect(mebibytes > 60, "drawn with \(mebibytes) MiB")
        } catch {
            // Which of the libraries gives up, and how, differs.
            if case .outOfTime = error { Issue.record("\(error)") }
        }
    }

    @Test func smallGraphsNeedNoProcess() throws {
        let nobody = DrawingProgram(path: "/nonexistent", arguments: [])
        let small = SizeLimit(vertices: 3, edges: 2)
        let renderer = BoundedRenderer(program: nobody, inProcess: small)
        #expect(try !renderer.draw("digraph g { a -> b -> c }", as: .svg).bytes.isEmpty)
        for dot in ["digraph g { a -> b -> c -> a }", "digraph g { a; b; c; d }", "digraph g { { a } -> b }"] {
            #expect(throws: GraphvizError.self) { try renderer.draw(dot, as: .svg) }
        }
    }

    @Test func manyThreadsDrawAtOnce() async throws {
        let expected = try Renderer().draw(Self.known, as: .svg).bytes
        await withTaskGroup { group in
            for _ in 0..<12 {
                group.addTask {
                    (try? BoundedRenderer(program: Self.program).draw(Self.known, as: .svg).bytes) == expected
                }
            }
            for await isEqual in group { #expect(isEqual) }
        }
    }

    @Test func theCommandIsNotInTheHelpAndIsOfNoUseToPeople() throws {
        #expect(try !Invocation("--help").output.contains("draw-layout"))
        let run = try Invocation("draw-layout")
        #expect(run.status == 64)
        #expect(run.output.isEmpty && run.errors.hasPrefix("drawing: this command is for the program itself"))
    }
}
