/// The block above the drawing: its title, a legend of what occurs in it, and what has to be confirmed.
///
/// It is the label of the graph, so it takes no part in the layout.
struct DOTHeader {
    let diagram: Diagram

    /// Empty when there is nothing to say. Always below the 16,384 bytes that Graphviz reads as one label.
    var markup: String {
        let rows = titleRows + legendRows + noteRows
        guard !rows.isEmpty else { return "" }
        let cells = rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }.joined()
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">\(cells)</TABLE>"
    }

    private var titleLines: [String] { PlainText.balancedLines(diagram.title ?? "", width: 64, limit: 3) }

    private var titleRows: [String] {
        titleLines.isEmpty ? [] : [DOTMarkup.font("<B>\(Self.block(titleLines))</B>", size: 16)]
    }

    /// The legend, and behind it as much room as the other rows are likely to be wider, or its columns would spread.
    private var legendRows: [String] {
        let legend = DOTLegend(diagram)
        guard !legend.isEmpty else { return [] }
        let title = Double(titleLines.map(\.count).max() ?? 0) * 9
        let notes = Double(noteLines.map(\.count).max() ?? 0) * 4.6
        let room = max(1, Int(max(title, notes) - legend.width))
        return [
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD>\(legend.markup)</TD>"
                + "<TD WIDTH=\"\(room)\"></TD></TR></TABLE>"
        ]
    }

    private var noteRows: [String] {
        noteLines.isEmpty ? [] : [DOTMarkup.font(Self.block(noteLines), size: 9)]
    }

    private var noteLines: [String] {
        let shown = diagram.notes.prefix(12)
        var lines = shown.isEmpty ? [] : ["To confirm"]
        for (number, note) in shown.enumerated() {
            lines += PlainText.lines("\(number + 1). \(note)", width: 100, limit: 2)
        }
        if diagram.notes.count > shown.count {
            lines.append("and \(diagram.notes.count - shown.count) more: see the text of this diagram")
        }
        if diagram.impliedCount > 0 { lines.append(diagram.impliedWords) }
        return lines
    }

    private static func block(_ lines: [String]) -> String {
        lines.map { DOTText.escaped($0, limit: 250) + "<BR ALIGN=\"LEFT\"/>" }.joined()
    }
}

extension Diagram {
    /// `2 arrows are not drawn: other prerequisites imply them`.
    var impliedWords: String {
        impliedCount == 1
            ? "1 arrow is not drawn: other prerequisites imply it"
            : "\(impliedCount) arrows are not drawn: other prerequisites imply them"
    }
}
