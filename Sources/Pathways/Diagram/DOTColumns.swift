/// How far apart the columns of a drawing are, and how many of them a line spans.
///
/// Graphviz lays out from left to right in columns. A choice stands in a column of its own between those of offerings, and
/// so does a label. Where the drawing falls into parts that nothing connects, they are laid out each on its own and set
/// side by side (`pack`); Graphviz 2 then makes no columns for labels, and labels of short lines would be lost without
/// a warning, so they are made here.
struct DOTColumns {
    /// Whether there are parts that nothing connects.
    let isPacked: Bool
    private let hasChoices: Bool
    private let makesLabelColumns: Bool
    /// How many lines enter each choice.
    private let fanIn: [Int: Int]
    private let arrangement: DOTArrangement
    let parts: PartColumns

    init(_ diagram: Diagram, _ arrangement: DOTArrangement) {
        self.arrangement = arrangement
        parts = PartColumns(diagram, rows: arrangement.rows, bracketsAll: arrangement.isCompact)
        isPacked =
            arrangement.isPacked && diagram.lanes.isEmpty && !diagram.vertices.contains { $0.step != nil }
            && Self.hasParts(diagram)
        hasChoices = !parts.brackets.isEmpty || diagram.vertices.contains { $0.kind == .choice }
        makesLabelColumns = isPacked && diagram.edges.contains { !$0.labels.isEmpty || !$0.notes.isEmpty }
        fanIn = diagram.edges.reduce(into: [:]) { counts, edge in
            if diagram.vertices[edge.to].kind == .choice { counts[edge.to, default: 0] += 1 }
        }
    }

    /// Whether some vertex cannot be reached from the first, directions aside.
    private static func hasParts(_ diagram: Diagram) -> Bool {
        guard !diagram.vertices.isEmpty else { return false }
        let (from, to) = (diagram.edges.map { Vertex($0.from) }, diagram.edges.map { Vertex($0.to) })
        let graph = Digraph(vertexCount: diagram.vertices.count, tails: from + to, heads: to + from)
        return BreadthFirstSearch(graph, from: CollectionOfOne(0)).order.count < diagram.vertices.count
    }

    static func inches(hundredths: Int) -> String { hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)" }

    /// The attributes of the graph.
    var attributes: [DOTAttribute] {
        let separation = [.word(.ranksep, "0.\(hundredthsBetweenColumns)")] as [DOTAttribute]
        return isPacked ? separation + [.word(.pack, "18"), .word(.packmode, "graph")] : separation
    }

    /// The room between two columns, in hundredths of an inch. With choices there are twice as many columns; the more
    /// lines enter one choice, the more room they need to bend.
    private var hundredthsBetweenColumns: Int {
        let room = hasChoices ? min(80, 30 + 6 * max(0, (fanIn.values.max() ?? 0) - 3)) : 55
        return max(15, (makesLabelColumns ? room / 2 : room) * arrangement.columnGap / 100)
    }

    /// How many columns a line spans at least: offerings stay below one another, whether choices are between them or not.
    func length(of line: Int, touchesChoice: Bool) -> [DOTAttribute] {
        let further = (hasChoices ? 2 : 1) * (parts.columns[line] ?? 0)
        let columns = ((hasChoices && !touchesChoice ? 2 : 1) + further) * (makesLabelColumns ? 2 : 1)
        return columns == 1 ? [] : [.word(.minlen, String(columns))]
    }

    /// The same for the two halves of a line in a bracket: to its part, and to what all its parts have in common.
    func lengths(of bracket: PartColumns.Bracket) -> (part: Int, hub: Int) {
        let unit = makesLabelColumns ? 2 : 1
        return (unit, (2 * bracket.column + 1) * unit)
    }

    /// Where a line enters a choice: a few meet like a brace at its side, many would tangle there.
    func entrance(to choice: Int) -> [DOTAttribute] {
        (fanIn[choice] ?? 0) <= 3 ? [.word(.headport, "w")] : []
    }
}
