/// The vertices of a diagram that one institution offers, or several together.
public struct DiagramGroup: Hashable, Sendable {
    /// The name of the institution, or the names with “+” between them.
    public var title: String
    /// Positions in ``Diagram/vertices``, ascending; never empty.
    public var vertices: [Int]
}

extension DiagramGroup {
    /// Groups by who offers, in the order of the first of each.
    static func groups(of vertices: [DiagramVertex]) -> [DiagramGroup] {
        var numbers: [[String]: Int] = [:]
        var groups: [DiagramGroup] = []
        for (position, vertex) in vertices.enumerated() where !vertex.institutions.isEmpty {
            if let number = numbers[vertex.institutions] {
                groups[number].vertices.append(position)
            } else {
                numbers[vertex.institutions] = groups.count
                groups.append(DiagramGroup(title: vertex.institutions.joined(separator: " + "), vertices: [position]))
            }
        }
        return groups
    }
}
