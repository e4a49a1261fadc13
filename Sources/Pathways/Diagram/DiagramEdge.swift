/// A line of a diagram: an arrow from what is completed to what it leads to, unless it is two-way.
public struct DiagramEdge: Hashable, Sendable {
    /// Positions in ``Diagram/vertices``.
    public var from: Int
    public var to: Int
    public var relation: DiagramRelation
    /// How many credits and on which conditions, in few words, a line each; empty where nothing is to be said.
    public var labels: [String] = []
    /// What somebody has to confirm, counted from 1 in ``Diagram/notes``.
    public var notes: [Int] = []
    /// What checks found about it, counted from 1 in ``Diagram/findings``.
    public var findings: [Int] = []
    /// Whether it holds in both directions.
    public var isTwoWay = false
    /// Whether the agreement it rests on has ended.
    public var hasEnded = false
    /// What cannot be said in few words, such as what is needed for it in full; for tooltips and text.
    public var remarks: [String] = []
    /// `file:line`; `nil` for what has no declaration of its own.
    public var declaredAt: String?
    /// The public page it was published on, or a citation.
    public var source: String?
}
