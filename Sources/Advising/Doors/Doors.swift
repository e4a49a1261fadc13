import IntegerProgramming
import Pathways

/// Which next offering opens the most: what a learner can start or claim now, and what each would do for awards.
///
/// The awards are the programs and micro-credentials that are not held. An offering may complete one, so that it need
/// only be asked for; bring one nearer; and add credits toward one that can be reached. For this it is taken to be
/// completed on the day of the question, with a grade that suffices everywhere.
///
/// Deliberately absent: courses of an institution that count in its awards only because they are its own, and named by
/// nothing; and how much work an offering is.
public struct Doors: Sendable {
    /// Those that open something, the one that opens the most first: by how many awards they complete, how many they
    /// bring nearer, how many credits they add in all, and identifier.
    public let doors: [Door]
    /// How many offerings are open or claimable, those that open nothing included.
    public let openCount: Int
    /// Whether every count of credits is proved to be of a best assignment.
    public let isProved: Bool

    /// What each open offering opens.
    ///
    /// O(V + E) for each open offering; for credits, O(V + E) for each award that one of them leads to along stacks,
    /// recognitions and equivalents, and a ledger for each such pair.
    ///
    /// - Parameter awards: what to look at; without it, every program and micro-credential. What is held is left out.
    /// - Throws: ``IntegerProgramError`` on a fault of the solver, or if amounts have no common scale.
    public init(
        _ catalogue: Catalogue, _ graph: PathwayGraph, _ obtainability: Obtainability,
        toward awards: [OfferingIndex]? = nil, limits: AdvisingLimits = AdvisingLimits()
    ) throws(IntegerProgramError) {
        let standing = obtainability.standing
        let awards = (awards ?? catalogue.indices.filter { catalogue[$0].kind.isAward })
            .filter { !standing.holds($0) }
        let open = catalogue.indices.filter { index in
            !standing.holds(index) && obtainability.steps(of: index).map { $0 <= 1 } ?? false
        }
        var probe = DoorProbe(catalogue, obtainability, awards: awards)
        let changes = Dictionary(uniqueKeysWithValues: open.map { ($0, probe.changes(holding: $0)) })
        var credits = DoorCredits(catalogue, graph, holdings: standing.holdings, asOf: standing.asOf, limits: limits)
        for award in awards {
            let isReached = obtainability.isObtainable(award)
            let opening = isReached ? open : open.filter { changes[$0]?.contains { $0.award == award } ?? false }
            try credits.count(toward: award, from: opening)
        }
        let doors = open.map { offering in
            Door(
                offering, isClaimable: obtainability.steps(of: offering) == 0, changes: changes[offering] ?? [],
                counts: credits.counts[offering] ?? [])
        }
        self.doors = Self.ranked(doors.filter { !$0.opensNothing }, in: catalogue)
        openCount = open.count
        isProved = credits.isProved
    }

    private static func ranked(_ doors: [Door], in catalogue: Catalogue) -> [Door] {
        let credits = doors.map { $0.creditsInAll(in: catalogue) }
        let order = doors.indices.sorted { first, second in
            let (one, other) = (doors[first], doors[second])
            if one.claims.count != other.claims.count { return one.claims.count > other.claims.count }
            if one.nearer.count != other.nearer.count { return one.nearer.count > other.nearer.count }
            if credits[first] != credits[second] { return credits[first] > credits[second] }
            return one.offering < other.offering
        }
        return order.map { doors[$0] }
    }
}
