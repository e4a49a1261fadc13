extension IntegerProgram {
    /// What came of solving a program.
    ///
    /// There is no case for an unbounded program: every variable has both bounds.
    public enum Outcome: Hashable, Sendable {
        /// There is an answer; its ``Solution/status`` says whether it is proved the best.
        case solved(Solution)
        /// No assignment satisfies all constraints.
        case infeasible(Proof)
        /// The time limit passed before any answer was found. If there is one, its objective is no better than `bound`.
        case undecided(bound: Int)

        /// The answer, or `nil` if there is none or none was found in time.
        public var solution: Solution? {
            guard case .solved(let solution) = self else { return nil }
            return solution
        }
    }
}
