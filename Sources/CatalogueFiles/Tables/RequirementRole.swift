import Pathways

/// Which requirement of an offering a row is about.
enum RequirementRole: String, CaseIterable {
    case stacks, requires, corequisites
    case strictCorequisites = "strict-corequisites"
    case recommends

    /// Its place among all.
    var position: Int {
        switch self {
        case .stacks: 0
        case .requires: 1
        case .corequisites: 2
        case .strictCorequisites: 3
        case .recommends: 4
        }
    }

    var path: WritableKeyPath<DeclaredOffering, Requirement<OfferingName>?> {
        switch self {
        case .stacks: \.stacks
        case .requires: \.requires
        case .corequisites: \.corequisites
        case .strictCorequisites: \.strictCorequisites
        case .recommends: \.recommends
        }
    }
}
