/// What holds shapes together that no line does: the frames of lanes, and the order of the steps of a route.
struct DOTFrames {
    private static let stepsPerColumn = 6
    private let diagram: Diagram
    private let theme: DOTTheme

    init(_ diagram: Diagram, _ theme: DOTTheme) {
        (self.diagram, self.theme) = (diagram, theme)
    }

    /// Statements of the DOT language.
    var lines: [String] { diagram.lanes.enumerated().map(frame) + order + columnsOfParts }

    private func frame(_ number: Int, _ lane: DiagramGroup) -> String {
        let title = PlainText.balancedLines(lane.title, width: 60, limit: 2)
            .map { DOTText.escaped($0, limit: 300) + "<BR ALIGN=\"LEFT\"/>" }.joined()
        let attributes: [DOTAttribute] = [
            .markup(DOTMarkup.font("<B>\(title)</B>", size: 10, color: theme.faintInk)), .word(.labeljust, "l"),
            .word(.color, theme.grey), .word(.style, "rounded"), .word(.margin, "10"),
        ]
        let members = lane.vertices.map { "n\($0);" }.joined(separator: " ")
        return "  subgraph cluster_\(number) { graph [\(attributes.map(\.text).joined(separator: ", "))]; \(members) }"
    }

    /// Invisible lines that set many parts of one thing in several columns: one long column would not fit a page.
    private var columnsOfParts: [String] {
        PartColumns(diagram).pairs.map { "  n\($0.left) -> n\($0.right) [style=\"invis\"];" }
    }

    /// Invisible lines between the columns of a route: a round each, or several for a long one.
    private var order: [String] {
        let steps = diagram.vertices.indices.compactMap { position in
            diagram.vertices[position].step.map { (step: $0, position: position) }
        }.sorted { $0.step.number < $1.step.number }
        var columns: [[Int]] = []
        var round: Int?
        for (step, position) in steps {
            if step.round != round || columns.last.map({ $0.count >= Self.stepsPerColumn }) ?? true {
                columns.append([])
            }
            columns[columns.count - 1].append(position)
            round = step.round
        }
        return zip(columns, columns.dropFirst()).flatMap { left, right in
            right.enumerated().map { row, position in
                "  n\(left[min(row, left.count - 1)]) -> n\(position) [style=\"invis\", weight=\"3\"];"
            }
        }
    }
}
