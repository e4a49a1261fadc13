/// How much a finding weighs.
public enum Severity: String, CaseIterable, Sendable {
    /// Something is wrong: what was declared cannot be what was meant.
    case error
    /// Something is probably wrong, and somebody should look.
    case warning
    /// Nothing is wrong; it is worth knowing.
    case note
}

extension Severity: Comparable {
    /// Notes are less than warnings, warnings less than errors.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
