/// What completes an award, as far as credit is concerned: a requirement with its pools written out.
///
/// `any` is a choice of one; an offering stands once in a choice; a choice of none is an `all` of nothing.
package indirect enum PartTree: Sendable {
    /// One offering.
    case part(OfferingIndex)
    /// Every one.
    case all([PartTree])
    /// Exactly this many, all different.
    case choose(Int, [PartTree])
    /// A set that reaches this amount, in the unit of the award, and falls below it without any one of its members.
    case credits(Rational, [PartTree])
    /// This much coursework that is not listed, in the unit of the award.
    case coursework(Rational)
    /// Coursework that is not listed and of which nobody says how much it is.
    case unknown
}

extension PartTree {
    /// The trees directly below.
    package var children: [PartTree] {
        switch self {
        case .part, .coursework, .unknown: []
        case .all(let children), .choose(_, let children), .credits(_, let children): children
        }
    }

    /// Calls `body` for every offering, in order, with whether it stands in a choice by credits. Recursion is as deep
    /// as requirements nest.
    package func forEachPart(isCounted: Bool = false, _ body: (OfferingIndex, _ isCounted: Bool) -> Void) {
        switch self {
        case .part(let offering): body(offering, isCounted)
        case .credits(_, let children): for child in children { child.forEachPart(isCounted: true, body) }
        default: for child in children { child.forEachPart(isCounted: isCounted, body) }
        }
    }
}
