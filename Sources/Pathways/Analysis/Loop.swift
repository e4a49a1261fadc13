/// Offerings that lead back to themselves.
public struct Loop: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Nobody can obtain some offering in it.
        case deadlock
        /// Every offering in it has a way in from outside.
        case escapable
        /// A circle of ladders or equivalents only.
        case mutualRecognition = "mutual-recognition"
    }

    public var kind: Kind
    /// The offerings of the strongly connected component, in order.
    public var offerings: [OfferingIndex]
    /// Those of them that nobody can obtain; empty unless it is a deadlock.
    public var stuck: [OfferingIndex]
    /// A shortest way round: each arrow ends where the next begins, the last where the first begins.
    public var cycle: [PathwayEdge]
    /// Whether no way round is shorter; `false` when the search was cut off in a very large component.
    public var isShortest: Bool
    /// The edges inside the component.
    public var edges: [EdgeID]
}
