/// The label of a vertex, in the markup of Graphviz.
struct DOTMarkup {
    private var blocks: [String] = []

    /// Title, facts, who offers it, what is not shown, where the learner stands: a block each, the first bold.
    static func label(of vertex: DiagramVertex) -> String {
        var markup = DOTMarkup()
        if vertex.kind == .choice {
            markup.add(PlainText.balancedLines(vertex.title, width: 18, limit: 4), size: 9)
        } else {
            markup.add(PlainText.balancedLines(vertex.title, width: 26, limit: 4), size: 11, in: "B")
            markup.add(vertex.facts.prefix(6).flatMap { PlainText.lines($0, width: 36, limit: 2) }, size: 9.5)
            if vertex.kind != .institution {
                markup.add(
                    PlainText.balancedLines(vertex.institutions.joined(separator: " + "), width: 42, limit: 3),
                    size: 8.5,
                    color: DiagramPalette.faintInk)
            }
        }
        markup.add(vertex.omissions.prefix(4).map { $0 }, size: 8.5, in: "I")
        if let standing = vertex.standing { markup.add(["\(standing.mark) \(standing.text)"], size: 10, in: "B") }
        return markup.blocks.joined(separator: "<BR/>")
    }

    /// The label of an edge, with room around it so that the line does not run through. Of more than eight lines, the rest is
    /// only in the tooltip.
    static func label(of lines: [String]) -> String {
        let shown = lines.count > 8 ? lines.prefix(7) + ["…"] : lines
        let text = shown.map { DOTText.escaped($0, limit: 700) }.joined(separator: "<BR/>")
        return
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\"><TR><TD>\(text)</TD></TR></TABLE>"
    }

    private mutating func add(_ lines: [String], size: Double, color: String? = nil, in element: String? = nil) {
        guard !lines.isEmpty else { return }
        var text = lines.map { DOTText.escaped($0, limit: 700) }.joined(separator: "<BR/>")
        if let element { text = "<\(element)>\(text)</\(element)>" }
        blocks.append(Self.font(text, size: size, color: color))
    }

    /// The same in another size; nothing stays nothing, since Graphviz rejects an element without text.
    static func font(_ markup: String, size: Double, color: String? = nil) -> String {
        if markup.isEmpty { return "" }
        let ink = color.map { " COLOR=\"\($0)\"" } ?? ""
        return "<FONT POINT-SIZE=\"\(size)\"\(ink)>\(markup)</FONT>"
    }
}
