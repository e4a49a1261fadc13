/// What a line of a diagram says: the relations of the graph, and that two offerings exclude each other.
public enum DiagramRelation: String, CaseIterable, Sendable {
    case stack
    case ladder
    case transfer
    case assessment
    case equivalent
    case prerequisite
    case corequisite
    /// Needed beside what a recognition starts from, such as bridging courses.
    case bridge
    case recommended
    /// From an institution to one of its programs.
    case membership
    /// Credit is given for only one of the two; the line has no direction.
    case exclusion

    init(_ relation: Relation) {
        switch relation {
        case .stack: self = .stack
        case .prerequisite: self = .prerequisite
        case .corequisite: self = .corequisite
        case .recommended: self = .recommended
        case .ladder: self = .ladder
        case .transfer: self = .transfer
        case .assessment: self = .assessment
        case .equivalent: self = .equivalent
        case .bridge: self = .bridge
        case .membership: self = .membership
        }
    }
}
