import Graphviz
import Testing

/// Whatever is handed in, the process survives, messages stay short, and the next drawing is what it always was.
@Suite struct AftermathTests {
    private static let known = """
        digraph known {
            node [shape=box, style="rounded,filled", color=blue, fontsize=11]; rankdir=LR; d [label="D\\nd", fontcolor=red]
            subgraph cluster0 { label="Group"; a -> b [label="x", style=dashed]; c } a -> c -> a; b -> b; c -> d
        }
        """

    private static let reference = [OutputFormat.svg, .png].map { format in
        (format: format, drawing: try? Renderer().draw(known, as: format))
    }

    private func survives(_ dot: String, as format: OutputFormat = .svg) throws {
        let references = Self.reference
        do {
            let drawing = try Renderer().draw(dot, as: format)
            #expect(drawing.warnings.allSatisfy { $0.count <= 400 })
        } catch {
            #expect("\(error)".count < 50 * 410)
        }
        for (format, drawing) in references {
            let again = try Renderer().draw(Self.known, as: format)
            #expect(again == drawing, "\(format) after \(dot.prefix(200).debugDescription)")
        }
    }

    @Test(arguments: [
        "digraph g { X -> Y [label=\"X\"]; Y -> X }", "digraph X { \"X\" -> b }", "graph X { \"X\" -- X -- \"X\" }",
        "digraph g { a [shape=X] }", "digraph g { a [color=X, fontcolor=X, bgcolor=X] }",
        "digraph g { a -> b [arrowhead=X] }", "digraph g { a:X -> b:X:X }", "digraph g { a -> b:\"X\":n }",
        "digraph g { compound=true; a -> b [lhead=X, ltail=X] }", "digraph g { a [style=\"X\"] }",
        "digraph g { compound=true; subgraph clusterX { X }; X -> b [lhead=clusterX, ltail=clusterX] }",
        "digraph g { a [fontname=\"X\", label=\"X\"] }", "digraph g { splines=X; a -> b }",
        "digraph g { ordering=X; a }",
        "digraph g { charset=X; a -> b }", "digraph g { colorscheme=X; node [color=red, colorscheme=X]; a -> b }",
        "digraph g { a [shape=record, label=\"{X\"] }",
        "digraph g { a [shape=record, label=\"{<X>X|<X>X}\"]; a:X -> a }",
        "digraph g { a [label=<<X>>] }", "digraph g { a [label=<<b X=\"x\">a</b>>] }", "digraph g { a [label=<X>] }",
        "digraph g { a [label=<<font color=\"X\" face=\"X\">X</font>>] }",
        "digraph g { a [label=<<table><tr><td style=\"X\" align=\"X\" port=\"X\">a</td></tr></table>>]; a:X -> a }",
        "digraph g { splines=none; a -> b [label=\"X\", xlabel=\"X\", headlabel=\"X\"] }",
        "digraph X { splines=none; a -> b [label=\"\\G\\G\\E\", xlabel=\"\\L\\L\\T\\H\"] }",
        "digraph g { X [label=\"\\N\"",
        "digraph g { 9X }", "digraph g { -9.X.9X }", "digraph g { a [X", "digraph g { \"X\" = ", "X", "\"X\"",
        "/*X*/ X",
        "digraph g { rank=X; { rank=X; a } }", "digraph g { size=\"X\"; ratio=X; page=X; rankdir=X; a }",
        "digraph g { layers=\"X\"; layerselect=\"X\"; a [layer=\"X\"] }",
        "digraph g { a -> b [samehead=X, sametail=X]; c -> b [samehead=X] }", "digraph g { group=X; a [group=X] }",
        "digraph g { a -> b [color=\"red;0.9:X;0.9:X\", weight=X, minlen=X] }", "# 12 \"X\"\ndigraph g { a -> }",
        "digraph g { charset=latin1; \"Xé\" -> b [label=\"Xé\"] }", "digraph g { a [label=\"&X;\", URL=\"X\"] }",
        "digraph g { subgraph X { a; b } subgraph X { rank=same; b; c } }",
        "digraph g { a [X=X]; edge [X=X]; X=X; a -> b }",
        "digraph g { a [label=\"X\" + \"X\"]; \"X\" + \"X\" -> a; b [pos=\"X\", width=X, height=\"X\", margin=X] }",
    ])
    func longNamesEverywhere(pattern: String) throws {
        let name = String(repeating: "x", count: 20_000)
        try survives(pattern.replacing("X", with: name))
    }

    @Test(arguments: ["digraph X { \"X\" -> b }", "digraph g { a [fontname=\"X\", label=\"X\", URL=\"X\"] }"])
    func longNamesInPDF(pattern: String) throws {
        try survives(pattern.replacing("X", with: String(repeating: "x", count: 20_000)), as: .pdf)
    }

    @Test func messagesLongerThanTheLibraryCanFormatAreRight() throws {
        // Longer than any other message of these tests, so that no other has made room for it.
        let name = String(repeating: "x", count: 300_000)
        let drawing = try Renderer().draw("digraph g { a [shape=\(name)] }", as: .svg)
        let start = "using box for unknown shape "
        #expect(drawing.warnings == [start + name.prefix(399 - start.count) + "…"])
    }

    @Test func statementsAndNestingsTooLongForTheParser() throws {
        try survives("digraph g {" + (0..<4_000).map { "x\($0)" }.joined(separator: "->") + "}")
        try survives("digraph g {" + String(repeating: "{", count: 9_000) + String(repeating: "}", count: 9_000) + "}")
        try survives(
            "digraph g {" + String(repeating: "a -> {", count: 5_000) + String(repeating: "}", count: 5_000) + "}")
        try survives("digraph g {" + String(repeating: "{", count: 100_000))
    }

    @Test func escapesThatExpandWithoutBounds() {
        let name = String(repeating: "n", count: 9_000)
        let label = String(repeating: "\\G", count: 20_000)
        let error = #expect(throws: GraphvizError.self) {
            try Renderer().draw("digraph \(name) { a -> b [label=\"\(label)\"] }", as: .svg)
        }
        let message = "its names and values are too long, or the escapes in them expand to too much"
        #expect(error == .syntax(messages: [message]))
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func soup(seed: UInt64) throws {
        let ingredients = [
            "digraph ", "graph ", "g", "{", "}", "\"", "<", ">", "/*", "*/", "//", "#", "\n", "\\", "->", "--", "a",
            "b",
            "[", "]", "label=", "=", ";", ",", "@", ":", "+", "1", "2.", "-", ".", "\r", " ", "é", "subgraph ",
            "strict ",
            "node", "edge", "\u{FEFF}", "&lt;", "#line 3 \"x\"\n", "\"\"", "<b>", "</b>", "cluster", "\\N", "\\L", "\0",
        ]
        var random = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let body = (0..<Int.random(in: 1...25, using: &random)).compactMap { _ in
                ingredients.randomElement(using: &random)
            }
            let opening = ["", "digraph g {a -> b"].randomElement(using: &random) ?? ""
            let closing = ["", "}"].randomElement(using: &random) ?? ""
            try survives(opening + body.joined() + closing)
        }
    }
}
