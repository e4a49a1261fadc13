/// What an offering says of itself, without reference to others.
public struct OfferingDetails: Hashable, Sendable {
    public var title: Located<String>?
    /// The code people know it by: `FOOD 1026`.
    public var code: Located<String>?
    /// What a program awards: certificate, diploma, degree … in the institution's own word.
    public var award: Located<String>?
    /// Hours of learning, as published.
    public var hours: Located<Rational>?
    public var effort: [LearnerEffort: Located<Rational>]
    public var cost: Located<Cost>?
    public var level: Located<String>?
    public var offered: Located<DateRange>?
    /// How long a completion stays valid, such as three years for a first-aid certificate.
    public var expiresAfter: Located<CalendarPeriod>?
    public var summary: [SummaryField: Located<[String]>]
    /// The public page it was published on, or a citation.
    public var source: Located<String>?
    public var note: Located<String>?

    public init(title: String? = nil, code: String? = nil) {
        self.title = title.map { Located($0) }
        self.code = code.map { Located($0) }
        (award, hours, effort, cost, level) = (nil, nil, [:], nil, nil)
        (offered, expiresAfter, summary, source, note) = (nil, nil, [:], nil, nil)
    }
}

/// A price, with its currency when one is given.
public struct Cost: Hashable, Sendable {
    public var amount: Rational
    public var currency: String?

    public init(_ amount: Rational, currency: String? = nil) {
        self.amount = amount
        self.currency = currency
    }
}
