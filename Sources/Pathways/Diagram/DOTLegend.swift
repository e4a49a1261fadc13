/// The legend: a sample and a word for each kind, line and standing that occurs in a diagram.
struct DOTLegend {
    private struct Item {
        var sample: String
        var text: String
    }

    private let itemsPerRow: Int
    private let rows: [[Item]]

    /// - Parameter isWide: Whether it may be as wide as a sheet.
    init(_ diagram: Diagram, isWide: Bool = false) {
        let theme = DOTTheme(diagram)
        let items =
            Self.kinds(in: diagram, theme) + Self.relations(in: diagram, theme) + Self.standings(in: diagram, theme)
            + Self.marks(in: diagram, theme)
        let counts = isWide ? Array((4...max(4, items.count)).reversed()) : [4]
        let choices = counts.map { count in (count: count, rows: Self.rows(of: items, perRow: count)) }
        let chosen =
            choices.first { Self.width(of: $0.rows) <= Self.widest } ?? (count: 4, rows: choices.last?.rows ?? [])
        (itemsPerRow, rows) = chosen
    }

    /// As wide as a sheet can be read, in points.
    private static let widest = 960.0

    private static func rows(of items: [Item], perRow: Int) -> [[Item]] {
        stride(from: 0, to: items.count, by: perRow).map { start in
            Array(items[start..<min(items.count, start + perRow)])
        }
    }

    /// Whether nothing occurs, as in an empty diagram.
    var isEmpty: Bool { rows.isEmpty }

    var rowCount: Int { rows.count }

    /// One table.
    var markup: String {
        let lines = rows.map { "<TR>\($0.map(Self.cells).joined())</TR>" }
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"1\">\(lines.joined())</TABLE>"
    }

    /// About how wide it is, in points.
    var width: Double { Self.width(of: rows) }

    private static func width(of rows: [[Item]]) -> Double {
        let columns = (0..<(rows.first?.count ?? 0)).map { column in
            rows.compactMap { $0.indices.contains(column) ? $0[column].text.count : nil }.max() ?? 0
        }
        return columns.reduce(0) { $0 + ($1 == 0 ? 0 : Double($1) * 5.1 + 54) }
    }

    private static func cells(_ item: Item) -> String {
        "<TD>\(item.sample)</TD><TD ALIGN=\"LEFT\">\(DOTMarkup.font("\(item.text)   ", size: 10))</TD>"
    }

    /// The kinds that are boxes; the others say in words what they are.
    private static func kinds(in diagram: Diagram, _ theme: DOTTheme) -> [Item] {
        let boxes: [DiagramVertex.Kind] = [.course, .microCredential, .program, .training, .institution, .folded]
        return boxes.filter { kind in diagram.vertices.contains { $0.kind == kind && $0.connector == nil } }.map {
            kind in
            Item(
                sample: box(kind, theme.area(kind), DOTMarkup.font(DOTStyle.sign(of: kind), size: 10)),
                text: Wording(diagram.language)(kind.phrase))
        }
    }

    private static func relations(in diagram: Diagram, _ theme: DOTTheme) -> [Item] {
        DiagramRelation.allCases.filter { relation in diagram.edges.contains { $0.relation == relation } }.map {
            Item(sample: line($0, theme), text: Wording(diagram.language)(RelationPhrase.title($0)))
        }
    }

    private static func standings(in diagram: Diagram, _ theme: DOTTheme) -> [Item] {
        Reachability.Status.allCases.filter { status in diagram.vertices.contains { $0.standing?.status == status } }
            .map {
                let badge = theme.badge($0)
                let mark = DOTMarkup.font(DiagramStanding($0).mark, size: 10, color: badge.ink)
                return Item(sample: box(.course, badge.area, mark), text: say(diagram)(StatusPhrase.explained($0)))
            }
    }

    private static func say(_ diagram: Diagram) -> Wording { Wording(diagram.language) }

    /// Signs that shapes and lines bear.
    private static func marks(in diagram: Diagram, _ theme: DOTTheme) -> [Item] {
        var result: [Item] = []
        func add(_ sign: String, _ color: String, _ phrase: RoutePhrase) {
            let mark = DOTMarkup.font(sign, size: 10, color: color)
            let cell = "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"28\" HEIGHT=\"16\" BORDER=\"0\">\(mark)</TD>"
            let table =
                "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>\(cell)</TR></TABLE>"
            result.append(Item(sample: table, text: say(diagram)(phrase)))
        }
        if diagram.vertices.contains(where: \.isExitAward) { add(DOTStyle.exitSign, theme.ink, .exitAwardExplained) }
        if !diagram.findings.isEmpty { add(DOTStyle.alarmSign, theme.alarm, .foundBy) }
        return result
    }
}

// MARK: - Samples

extension DOTLegend {
    private static func box(_ kind: DiagramVertex.Kind, _ area: String, _ inside: String = "") -> String {
        let style = kind == .microCredential ? " STYLE=\"ROUNDED\"" : ""
        let inner = kind == .program ? 1 : 0
        return
            "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"28\""
            + " HEIGHT=\"16\" BGCOLOR=\"\(area)\"\(style)><TR>"
            + "<TD BORDER=\"\(inner)\" FIXEDSIZE=\"TRUE\" WIDTH=\"22\" HEIGHT=\"10\">\(inside)</TD></TR></TABLE>"
    }

    /// A stroke made of the lower borders of cells, and a sign for its end.
    private static func line(_ relation: DiagramRelation, _ theme: DOTTheme) -> String {
        let stroke = DOTStyle.stroke(of: relation)
        let color = theme.line(relation)
        let isDouble = stroke.pattern == .double
        let width = max(1, Int(stroke.width + 0.5))
        let rows = isDouble ? [(6, 1), (2, 1), (6, 0)] : [(7, width), (7, 0)]
        let sign = "<TD ROWSPAN=\"\(rows.count)\">\(DOTMarkup.font(stroke.sign, size: 10, color: color))</TD>"
        let cells = rows.enumerated().map { number, row in
            "<TR>\(segment(height: row.0, border: row.1, stroke.pattern))\(number == 0 ? sign : "")</TR>"
        }
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" COLOR=\"\(color)\">"
            + cells.joined() + "</TABLE>"
    }

    private static func segment(height: Int, border: Int, _ pattern: DOTStyle.Stroke.Pattern) -> String {
        let style =
            [.dashed, .dotted].contains(pattern) && border > 0 ? " STYLE=\"\(pattern.rawValue.uppercased())\"" : ""
        return "<TD WIDTH=\"24\" HEIGHT=\"\(height)\" FIXEDSIZE=\"TRUE\" BORDER=\"\(border)\" SIDES=\"B\"\(style)></TD>"
    }
}
