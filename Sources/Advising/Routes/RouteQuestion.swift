import Pathways

/// What a route is to make small.
public enum RouteObjective: String, CaseIterable, Sendable {
    case credits
    case hours
    case cost
    /// Rounds of study.
    case steps
    case institutions
}

/// What a route is asked for.
public struct RouteQuestion: Sendable {
    public var target: OfferingIndex
    public var holdings: [Holding]
    /// The day of the question; `nil` takes every date as met.
    public var asOf: CalendarDate?
    public var objective: RouteObjective
    /// How many further routes to look for.
    public var alternatives: Int
    /// What is not to be taken.
    public var avoided: Set<OfferingIndex>
    /// The only institutions to take something at; all if empty.
    public var institutions: Set<String>
    /// The most credit a term, if the route is to be laid out in terms; in the target's unit.
    public var termLimit: Rational?

    public init(
        to target: OfferingIndex, holding holdings: [Holding] = [], on asOf: CalendarDate? = nil,
        minimising objective: RouteObjective = .credits, alternatives: Int = 0,
        avoiding avoided: Set<OfferingIndex> = [], only institutions: Set<String> = [], termLimit: Rational? = nil
    ) {
        self.target = target
        self.holdings = holdings
        self.asOf = asOf
        self.objective = objective
        self.alternatives = alternatives
        self.avoided = avoided
        self.institutions = institutions
        self.termLimit = termLimit
    }
}
