import Graphviz
import Testing

@Suite struct RefusalTests {
    @Test(arguments: [
        ("layout", "digraph g { layout=neato; a -> b }"),
        ("layout", "digraph g { subgraph s { layout=neato; a -> b } }"),
        ("image", "digraph g { node [image=\"/dev/null\"]; a }"),
        ("shapefile", "digraph g { a [shape=epsf, shapefile=\"/dev/null\"] }"),
        ("imagepath", "digraph g { graph [imagepath=\"/\"]; a }"),
        ("fontpath", "digraph g { fontpath=\"/\"; a }"),
        ("_background", "digraph g { _background=\"I 0 0 9 9 1 -x\"; a }"),
        ("IMG", "digraph g { a [label=<<TABLE><TR><TD><IMG SRC=\"/dev/null\"/></TD></TR></TABLE>>] }"),
        ("IMG", "digraph g { a [label=<<img src=\"/dev/null\"/>>] }"),
        ("fontsize", "digraph g { fontsize=30000; a }"),
        ("fontsize", "digraph g { a -> b; a -> c [fontsize=\"1e5\"]; c [fontsize=9] }"),
        ("fontsize", "digraph g { subgraph s { subgraph t { b } subgraph u { fontsize=nan; a } } subgraph v { c } }"),
        ("labelfontsize", "digraph g { a -> b [headlabel=x, labelfontsize=2000] }"),
        ("style", "digraph g { a [style=\"\(String(repeating: "bold,", count: 21))\"] }"),
        ("style", "digraph g { a -> b [style=\"setlinewidth(2\"] }"),
    ])
    func attributesThatMustNotReachTheLibrary(attribute: String, dot: String) {
        let error = #expect(throws: GraphvizError.self) { try Renderer().draw(dot, as: .svg) }
        guard case .refused(attribute, _) = error else {
            Issue.record("\(dot): \(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        "digraph g { a [label=\"<img src=x>, layout=neato\"] }",
        "digraph g { fontsize=1000; a [fontsize=8, style=\"rounded,filled\"] }",
        "digraph g { a [label=<<b>&lt;img&gt;</b>>] }",
    ])
    func theSameWordsInTextAreHarmless(dot: String) throws {
        #expect(SVGReader(try Renderer().draw(dot, as: .svg)) != nil)
    }

    @Test func aBrokenLabelIsAnErrorAndNotAnotherLabel() {
        let error = #expect(throws: GraphvizError.self) {
            try Renderer().draw("digraph g { a [label=<<b>x</i>>] }", as: .svg)
        }
        guard case .layout(let messages) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(messages == ["mismatched tag in line 1 ... x</i> ... in label of node a"])
    }
}
