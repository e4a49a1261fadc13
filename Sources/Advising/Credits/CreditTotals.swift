import IntegerProgramming
import Pathways

/// What an award adds up to: the credits it declares, beside the least and the most over all ways to complete it.
///
/// Learning is atomic: an offering without parts is worth its credits, an award with parts what its parts come to and the
/// coursework it does not list. Unique learning counts once, however many awards it is a part of. A way to complete
/// an award takes all of an `all`, one of an `any`, exactly k of a `choose k`, and of a `credits n` a set that reaches n
/// and falls below it without any one of its members. What is required but not a part adds nothing.
///
/// A part that publishes no credits, or none that can be converted, leaves a bound open that depends on it. An award
/// among the parts that declares credits counts as a whole, whatever of its own parts is unknown, as long as nothing else
/// refers to these.
public struct CreditTotals: Sendable {
    public let offering: OfferingIndex
    /// The unit of all amounts.
    public let unit: CreditUnit
    /// `nil` when none are published.
    public let declared: Rational?
    /// The bounds, the parts of unknown credit among the rest.
    public let range: CreditRange
    /// The top level of the stack, in the order it is written; empty for what has no parts.
    public let parts: [CreditPart]
    /// The coursework that the parts do not list, as declared.
    public let other: Located<OtherCredits>?
    /// Whether the award, or one below it, contains itself: then there are no bounds.
    public let isCircular: Bool
    /// Whether all bounds are exact. If not, the limits were reached: bounds that are not known are `nil`, and
    /// `range.atLeast` is what was proved.
    public let isProved: Bool

    /// Adds up an award.
    ///
    /// Parts that form a tree are added up directly, in O(v + e) for the offerings and references below the award. Where
    /// learning is shared, an integer program finds each bound: exponential at worst, within `limits`.
    ///
    /// - Throws: ``IntegerProgramError/checkFailed`` on a fault of the solver.
    public init(
        of award: OfferingIndex, in catalogue: Catalogue, limits: AdvisingLimits = AdvisingLimits()
    ) throws(IntegerProgramError) {
        offering = award
        unit = catalogue[award].unit
        declared = catalogue[award].credits?.amount
        other = catalogue[award].otherCredits
        let adder = CreditAdder(award, in: catalogue, limits: limits)
        isCircular = adder.isCircular
        let total = try adder.total()
        range = total.range
        let parts = try adder.parts()
        self.parts = parts.map(\.part)
        isProved = total.isProved && parts.allSatisfy(\.isProved)
    }
}
