/// Writes a diagram in the DOT language of Graphviz.
///
/// Every text of a catalogue passes through ``DOTText``; vertices are named `n0`, `n1` … and have stable `id`s beside; no
/// attribute links anywhere or opens a file. The same diagram gives the same bytes.
public struct DOTWriter: Sendable {
    /// What a drawing has to fit on; it is made smaller where it does not.
    public enum Page: Hashable, Sendable {
        /// As large as it comes out.
        case unbounded
        /// A sheet of letter paper, on its side, with margins of 0.35 inches: any printer can print as far.
        case letter
        /// A sheet of A4 paper, on its side, with the same margins.
        case a4

        /// The width and height of what can be drawn on, in points.
        public var points: (width: Double, height: Double)? {
            switch self {
            case .unbounded: nil
            case .letter: (741.6, 561.6)
            case .a4: (791.5, 544.9)
            }
        }
    }

    /// The height of the smallest letters in a drawing, in points, where it is not made smaller.
    public static let smallestType = 10.0

    private let diagram: Diagram
    private let page: Page
    private let arrangement: DOTArrangement
    private let sentences: DiagramSentences
    private let columns: DOTColumns
    private let theme: DOTTheme
    private let say: Wording
    private let institutions: InstitutionLines

    /// - Parameter arrangement: How closely it is set; without one, as its number of shapes suggests.
    public init(_ diagram: Diagram, page: Page = .unbounded, arrangement: DOTArrangement? = nil) {
        let arrangement = arrangement ?? .usual(for: diagram)
        self.diagram = diagram
        self.page = page
        self.arrangement = arrangement
        sentences = DiagramSentences(diagram)
        columns = DOTColumns(diagram, arrangement)
        theme = DOTTheme(diagram)
        say = Wording(diagram.language)
        institutions = InstitutionLines(diagram)
    }

    /// The text: one named directed graph, laid out from left to right in the order of study. O(size of the diagram).
    public var text: String {
        var lines = ["digraph pathways {"]
        lines.append(Self.statement("graph", graphAttributes))
        lines.append(Self.statement("node", Self.font(size: 11)))
        lines.append(Self.statement("edge", Self.font(size: 10)))
        for (number, vertex) in diagram.vertices.enumerated() {
            lines.append(Self.statement("n\(number)", attributes(of: vertex, at: number)))
        }
        for (number, edge) in diagram.edges.enumerated() {
            if let place = columns.parts.places[number] {
                lines.append(part(edge, number: number, of: place))
            } else {
                lines.append(Self.statement("n\(edge.from) -> n\(edge.to)", attributes(of: edge, number: number)))
            }
        }
        for place in columns.parts.brackets.indices { lines += junction(place) }
        lines += DOTFrames(diagram, theme).lines
        return lines.joined(separator: "\n") + "\n}\n"
    }

    private static func statement(_ subject: String, _ attributes: [DOTAttribute]) -> String {
        "  \(subject) [\(attributes.map(\.text).joined(separator: ", "))];"
    }

    private static func font(size: Int) -> [DOTAttribute] {
        [.word(.fontname, DOTStyle.fonts), .word(.fontsize, String(size))]
    }

    private var graphAttributes: [DOTAttribute] {
        var result: [DOTAttribute] = [
            .word(.id, "pathways"), .word(.charset, "UTF-8"), .word(.rankdir, "LR"), .word(.labelloc, "t"),
            .word(.labeljust, "l"), .word(.nodesep, DOTColumns.inches(hundredths: 22 * arrangement.rowGap / 100)),
            .word(.pad, arrangement.isCompact ? "0.06" : "0.15"),
        ]
        result += columns.attributes
        switch page {
        case .unbounded: break
        case .letter: result += [.word(.size, "10.3,7.8"), .word(.margin, "0.35")]
        case .a4: result += [.word(.size, "10.99,7.56"), .word(.margin, "0.35")]
        }
        let header = DOTHeader(diagram: diagram, isCompact: arrangement.isCompact).markup
        return result + Self.font(size: 11) + (header.isEmpty ? [] : [.markup(header)])
    }
}

// MARK: - Brackets

extension DOTWriter {
    /// The half of a line between its part and the junction of its bracket.
    private func part(_ edge: DiagramEdge, number: Int, of place: Int) -> String {
        let bracket = columns.parts.brackets[place]
        var result = stroke(of: edge, id: "edge-\(number)")
        result += [.word(.arrowhead, bracket.isInto ? "none" : DOTStyle.stroke(of: edge.relation).head)]
        result += [.word(.arrowsize, "0.8"), .word(bracket.isInto ? .tailport : .headport, bracket.isInto ? "e" : "w")]
        result.append(.word(.minlen, String(columns.lengths(of: bracket).part)))
        result.append(.tooltip(.edgetooltip, sentences.about(edge)))
        let ends = bracket.isInto ? "n\(edge.from) -> j\(place)" : "j\(place) -> n\(edge.to)"
        return Self.statement(ends, result)
    }

    /// A junction, and the line between it and what all parts of its bracket have in common.
    private func junction(_ place: Int) -> [String] {
        let bracket = columns.parts.brackets[place]
        let edge = diagram.edges[bracket.lines[0]]
        var result = stroke(of: edge, id: "bracket-\(place)")
        result += [.word(.arrowhead, bracket.isInto ? DOTStyle.stroke(of: edge.relation).head : "none")]
        result += [.word(.arrowsize, "0.8"), .word(.minlen, String(columns.lengths(of: bracket).hub))]
        result.append(.word(.weight, "4"))
        result += words(on: edge)
        let ends = bracket.isInto ? "j\(place) -> n\(bracket.hub)" : "n\(bracket.hub) -> j\(place)"
        let point: [DOTAttribute] = [
            .word(.shape, "point"), .word(.width, "0.04"), .word(.height, "0.04"), .word(.color, ink(of: edge)),
            .word(.id, "junction-\(place)"), .word(.label, ""), .word(.tooltip, ""),
        ]
        return [Self.statement("j\(place)", point), Self.statement(ends, result)]
    }
}

// MARK: - Vertices and edges

extension DOTWriter {
    private func attributes(of vertex: DiagramVertex, at position: Int) -> [DOTAttribute] {
        var result: [DOTAttribute] = [.word(.id, vertex.id)]
        result += vertex.connector == nil ? DOTStyle.attributes(of: vertex.kind) : tag(of: vertex)
        if arrangement.isCompact, vertex.kind != .choice, vertex.kind != .folded, vertex.connector == nil {
            result += [.word(.margin, "0.08,0.04"), .word(.width, "0.3"), .word(.height, "0.26")]
        }
        let area = vertex.connector == nil ? theme.area(vertex.kind) : DiagramPalette.paper
        result.append(.word(.fillcolor, vertex.standing.map { theme.area($0.status) } ?? area))
        result += theme.border(of: vertex)
        result.append(.markup(DOTMarkup.label(of: vertex, theme, say, layout: layout(at: position))))
        result.append(.tooltip(.tooltip, sentences.about(position)))
        return result
    }

    private func tag(of vertex: DiagramVertex) -> [DOTAttribute] {
        let width = ShapeLayout(arrangement: arrangement).titleWidth(of: .program)
        return DOTStyle.tag(lines: DOTMarkup.tagLines(of: vertex, width: width).count + vertex.facts.count)
    }

    private func layout(at position: Int) -> ShapeLayout {
        ShapeLayout(showsInstitution: institutions.isShown(at: position), arrangement: arrangement)
    }

    private func attributes(of edge: DiagramEdge, number: Int) -> [DOTAttribute] {
        var result = stroke(of: edge, id: "edge-\(number)")
        result += ends(of: edge, DOTStyle.stroke(of: edge.relation))
        result += guides(of: edge, number: number)
        result += words(on: edge)
        result.append(.tooltip(.edgetooltip, sentences.about(edge)))
        return result
    }

    private func ink(of edge: DiagramEdge) -> String {
        !edge.findings.isEmpty ? theme.alarm : edge.hasEnded ? theme.grey : theme.line(edge.relation)
    }

    private func stroke(of edge: DiagramEdge, id: String) -> [DOTAttribute] {
        let stroke = DOTStyle.stroke(of: edge.relation)
        let ink = ink(of: edge)
        let isDouble = stroke.pattern == .double
        return [
            .word(.id, id), .word(.style, isDouble ? "solid" : stroke.pattern.rawValue),
            .word(.color, isDouble ? "\(ink):\(ink)" : ink),
            .word(.penwidth, String(stroke.width)),
        ]
    }

    private func words(on edge: DiagramEdge) -> [DOTAttribute] {
        let labels =
            edge.labels.flatMap { PlainText.lines($0, width: arrangement.labelWidth, limit: 3) }
            + reference(to: edge.notes) + (edge.findings.isEmpty ? [] : [DOTMarkup.alarm(edge.findings, say)])
        guard !labels.isEmpty else { return [] }
        let isBeside = edge.relation == .corequisite && edge.isTwoWay
        return [
            .markup(DOTMarkup.label(of: labels, isBeside: isBeside)), .word(.fontcolor, ink(of: edge)),
            .tooltip(.labeltooltip, sentences.about(edge)),
        ]
    }

    /// `to confirm: 1, 2`.
    private func reference(to notes: [Int]) -> [String] {
        guard !notes.isEmpty else { return [] }
        let numbers = notes.prefix(4).map(String.init).joined(separator: ", ") + (notes.count > 4 ? " …" : "")
        return [say(DiagramPhrase.toConfirm, numbers)]
    }

    /// What keeps offerings in columns, with the choices between them, and lines straight.
    private func guides(of edge: DiagramEdge, number: Int) -> [DOTAttribute] {
        guard edge.relation != .exclusion else { return [.word(.constraint, "false")] }
        let leaves = diagram.vertices[edge.from].kind == .choice
        let enters = diagram.vertices[edge.to].kind == .choice
        var result: [DOTAttribute] = []
        if leaves { result.append(.word(.tailport, "e")) }
        if enters { result += columns.entrance(to: edge.to) }
        if edge.relation == .corequisite, !leaves, !enters, edge.isTwoWay || (edge.labels.isEmpty && edge.notes.isEmpty)
        {
            return result + [.word(.minlen, "0"), .word(.weight, "8")]
        }
        return result + columns.length(of: number, touchesChoice: leaves || enters) + Self.weight(of: edge.relation)
    }

    /// A line has no head at a choice: it goes on behind it.
    private func ends(of edge: DiagramEdge, _ stroke: DOTStyle.Stroke) -> [DOTAttribute] {
        func end(at position: Int) -> String { diagram.vertices[position].kind == .choice ? "none" : stroke.head }
        var result: [DOTAttribute] = [.word(.arrowhead, end(at: edge.to)), .word(.arrowsize, "0.8")]
        if edge.isTwoWay { result += [.word(.dir, "both"), .word(.arrowtail, end(at: edge.from))] }
        return result
    }

    /// What should be short and straight.
    private static func weight(of relation: DiagramRelation) -> [DOTAttribute] {
        switch relation {
        case .ladder: [.word(.weight, "4")]
        case .stack: [.word(.weight, "2")]
        case .recommended, .membership: [.word(.weight, "0")]
        default: []
        }
    }
}

extension Diagram {
    /// Whether anything says where a learner stands.
    var isMarked: Bool { vertices.contains { $0.standing != nil } }

    /// The diagram in the DOT language, see ``DOTWriter``.
    public func dot(page: DOTWriter.Page = .unbounded, arrangement: DOTArrangement? = nil) -> String {
        DOTWriter(self, page: page, arrangement: arrangement).text
    }
}
