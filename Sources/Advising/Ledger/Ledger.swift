import IntegerProgramming
import Pathways

/// Which held learning counts toward a target, by which declaration, for how much, and why the rest does not.
///
/// One row for each piece of learning, two where a block of credit was cut: the credits held in all rows are the credits
/// held. Of all assignments that the rules admit, one that counts the most credit, then meets the most of the
/// requirement, then uses the fewest recognitions, proved by an integer program. Equal assignments are told apart by
/// identifiers.
public struct Ledger: Sendable {
    public let target: OfferingIndex
    /// What amounts are counted in.
    public let unit: CreditUnit
    /// The credits of the target; `nil` if not published.
    public let total: Rational?
    /// The sum of what is recognised.
    public let counted: Rational
    /// What is left of the total, never less than 0; `nil` without a total.
    public let remaining: Rational?
    /// How much of what is left must be the target institution's own.
    public let remainingHere: Rational
    /// The rules without which more would count, and residency where it decides what is left.
    public let binding: [Rule]
    /// In the order of identifiers.
    public let entries: [Entry]
    /// Those that are used, and those that grant no credit or an unknown amount.
    public let recognitions: [UsedRecognition]
    public let levelMinimums: [LevelMinimum]
    /// The parts of the target's requirement that are not met.
    public let unmet: [UnmetPart]
    /// What the target asks for at entry, and is not met by what is held; `nil` if nothing is missing.
    public let entryMissing: Requirement<OfferingIndex>?
    /// What has to be true, and no data say.
    public let confirm: [Message]
    /// What would let more count, where one condition is all that stands in the way; the largest gain first.
    public let freeing: [FreedCredit]
    /// Whether the assignment is proved to be the best.
    public let isProved: Bool

    /// The ledger of one learner.
    ///
    /// O(V + E) to prepare the target, and see ``init(toward:holding:on:explains:limits:)``.
    ///
    /// - Parameter asOf: the day of the question; `nil` takes every age as recent enough.
    /// - Throws: ``IntegerProgramError`` on a fault of the solver, or if amounts have no common scale.
    public init(
        for target: OfferingIndex, holding holdings: [Holding], in catalogue: Catalogue, on asOf: CalendarDate?,
        limits: AdvisingLimits = AdvisingLimits()
    ) throws(IntegerProgramError) {
        try self.init(
            toward: LedgerTarget(target, in: catalogue), holding: holdings, on: asOf, limits: limits)
    }

    /// The ledger of one of many learners.
    ///
    /// Linear in the declarations that concern what is held, but for finding the best assignment, which is exponential at
    /// worst, within `limits`.
    ///
    /// - Parameter explains: whether to find out which rules bind and what would free more credit, for which ledgers
    ///   without single rules and conditions are made.
    public init(
        toward target: LedgerTarget, holding holdings: [Holding], on asOf: CalendarDate?, explains: Bool = true,
        limits: AdvisingLimits = AdvisingLimits()
    ) throws(IntegerProgramError) {
        let problem = LedgerProblem(holdings, toward: target, on: asOf, limits: limits)
        let assignment = try problem.best()
        let rows = EntryBuilder(problem: problem, assignment: assignment)
        let summary = LedgerSummary(rows)
        self.target = target.offering
        unit = target.unit
        total = target.total
        entries = rows.entries()
        counted = assignment.counted
        remaining = target.total.map { max(0, $0 - assignment.counted) }
        remainingHere = summary.remainingHere
        levelMinimums = summary.levelMinimums
        recognitions = summary.recognitions
        unmet = summary.unmet
        entryMissing = summary.entryMissing
        confirm = summary.confirm
        let other = OtherLedgers(problem: problem, assignment: assignment)
        binding = explains ? try other.binding(remainingHere: summary.remainingHere) : []
        freeing = explains ? try other.freeing() : []
        isProved = assignment.isProved
        assert(keepsEveryCredit(of: problem.learning), "credit was lost or made")
    }
}
