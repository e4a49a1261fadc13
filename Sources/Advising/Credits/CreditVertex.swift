import Pathways

/// Something to take in a ``CreditProblem``: an award, a course, or coursework that nobody lists.
struct CreditVertex {
    /// What it consists of; `nil` for what is taken as one.
    var tree: CreditTree?
    /// The credits of what is taken as one; `nil` when they are unknown.
    var amount: Rational?
    /// How many courses like it stand for one another here, each of which may be taken; more than 1 only in a choice.
    var copies = 1
    /// The credits declared for an award, in the unit of the problem.
    var declared: Rational?
    /// Whether an award is worth what it declares, should its parts come to less.
    var isFilled = false
    /// The award that stands for credits that are unknown: it is worth what it declares as a whole.
    var absorber: Int?
    /// The offering it stands for; coursework nobody lists has none.
    var offering: OfferingIndex?
}

/// A ``PartTree`` over the vertices of a ``CreditProblem``, amounts in the unit of the problem.
indirect enum CreditTree {
    case part(Int)
    case all([CreditTree])
    case choose(Int, [CreditTree])
    case credits(Rational, [CreditTree])
}

extension CreditTree {
    /// Calls `body` for every vertex, in order, with whether it stands in a choice by credits. Recursion is as deep as
    /// requirements nest.
    func forEachPart(isCounted: Bool = false, _ body: (_ vertex: Int, _ isCounted: Bool) -> Void) {
        switch self {
        case .part(let vertex): body(vertex, isCounted)
        case .all(let children), .choose(_, let children):
            for child in children { child.forEachPart(isCounted: isCounted, body) }
        case .credits(_, let children): for child in children { child.forEachPart(isCounted: true, body) }
        }
    }
}
