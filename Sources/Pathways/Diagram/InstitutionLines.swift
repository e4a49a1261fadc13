/// On which shapes the institution is written: not where the drawing says it otherwise.
struct InstitutionLines {
    private let shown: [Bool]
    /// The institution of everything in the drawing, to be said once above it.
    let common: String?

    /// Left out where all offerings have the same, where a frame names it, and on courses that lead only to offerings of the
    /// same institution.
    init(_ diagram: Diagram) {
        let offerings = diagram.vertices.filter { $0.kind != .choice }
        let all = Set(offerings.map(\.institutions))
        let isCommon = all.count == 1 && offerings.count > 1 && all.first?.count == 1
        common = isCommon ? all.first?.first : nil
        var targets: [Int: Set<Int>] = [:]
        for edge in diagram.edges { targets[edge.from, default: []].insert(edge.to) }
        let framed = diagram.lanes.contains { lane in
            lane.vertices.contains { diagram.vertices[$0].institutions.joined(separator: " + ") == lane.title }
        }
        shown = diagram.vertices.indices.map { position in
            let vertex = diagram.vertices[position]
            guard !isCommon, !framed else { return false }
            guard vertex.kind == .course || vertex.kind == .folded, !vertex.isFocus else { return true }
            let ends = (targets[position] ?? []).flatMap { end in
                diagram.vertices[end].kind == .choice ? Array(targets[end] ?? []) : [end]
            }
            return ends.isEmpty || !ends.allSatisfy { diagram.vertices[$0].institutions == vertex.institutions }
        }
    }

    func isShown(at position: Int) -> Bool { shown[position] }
}

/// How much room a shape of a drawing has.
struct ShapeLayout {
    var showsInstitution = true
    var arrangement = DOTArrangement()

    /// Around each row, in points.
    var rowPadding: Int { arrangement.isCompact ? 0 : 1 }

    var titleSize: Double { arrangement.isCompact ? 10 : 11 }

    func titleWidth(of kind: DiagramVertex.Kind) -> Int {
        kind == .course ? arrangement.courseWidth : arrangement.titleWidth
    }
}
