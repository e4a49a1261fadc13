/// The credit rules of a program or an institution; every field may be unstated.
public struct Rules: Hashable, Sendable {
    /// A limit on part of the transferred credit.
    public struct TransferLimit: Hashable, Sendable {
        /// Only credit at this level (`upper` and `lower` included), if given.
        public var level: String?
        /// Only credit from these institutions, if any are given.
        public var from: [String]
        public var limit: RuleAmount

        public init(level: String? = nil, from: [String] = [], limit: RuleAmount) {
            self.level = level
            self.from = from
            self.limit = limit
        }
    }

    /// Whether learning that already counts in another held award counts here.
    public enum Sharing: Hashable, Sendable {
        case never
        case neverAtSameLevel
        case limit(RuleAmount)
    }

    /// What becomes of the credit of learning that was used for admission.
    public enum AdmissionCredit: String, CaseIterable, Sendable {
        case counts
        /// It counts by a formal ladder, or not at all.
        case laddersOnly = "ladders-only"
    }

    /// A minimum of credit at a level.
    public struct LevelMinimum: Hashable, Sendable {
        public var level: String
        public var amount: RuleAmount

        public init(level: String, amount: RuleAmount) {
            self.level = level
            self.amount = amount
        }
    }

    /// Credit that must be the institution's own.
    public var residency: Located<RuleAmount>?
    /// Recognitions that count as own.
    public var residencyAccepts: [RecognitionKind]
    /// The most credit by transfers and assessments; formal ladders do not use it up.
    public var transferLimit: Located<RuleAmount>?
    public var transferLimits: [Located<TransferLimit>]
    public var levelMinimums: [Located<LevelMinimum>]
    /// How old learning may be.
    public var currency: Located<CalendarPeriod>?
    public var finishWithin: Located<CalendarPeriod>?
    public var sharing: Located<Sharing>?
    /// Whether learning that meets the entry requirements counts again.
    public var admissionCredit: Located<AdmissionCredit>?

    public init() {
        (residency, residencyAccepts, transferLimit, transferLimits) = (nil, [], nil, [])
        (levelMinimums, currency, finishWithin, sharing, admissionCredit) = ([], nil, nil, nil, nil)
    }

    public var isEmpty: Bool { self == Rules() }
}
