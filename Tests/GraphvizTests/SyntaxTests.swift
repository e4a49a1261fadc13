import Graphviz
import Testing

@Suite struct SyntaxTests {
    private func failure(_ dot: String) -> GraphvizError? {
        #expect(throws: GraphvizError.self, "\(dot.debugDescription)") { try Renderer().draw(dot, as: .svg) }
    }

    @Test(arguments: ["", " \n\t\r\n", "// nothing", "/* nothing */ # here\n", "\n"])
    func emptyInput(dot: String) {
        #expect(failure(dot) == .emptyInput)
    }

    @Test(arguments: [
        ("digraph g { a -> }", "syntax error in line 1 near '}'"),
        ("digraph g {\n a ->\n}", "syntax error in line 3 near '}'"),
        ("hello", "syntax error in line 1 near 'hello'"),
        ("digraph g { a", "syntax error in line 1"),
        ("digraph g {\n a [label=\"x\ny", "line 2: a quoted string that is not closed begins here"),
        ("digraph g {\n a [label=<<b>x</b>]", "line 2: an HTML-like label that is not closed begins here"),
        ("digraph g {}\n/* x", "line 2: a comment that is not closed begins here"),
        ("digraph a {} digraph b {}", "line 1: there is text after the end of the graph"),
        ("digraph a {}\n\ndigraph b {}", "line 3: there is text after the end of the graph"),
        ("digraph a {} }", "line 1: there is text after the end of the graph"),
        ("digraph a {\n\"\n\0\"}", "line 3: a NUL byte, which DOT cannot hold"),
        ("/* \0 */ digraph a {}", "line 1: a NUL byte, which DOT cannot hold"),
        ("digraph a \0 {}", "line 1: a NUL byte, which DOT cannot hold"),
        ("@ digraph a {}", "it does not begin with “graph” or “digraph”"),
    ])
    func mistakesAreNamed(dot: String, message: String) {
        #expect(failure(dot) == .syntax(messages: [message]))
    }

    @Test func descriptionsAreSentences() {
        let error = GraphvizError.syntax(messages: ["syntax error in line 1 near '}'"])
        #expect("\(error)" == "the text is not a graph in the DOT language: syntax error in line 1 near '}'")
        #expect("\(GraphvizError.emptyInput)" == "there is no graph to draw: the text is empty")
        #expect("\(GraphvizError.unavailable(.png, messages: []))" == "Graphviz is installed without what draws PNG")
    }
}
