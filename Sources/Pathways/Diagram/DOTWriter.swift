/// Writes a diagram in the DOT language of Graphviz.
///
/// Every text of a catalogue passes through ``DOTText``; vertices are named `n0`, `n1` … and have stable `id`s beside; no
/// attribute links anywhere or opens a file. The same diagram gives the same bytes.
public struct DOTWriter: Sendable {
    /// What a drawing has to fit on; it is made smaller where it does not.
    public enum Page: Hashable, Sendable {
        /// As large as it comes out.
        case unbounded
        /// A sheet of letter paper, on its side, with margins of half an inch.
        case letter
        /// A sheet of A4 paper, on its side, with margins of half an inch.
        case a4

        /// The width and height of what can be drawn on, in points.
        public var points: (width: Double, height: Double)? {
            switch self {
            case .unbounded: nil
            case .letter: (720, 540)
            case .a4: (769.7, 523.4)
            }
        }
    }

    /// The height of the smallest letters in a drawing, in points, where it is not made smaller.
    public static let smallestType = 10.0

    private let diagram: Diagram
    private let page: Page
    private let sentences: DiagramSentences
    private let columns: DOTColumns
    private let theme: DOTTheme
    private let say: Wording
    private let institutions: InstitutionLines

    public init(_ diagram: Diagram, page: Page = .unbounded) {
        self.diagram = diagram
        self.page = page
        sentences = DiagramSentences(diagram)
        columns = DOTColumns(diagram)
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
            lines.append(Self.statement("n\(edge.from) -> n\(edge.to)", attributes(of: edge, number: number)))
        }
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
            .word(.labeljust, "l"), .word(.nodesep, isDense ? "0.13" : "0.22"), .word(.pad, "0.15"),
        ]
        result += columns.attributes
        switch page {
        case .unbounded: break
        case .letter: result.append(.word(.size, "10,7.5"))
        case .a4: result.append(.word(.size, "10.69,7.27"))
        }
        let header = DOTHeader(diagram: diagram).markup
        return result + Self.font(size: 11) + (header.isEmpty ? [] : [.markup(header)])
    }
}

// MARK: - Vertices and edges

extension DOTWriter {
    private func attributes(of vertex: DiagramVertex, at position: Int) -> [DOTAttribute] {
        var result: [DOTAttribute] = [.word(.id, vertex.id)] + DOTStyle.attributes(of: vertex.kind)
        result.append(.word(.fillcolor, vertex.standing.map { theme.area($0.status) } ?? theme.area(vertex.kind)))
        result += theme.border(of: vertex)
        result.append(.markup(DOTMarkup.label(of: vertex, theme, say, layout: layout(at: position))))
        result.append(.tooltip(.tooltip, sentences.about(position)))
        return result
    }

    private func layout(at position: Int) -> ShapeLayout {
        ShapeLayout(showsInstitution: institutions.isShown(at: position), isDense: isDense)
    }

    private var isDense: Bool { diagram.vertices.count >= ShapeLayout.manyShapes }

    private func attributes(of edge: DiagramEdge, number: Int) -> [DOTAttribute] {
        let stroke = DOTStyle.stroke(of: edge.relation)
        let ink = !edge.findings.isEmpty ? theme.alarm : edge.hasEnded ? theme.grey : theme.line(edge.relation)
        let isDouble = stroke.pattern == .double
        let sentence = sentences.about(edge)
        var result: [DOTAttribute] = [
            .word(.id, "edge-\(number)"), .word(.style, isDouble ? "solid" : stroke.pattern.rawValue),
            .word(.color, isDouble ? "\(ink):\(ink)" : ink),
            .word(.penwidth, String(stroke.width)),
        ]
        result += ends(of: edge, stroke)
        result += guides(of: edge)
        let labels =
            edge.labels.flatMap { PlainText.lines($0, width: 24, limit: 3) }
            + reference(to: edge.notes) + (edge.findings.isEmpty ? [] : [DOTMarkup.alarm(edge.findings, say)])
        if !labels.isEmpty {
            let isBeside = edge.relation == .corequisite && edge.isTwoWay
            result += [
                .markup(DOTMarkup.label(of: labels, isBeside: isBeside)), .word(.fontcolor, ink),
                .tooltip(.labeltooltip, sentence),
            ]
        }
        result.append(.tooltip(.edgetooltip, sentence))
        return result
    }

    /// `to confirm: 1, 2`.
    private func reference(to notes: [Int]) -> [String] {
        guard !notes.isEmpty else { return [] }
        let numbers = notes.prefix(4).map(String.init).joined(separator: ", ") + (notes.count > 4 ? " …" : "")
        return [say(DiagramPhrase.toConfirm, numbers)]
    }

    /// What keeps offerings in columns, with the choices between them, and lines straight.
    private func guides(of edge: DiagramEdge) -> [DOTAttribute] {
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
        return result + columns.length(touchesChoice: leaves || enters) + Self.weight(of: edge.relation)
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
    public func dot(page: DOTWriter.Page = .unbounded) -> String { DOTWriter(self, page: page).text }
}
