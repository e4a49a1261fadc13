/// A part of the search space still to be examined.
struct SearchNode: Sendable {
    /// How a node was split off its parent.
    struct Origin: Sendable {
        var column: Int
        var isUpper: Bool
        /// How far the split moved the variable away from its value in the relaxation.
        var distance: Double
        /// The parent's estimate.
        var estimate: Double
    }

    var box: Box
    /// No admissible point of the box costs less.
    var bound: Int
    /// The same before rounding up to a whole cost.
    var estimate: Double
    /// `nil` at the root.
    var origin: Origin?
    /// Whether the node was not reached by diving.
    var isFresh = true

    /// The whole search space.
    init(_ form: StandardForm) {
        box = form.box
        bound = form.cost.indices.reduce(0) {
            $0 + form.cost[$1] * (form.cost[$1] > 0 ? form.box.lower[$1] : form.box.upper[$1])
        }
        estimate = Double(bound)
    }

    /// Takes over the bound proved by a weighted sum of the rows, if it is better.
    mutating func raise(to dual: DualBound) {
        if let cost = dual.cost { bound = max(bound, cost) }
        estimate = max(estimate, Double(dual.total) / Double(dual.scale))
    }

    /// The part of the node in which the variable is above, or not above, its value rounded down.
    func half(_ split: Branching.Split, isUpper: Bool) -> SearchNode {
        var half = self
        if isUpper {
            half.box.lower[split.column] = split.floor + 1
        } else {
            half.box.upper[split.column] = split.floor
        }
        let distance = isUpper ? 1 - split.fraction : split.fraction
        half.origin = Origin(
            column: split.column, isUpper: isUpper, distance: distance, estimate: estimate)
        return half
    }
}
