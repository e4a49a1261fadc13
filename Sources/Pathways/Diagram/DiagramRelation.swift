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

extension DiagramRelation {
    /// In the legend, and in words about a line: “part of the award”.
    public var title: String {
        switch self {
        case .stack: "part of the award"
        case .ladder: "ladder"
        case .transfer: "transfer"
        case .assessment: "assessed learning"
        case .equivalent: "counts as"
        case .prerequisite: "needed before"
        case .corequisite: "needed before or with"
        case .bridge: "needed as well"
        case .recommended: "recommended"
        case .membership: "one of its programs"
        case .exclusion: "only one counts"
        }
    }

    /// In front of where a line comes from: “made of Food Microbiology”.
    var fromWords: String {
        switch self {
        case .stack: "made of"
        case .ladder: "ladder from"
        case .transfer: "transfer from"
        case .assessment: "assessed from"
        case .equivalent: "given by"
        case .prerequisite: "needs"
        case .corequisite: "needs, before or with it"
        case .bridge: "and also"
        case .recommended: "recommended before"
        case .membership: "reached through"
        case .exclusion: "only one counts, this or"
        }
    }

    /// In front of where a line goes: “part of Food Safety Management”.
    var toWords: String {
        switch self {
        case .stack: "part of"
        case .ladder: "ladders into"
        case .transfer: "transfers into"
        case .assessment: "assessed for"
        case .equivalent: "counts as"
        case .prerequisite: "needed for"
        case .corequisite: "needed before or with"
        case .bridge: "needed as well for"
        case .recommended: "recommended for"
        case .membership: "includes"
        case .exclusion: "only one counts, this or"
        }
    }
}
