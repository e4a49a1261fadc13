/// Where a line goes on that leaves its sheet: drawn as a tag in place of what is on the other sheet.
public struct DiagramConnector: Hashable, Sendable {
    /// The number of the other sheet, from 1.
    public var sheet: Int
    /// Whether lines lead to it; otherwise they come from it.
    public var isOnward: Bool
    /// What it stands for: positions in the whole diagram, ascending. Several only where they have the same lines.
    public var vertices: [Int]
}
