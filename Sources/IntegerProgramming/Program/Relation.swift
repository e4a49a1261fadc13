extension IntegerProgram {
    /// How the left side of a constraint stands to its bound.
    public enum Relation: Hashable, Sendable {
        /// Left side ≤ bound.
        case atMost
        /// Left side ≥ bound.
        case atLeast
        /// Left side = bound.
        case equal
    }
}
