extension IntegerProgram {
    /// One row: the sum of `terms` stands in `relation` to `bound`.
    struct Constraint: Sendable {
        var terms: [(Int, Variable)]
        var relation: Relation
        var bound: Int

        /// Whether an exactly computed left side satisfies the row.
        func admits(_ activity: Int) -> Bool {
            switch relation {
            case .atMost: activity <= bound
            case .atLeast: activity >= bound
            case .equal: activity == bound
            }
        }
    }
}
