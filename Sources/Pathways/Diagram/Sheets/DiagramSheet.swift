/// One sheet of a diagram that is drawn on several.
public struct DiagramSheet: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// What is drawn on it: a part of the whole diagram, followed by tags for what its lines lead to elsewhere.
    public let diagram: Diagram
    /// The positions in the whole diagram of what is drawn on it, in the order of its diagram, which begins with them.
    public let vertices: [Int]
    /// For each line of its diagram the positions in the whole diagram of those it stands for: one line, or several that
    /// are gathered in one tag and drawn one by one on the other sheet.
    public let edges: [[Int]]
}

extension DiagramSheet {
    /// The tags on it.
    public var connectors: [DiagramConnector] { diagram.vertices.compactMap(\.connector) }
}
