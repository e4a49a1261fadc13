extension IntegerProgram {
    /// What a claim of optimality, or of infeasibility, rests on.
    public enum Proof: Hashable, Sendable {
        /// A complete search in which every pruned branch was refuted in exact integer arithmetic.
        case exact
        /// The word of the CBC solver, which reasons in floating point. Given only for programs too hard for the
        /// exact search. The assignment itself is exactly checked in either case.
        case floatingPoint
    }
}
