/// Collects the vertices and lines of a sheet.
struct SheetDrawing {
    private let whole: Diagram
    private var vertices: [DiagramVertex]
    private var edges: [DiagramEdge] = []
    /// The lines of the whole diagram that each line stands for.
    private(set) var lines: [[Int]] = []
    private let positions: [Int: Int]

    init(_ whole: Diagram, _ inside: [Int]) {
        self.whole = whole
        vertices = inside.map { whole.vertices[$0] }
        positions = Dictionary(uniqueKeysWithValues: inside.enumerated().map { ($0.element, $0.offset) })
    }

    /// A line between two vertices of the sheet.
    mutating func add(_ line: Int) {
        let edge = whole.edges[line]
        guard let from = positions[edge.from], let to = positions[edge.to] else { return }
        append(edge, from: from, to: to, [line])
    }

    /// A tag with its lines: each of them, or one for all.
    mutating func add(_ vertex: DiagramVertex, _ tag: SheetTag) {
        let place = vertices.count
        vertices.append(vertex)
        for line in tag.isGathered ? Array(tag.lines.prefix(1)) : tag.lines {
            var edge = whole.edges[line]
            guard let inside = positions[tag.isOnward ? edge.from : edge.to] else { continue }
            if tag.isGathered { edge = Self.common(tag.lines.map { whole.edges[$0] }) }
            append(
                edge, from: tag.isOnward ? inside : place, to: tag.isOnward ? place : inside,
                tag.isGathered ? tag.lines : [line])
        }
    }

    /// What several lines have in common.
    private static func common(_ edges: [DiagramEdge]) -> DiagramEdge {
        var result = edges[0]
        if edges.contains(where: { $0.labels != result.labels }) { result.labels = [] }
        if edges.contains(where: { $0.notes != result.notes }) { result.notes = [] }
        if edges.contains(where: { $0.findings != result.findings }) { result.findings = [] }
        if edges.contains(where: { $0.isTwoWay != result.isTwoWay }) { result.isTwoWay = false }
        (result.remarks, result.declaredAt, result.source) = ([], nil, nil)
        return result
    }

    private mutating func append(_ edge: DiagramEdge, from: Int, to: Int, _ origin: [Int]) {
        var edge = edge
        (edge.from, edge.to) = (from, to)
        edges.append(edge)
        lines.append(origin)
    }

    func diagram(title: String) -> Diagram {
        var result = Diagram(
            title: title, vertices: vertices, edges: edges, groups: DiagramGroup.groups(of: vertices),
            notes: whole.notes, impliedCount: 0, language: whole.language, theme: whole.theme)
        result.findings = whole.findings
        result.lanes = whole.lanes.compactMap { lane in
            let members = lane.vertices.compactMap { positions[$0] }
            return members.isEmpty ? nil : DiagramGroup(title: lane.title, vertices: members.sorted())
        }
        return result
    }
}
