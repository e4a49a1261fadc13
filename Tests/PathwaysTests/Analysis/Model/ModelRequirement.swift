/// A requirement of the model: offerings are numbers, credits twelfths of a credit, periods years.
indirect enum ModelRequirement {
    case one(ModelLeaf)
    case all([ModelRequirement])
    case any([ModelRequirement])
    case choose(Int, ModelPool)
    case credits(Int, ModelPool)
}

struct ModelLeaf {
    var offering: Int
    /// A position in ``ModelGrade/texts``.
    var grade: Int?
    var years: Int?
}

enum ModelPool {
    case list([ModelRequirement])
    case filter(ModelFilter)
}

/// Fields that are given must match; one without fields is written `any`.
struct ModelFilter {
    var institution: Int?
    var kind: ModelKind?
    var subject: Int?
}

enum ModelKind: String, CaseIterable {
    case course
    case microCredential = "micro-credential"
    case program, training
}

enum ModelGrade {
    /// Letters, the best first, then percentages, the best first.
    static let texts = ["A+", "B", "C-", "F", "81%", "73.5%", "50%"]
    private static let firstPercentage = 4

    /// Whether one grade is at least another; `nil` for a letter and a percentage.
    static func meets(_ have: Int, _ need: Int) -> Bool? {
        (have < firstPercentage) == (need < firstPercentage) ? have <= need : nil
    }
}

extension ModelRequirement {
    var leaf: ModelLeaf? {
        if case .one(let leaf) = self { leaf } else { nil }
    }

    var children: [ModelRequirement] {
        switch self {
        case .one, .choose(_, .filter), .credits(_, .filter): []
        case .all(let children), .any(let children): children
        case .choose(_, .list(let children)), .credits(_, .list(let children)): children
        }
    }

    /// All leaves, in the order they are written.
    var leaves: [ModelLeaf] {
        if case .one(let leaf) = self { [leaf] } else { children.flatMap(\.leaves) }
    }

    var offerings: [Int] { leaves.map(\.offering) }

    /// All filters, in the order they are written.
    var filters: [ModelFilter] {
        switch self {
        case .choose(_, .filter(let filter)), .credits(_, .filter(let filter)): [filter]
        default: children.flatMap(\.filters)
        }
    }
}
