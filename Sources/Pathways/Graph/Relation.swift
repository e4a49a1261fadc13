/// What an edge of the graph says: how completing one offering bears on another.
public enum Relation: String, CaseIterable, Sendable {
    /// A part of an award.
    case stack
    /// Needed before.
    case prerequisite
    /// Needed before or together.
    case corequisite
    /// Advice.
    case recommended
    /// A formal step into a further program.
    case ladder
    /// Recognised as in a transfer guide.
    case transfer
    /// A credit bank's award.
    case assessment
    /// Counts as the other.
    case equivalent
    /// Needed beside what a recognition starts from, such as bridging courses.
    case bridge
    /// Joins an offering with a hub; it has no declaration of its own.
    case membership
}

extension Relation {
    init(_ kind: RecognitionKind) {
        switch kind {
        case .ladder: self = .ladder
        case .transfer: self = .transfer
        case .assessment: self = .assessment
        }
    }

    /// Whether holding the source helps toward the target: stacks, recognitions and equivalents.
    public var isProgress: Bool {
        switch self {
        case .stack, .ladder, .transfer, .assessment, .equivalent, .membership: true
        case .prerequisite, .corequisite, .recommended, .bridge: false
        }
    }
}
