/// A part of the search space still to be examined.
struct SearchNode: Sendable {
    /// How a node was split off its parent.
    struct Origin: Sendable {
        var column: Int
        var isUpper: Bool
        /// How far the split moved the variable away from its value in the relaxation.
        var distance: Double
        /// The parent's bound, before rounding up to a whole cost.
        var estimate: Double
    }

    var box: Box
    /// No admissible point of the box costs less.
    var bound: Int
    /// The same before rounding up to a whole cost.
    var estimate: Double
    /// `nil` at the root.
    var origin: Origin?

    mutating func raise(to dual: DualBound) {
        if let cost = dual.cost { bound = max(bound, cost) }
        estimate = max(estimate, Double(dual.total) / Double(dual.scale))
    }
}
