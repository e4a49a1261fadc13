/// Sets the parts of a thing in several columns where there are many of them.
struct PartColumns {
    /// As many stand below one another without a second column.
    private static let longest = 8
    /// The same where the drawing is dense.
    private static let shortest = 5

    /// Vertices of which the left stands a column before the right.
    private(set) var pairs: [(left: Int, right: Int)] = []

    /// Looks for vertices that nothing leads to and that lead to one other only, by a line without words.
    init(_ diagram: Diagram) {
        guard diagram.lanes.isEmpty, !diagram.vertices.contains(where: { $0.step != nil }) else { return }
        var degrees = Array(repeating: 0, count: diagram.vertices.count)
        for edge in diagram.edges {
            degrees[edge.from] += 1
            degrees[edge.to] += 1
        }
        var parts: [Int: [Int]] = [:]
        for edge in diagram.edges where degrees[edge.from] == 1 && edge.labels.isEmpty && edge.relation != .exclusion {
            parts[edge.to, default: []].append(edge.from)
        }
        for target in parts.keys.sorted() {
            let members = parts[target] ?? []
            guard members.count > (diagram.vertices.count >= ShapeLayout.manyShapes ? Self.shortest : Self.longest)
            else { continue }
            let columns = members.count > 36 ? 4 : members.count > 20 ? 3 : 2
            let rows = (members.count + columns - 1) / columns
            for place in rows..<members.count { pairs.append((members[place - rows], members[place])) }
        }
    }
}
