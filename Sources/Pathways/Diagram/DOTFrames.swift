/// What holds shapes together that no line does: the frames of lanes, and the order of the steps of a route.
struct DOTFrames {
    private static let stepsPerColumn = 6
    private let diagram: Diagram
    private let theme: DOTTheme

    init(_ diagram: Diagram, _ theme: DOTTheme) {
        (self.diagram, self.theme) = (diagram, theme)
    }

    /// Statements of the DOT language.
    var lines: [String] { diagram.lanes.enumerated().map(frame) + order }

    private func frame(_ number: Int, _ lane: DiagramGroup) -> String {
        let title = PlainText.balancedLines(lane.title, width: 60, limit: 2)
            .map { DOTText.escaped($0, limit: 300) + "<BR ALIGN=\"LEFT\"/>" }.joined()
        // A name of nothing that can be seen has no lines, and an empty tag is no markup.
        let label = DOTMarkup.font("<B>\(title)</B>", size: 10, color: theme.faintInk)
        let attributes: [DOTAttribute] = [
            title.isEmpty ? .word(.label, "") : .markup(label), .word(.labeljust, "l"),
            .word(.color, theme.grey), .word(.style, "rounded"), .word(.margin, "10"),
        ]
        let members = lane.vertices.map { "n\($0);" }.joined(separator: " ")
        return "  subgraph cluster_\(number) { graph [\(attributes.map(\.text).joined(separator: ", "))]; \(members) }"
    }

    /// The columns of a route: a round each, or several for a long one; an award begins one. In each the steps stand in
    /// order, held by invisible lines, and another line sets each column behind the one before.
    private var order: [String] {
        let columns = stepColumns
        let inside = columns.filter { $0.count > 1 }.map { column in
            "  { graph [rank=\"same\"]; \(column.map { "n\($0)" }.joined(separator: " -> ")) [style=\"invis\"]; }"
        }
        let between = zip(columns, columns.dropFirst()).map { "  n\($0[0]) -> n\($1[0]) [style=\"invis\"];" }
        return inside + between
    }

    private var stepColumns: [[Int]] {
        let steps = diagram.vertices.indices.compactMap { position in
            diagram.vertices[position].step.map { (step: $0, position: position) }
        }.sorted { $0.step.number < $1.step.number }
        var columns: [[Int]] = []
        var round: Int?
        var isAfterAward = false
        for (step, position) in steps {
            let isAward = diagram.vertices[position].kind.isAward
            let isFull = columns.last.map { $0.count >= Self.stepsPerColumn } ?? true
            if step.round != round || isFull || isAward || isAfterAward { columns.append([]) }
            columns[columns.count - 1].append(position)
            (round, isAfterAward) = (step.round, isAward)
        }
        return columns
    }
}
