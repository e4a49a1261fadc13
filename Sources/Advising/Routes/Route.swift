import Pathways

/// What to complete, in an order that can be followed.
public struct Route: Sendable {
    /// In the order to take them; empty if the target is held.
    public let steps: [RouteStep]
    /// What was made small: credits in the target's unit, hours, an amount of money, rounds or institutions.
    public let value: Rational
    /// What publishes no amount for it, and counts as none.
    public let unknown: [OfferingIndex]
    /// The best value there can be, as far as proved; that of the route if it is proved the best.
    public let bound: Rational
    /// Whether it is proved that no other is better.
    public let isProved: Bool
    /// How many terms it takes, if it is laid out in terms.
    public let termCount: Int?
    /// What has to be true, and no data say.
    public let confirm: [Message]
}

extension Route {
    /// The route of someone who holds the target.
    static func arrived(_ question: RouteQuestion) -> Route {
        Route(
            steps: [], value: 0, unknown: [], bound: 0, isProved: true,
            termCount: question.termLimit == nil ? nil : 0, confirm: [])
    }
}

/// An offering to complete.
public struct RouteStep: Sendable {
    public let offering: OfferingIndex
    /// The credits to take, in the target's unit: of an award with parts, the coursework they leave open. `nil` if not
    /// published.
    public let credits: Rational?
    /// What counts toward the target once this is completed.
    public let accumulated: Rational?
    /// The round of study, from 1; an award that need only be claimed is in the round of its last part, 0 if all is held.
    public let round: Int
    /// The term, from 1, if the route is laid out in terms.
    public let term: Int?
    /// The awards earned with this step: itself, if it is one, and those of which it completes the last part.
    public let awards: [OfferingIndex]
    /// Why it is there.
    public let reasons: [RouteReason]
    /// What must be true of its completion: grades, agreements, what is to be confirmed.
    public let conditions: [Message]
}

/// Why a step is on a route.
public struct RouteReason: Hashable, Sendable {
    public enum Relation: String, Sendable {
        /// It is the target.
        case target
        /// It is a part of the award.
        case part
        /// It is required before.
        case requirement
        case corequisite
        /// It counts by a recognition.
        case recognition
        /// It counts by an equivalence.
        case equivalence
    }

    public var relation: Relation
    /// What it is needed for.
    public var neededBy: OfferingIndex
    /// The number of the recognition or equivalence in the catalogue.
    public var number: Int?
    public var span: SourceSpan
    /// The public page, or a citation.
    public var source: String?
}
