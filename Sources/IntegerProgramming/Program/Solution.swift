extension IntegerProgram {
    /// An assignment that satisfies every constraint, checked in exact integer arithmetic.
    public struct Solution: Hashable, Sendable {
        /// How good the assignment is known to be.
        public enum Status: Hashable, Sendable {
            /// No assignment is better.
            case optimal(Proof)
            /// The time limit passed. No assignment has an objective better than `bound` (smaller when minimising,
            /// larger when maximising); the assignment at hand has not reached it.
            case feasible(bound: Int)
        }

        public let status: Status
        /// The value of each variable, by its index.
        public let values: [Int]
        /// The exact value of the objective.
        public let objective: Int

        /// The value of `variable`.
        public subscript(variable: Variable) -> Int { values[variable.index] }

        /// Whether the assignment is proved to be the best.
        public var isOptimal: Bool {
            if case .optimal = status { true } else { false }
        }
    }
}
