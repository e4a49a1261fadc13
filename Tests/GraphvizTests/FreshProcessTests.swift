import Graphviz
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What can only be seen in the first drawing of a process. Each body runs in a process of its own.
@Suite struct FreshProcessTests {
    @Test func theFirstDrawingIsLikeEveryOther() async {
        await #expect(processExitsWith: .success) {
            let dot = "digraph g { a [label=\"A\"]; a -> b; subgraph cluster0 { c } }"
            let first = try Renderer().draw(dot, as: .svg)
            #expect(SVGReader(first)?.lines == ["a": ["A"], "b": ["b"], "c": ["c"]])
            #expect(try Renderer().draw(dot, as: .svg) == first)
        }
    }

    @Test func theFirstMessageMayBeLong() async {
        await #expect(processExitsWith: .success) {
            let name = String(repeating: "x", count: 20_000)
            let drawing = try Renderer().draw("digraph g { a:\(name) -> b:\(name) }", as: .svg)
            #expect(drawing.warnings.first?.hasPrefix("node a, port xxx") == true)
        }
    }

    @Test func aLibraryWithoutItsPartsIsAnError() async {
        await #expect(processExitsWith: .success) {
            setenv("GVBINDIR", "/nonexistent", 1)
            for format in OutputFormat.allCases {
                let error = #expect(throws: GraphvizError.self) { try Renderer().draw("digraph g { a }", as: format) }
                guard case .unavailable(format, let messages) = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(messages.count == 1)
            }
        }
    }
}
