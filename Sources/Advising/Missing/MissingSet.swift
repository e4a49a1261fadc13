import Pathways

/// The fewest offerings that would have to be held for a blocked offering to become obtainable.
public struct MissingSet: Sendable {
    /// One of them.
    public struct Item: Hashable, Sendable {
        public var offering: OfferingIndex
        /// What needs it, on a shortest way to the target.
        public var neededBy: OfferingIndex
        /// How it is needed.
        public var relation: Relation
        /// Where that is declared.
        public var declaredAt: SourceSpan
    }

    /// The offering that is blocked.
    public var target: OfferingIndex
    /// What is missing, in the order of offerings; empty when nothing is, and when the target is blocked by itself.
    public var items: [Item]
    /// Whether the target stays blocked whatever else is held: it asks for more than there is, or only ladders admit to it
    /// and none can be used.
    public var isBlockedByItself: Bool
    /// Whether no smaller set would do. If not, the limits were reached; nothing in the set can be left out all the same.
    public var isProved: Bool
}
