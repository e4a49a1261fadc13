/// What a recognition gives. Nothing is inferred: what is not written is not given.
public struct Grants<Reference: Hashable & Sendable>: Hashable, Sendable {
    /// A block of credit; `nil` when none is published.
    public var credits: Located<StatedCredits>?
    /// How a block splits by level, in the order written.
    public var creditsByLevel: [LevelAmount]
    /// Courses the learner is taken to have.
    public var courses: [Located<Reference>]
    public var unassigned: [UnassignedCredit]
    /// Offerings that count as completed in requirements, without credit.
    public var satisfies: [Located<Reference>]
    /// Offerings whose prerequisites are waived.
    public var unlocks: [Located<Reference>]
    /// Whether the holder may apply.
    public var admission: Bool
    /// The year of study entered, such as 3 for direct entry into the third year.
    public var entryYear: Int?

    public init() {
        (credits, creditsByLevel, courses, unassigned) = (nil, [], [], [])
        (satisfies, unlocks, admission, entryYear) = ([], [], false, nil)
    }

    /// Every offering that the grants name, in the order courses, satisfies, unlocks.
    public var named: [Located<Reference>] { courses + satisfies + unlocks }

    func map<Other>(_ transform: (Reference) -> Other) -> Grants<Other> {
        var result = Grants<Other>()
        result.credits = credits
        result.creditsByLevel = creditsByLevel
        result.courses = courses.map { $0.map(transform) }
        result.unassigned = unassigned
        result.satisfies = satisfies.map { $0.map(transform) }
        result.unlocks = unlocks.map { $0.map(transform) }
        result.admission = admission
        result.entryYear = entryYear
        return result
    }
}

/// An amount of credit at a level.
public struct LevelAmount: Hashable, Sendable {
    public var level: String
    public var amount: Rational
    /// Where the level is written.
    public var span: SourceSpan

    public init(level: String, amount: Rational, at span: SourceSpan = .nowhere) {
        self.level = level
        self.amount = amount
        self.span = span
    }
}

/// Credit at a level rather than for a named course.
public struct UnassignedCredit: Hashable, Sendable {
    public var credits: Rational?
    public var level: String?
    public var subject: String?
    /// Where it is written: its level, or all of it if it has none.
    public var span: SourceSpan

    public init(
        credits: Rational? = nil, level: String? = nil, subject: String? = nil, at span: SourceSpan = .nowhere
    ) {
        self.credits = credits
        self.level = level
        self.subject = subject
        self.span = span
    }
}
