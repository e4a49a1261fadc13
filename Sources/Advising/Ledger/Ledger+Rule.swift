extension Ledger {
    /// A rule that can limit what counts; its name is that of the key it is declared by.
    public enum Rule: String, CaseIterable, Sendable {
        case transferLimit = "transfer-limit"
        case transferLimits = "transfer-limits"
        case residency
        case levelMinimums = "level-minimums"
        case currency
        case sharing
        case excludes
        case admissionCredit = "admission-credit"
        /// The credits of the target.
        case total
    }
}
