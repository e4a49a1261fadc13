/// By what offerings are gathered in frames.
public enum DiagramLanes: String, CaseIterable, Sendable {
    case institution, level, kind
}

extension DiagramLanes {
    /// The frames, in the order of the first of each; what has no level or institution is in none.
    ///
    /// A choice stands with what it is made for.
    func groups(of vertices: [DiagramVertex], _ edges: [DiagramEdge], _ say: Wording) -> [DiagramGroup] {
        var targets: [Int: Int] = [:]
        for edge in edges where vertices[edge.from].kind == .choice { targets[edge.from] = edge.to }
        var places: [String: Int] = [:]
        var groups: [DiagramGroup] = []
        for position in vertices.indices {
            var owner = position
            while vertices[owner].kind == .choice, let next = targets[owner], next != position { owner = next }
            guard let title = title(of: vertices[owner], say) else { continue }
            if let place = places[title] {
                groups[place].vertices.append(position)
            } else {
                places[title] = groups.count
                groups.append(DiagramGroup(title: title, vertices: [position]))
            }
        }
        return groups.filter { group in group.vertices.contains { vertices[$0].kind != .choice } }
    }

    private func title(of vertex: DiagramVertex, _ say: Wording) -> String? {
        switch self {
        case .institution: vertex.institutions.isEmpty ? nil : vertex.institutions.joined(separator: " + ")
        case .level: vertex.level.map(say.term)
        case .kind: vertex.kind == .choice ? nil : say(vertex.kind.phrase)
        }
    }
}
