import Pathways

extension Ledger {
    /// A recognition that is used, or that grants the learner something without credit or of an unknown amount.
    public struct UsedRecognition: Sendable {
        /// Its number in the catalogue.
        public var number: Int
        /// What it starts from that is held.
        public var from: [OfferingIndex]
        /// What counts by it; `nil` if the amount is not published.
        public var credits: Rational?
        /// The pieces of learning it claims.
        public var pieces: [OfferingIndex]
    }

    /// Where a minimum of credit at a level stands.
    public struct LevelMinimum: Sendable {
        public var level: String
        public var minimum: Rational
        /// Credit that is known to count toward it.
        public var counted: Rational
        /// What is left of the minimum.
        public var remaining: Rational
        public var span: SourceSpan
    }

    /// A part of the target's requirement that is not met.
    public struct UnmetPart: Sendable {
        /// What is left of it.
        public var requirement: Requirement<OfferingIndex>
        public var competition: Competition?
    }

    /// Parts that ask for more than all the held learning that fits any of them.
    public struct Competition: Hashable, Sendable {
        public var parts: [Requirement<OfferingIndex>]
        /// How many pieces of learning they ask for.
        public var needed: Int
        /// The held learning that fits.
        public var learning: [OfferingIndex]
    }

    /// Credit that would count if one condition were met.
    public struct FreedCredit: Sendable {
        public var offering: OfferingIndex
        /// What would have to be different: “with B instead of C+”.
        public var remedy: Message
        /// How much more would count, in the target's unit.
        public var credits: Rational
        public var basis: Basis
    }
}

extension Ledger {
    /// Whether the rows hold all the credit that is held, each offering for each time it was completed.
    func keepsEveryCredit(of learning: Learning) -> Bool {
        var rows: [CreditUnit: Rational] = [:]
        for entry in entries { rows[entry.unit, default: 0] += entry.held ?? 0 }
        var held: [CreditUnit: Rational] = [:]
        for piece in learning.pieces {
            let times = learning.attempts[piece.offering]?.count ?? 1
            guard let credits = piece.held else { continue }
            let unit = piece.credits == nil ? credits.unit : unit
            held[unit, default: 0] += Rational(times) * (piece.credits ?? credits.amount)
        }
        return rows.filter { $0.value != 0 } == held.filter { $0.value != 0 }
    }
}
