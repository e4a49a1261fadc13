extension LearnerStanding {
    /// Whether a condition is met.
    public enum Verdict: Hashable, Sendable {
        case met
        /// Met if these things are true, which the data do not say.
        case metIf([Message])
        /// Not met, for these reasons; without any where nothing is held that could meet it.
        case unmet([Message])

        public var isMet: Bool {
            if case .unmet = self { false } else { true }
        }
    }
}
