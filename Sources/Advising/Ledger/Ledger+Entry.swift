import Pathways

extension Ledger {
    /// What becomes of a piece of learning.
    public enum EntryRule: String, CaseIterable, Sendable {
        case counted
        /// A limit, a bucket or the total is full.
        case overLimit = "over-limit"
        /// There is no room for more credit below the level of a minimum.
        case belowLevel = "below-level"
        case outOfDate = "out-of-date"
        case belowGrade = "below-grade"
        /// The same learning counts already.
        case duplicate
        /// It overlaps with something that counts.
        case excluded
        /// Completed outside the agreement's dates.
        case outsideAgreement = "outside-agreement"
        /// A condition failed, and evidence may be brought instead.
        case needsEvidence = "needs-evidence"
        /// Counted in a unit that nothing converts into the target's.
        case otherUnit = "other-unit"
        case notRecognised = "not-recognised"
    }

    /// One row: a piece of held learning, and what becomes of it.
    public struct Entry: Sendable {
        public var holding: Holding
        /// Whether the row is for what an award has besides the parts that are held.
        public var isRemainder: Bool
        /// The credits held, in `unit`; `nil` if not published.
        public var held: Rational?
        /// The target's unit where the credits held can be converted, else their own.
        public var unit: CreditUnit
        /// What counts of it, in the target's unit; `nil` if the amount is not published.
        public var recognised: Rational?
        /// Where it counts; `nil` if it does not.
        public var bucket: Bucket?
        public var rule: EntryRule
        /// By what it counts, or what comes nearest to it.
        public var use: Use
        /// Why it does not count, in words without a full stop; empty where it does.
        public var reason: Message
        /// The declaration the row rests on.
        public var basis: Basis
    }

    /// A place where credit counts.
    public enum Bucket: Hashable, Sendable {
        /// A part of the target.
        case part(Requirement<OfferingIndex>)
        /// Coursework that no part names.
        case otherCredits
        /// The total of the target.
        case total
        /// More than one of these.
        case several
    }

    /// By what a piece of learning counts.
    public enum Use: Hashable, Sendable {
        /// As itself.
        case own
        /// As an offering that replaces it, or that it replaces.
        case replacement(OfferingIndex)
        /// By an equivalence of the catalogue, by its number.
        case equivalence(Int)
        /// By a recognition of the catalogue, by its number.
        case recognition(Int)
        case none
    }

    /// The declaration that something rests on.
    public struct Basis: Hashable, Sendable {
        public var span: SourceSpan
        /// The public page, or a citation.
        public var source: String?

        public init(_ span: SourceSpan, source: String?) {
            self.span = span
            self.source = source
        }
    }
}
