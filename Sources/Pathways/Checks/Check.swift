/// One rule a catalogue is checked against.
struct Check: Sendable {
    /// The codes its findings have.
    let codes: [DiagnosticCode]
    let findings: @Sendable (CheckContext) -> [Diagnostic]
}

/// What checks look at, computed once for all of them.
public struct CheckContext: Sendable {
    public let catalogue: Catalogue
    public let graph: PathwayGraph
    /// What anybody can obtain on the day of the check, if unknown credits suffice: what is not in it certainly cannot be.
    public let obtainability: Obtainability
    public let loops: [Loop]
    /// Which declarations are of the same recognition.
    let sides: RecognitionSides
    /// The day of the check; without it, dates are not looked at.
    public let asOf: CalendarDate?
    /// How far ahead to look for agreements that end.
    public let expiring: CalendarPeriod?
    /// The bounds of what completing an award can add up to.
    let totals: @Sendable (OfferingIndex) -> CreditRange

    /// - Parameters:
    ///   - asOf: the day of the check; without it, dates are not looked at.
    ///   - expiring: how far ahead to look for agreements that end; without it, they are not looked for.
    ///   - totals: how to compute the bounds of an award, which takes a solver; without it, no sums are judged.
    public init(
        _ catalogue: Catalogue, asOf: CalendarDate? = nil, expiring: CalendarPeriod? = nil,
        totals: (@Sendable (OfferingIndex) -> CreditRange)? = nil
    ) {
        self.catalogue = catalogue
        graph = PathwayGraph(catalogue)
        obtainability = Obtainability(catalogue, LearnerStanding(catalogue, asOf: asOf), unknownIsEnough: true)
        loops = Loops(catalogue, graph, obtainability).loops
        sides = RecognitionSides(catalogue)
        (self.asOf, self.expiring) = (asOf, expiring)
        self.totals = totals ?? { _ in .unknown }
    }
}

/// The rules, in the order of their codes.
public enum Checks {
    static let all: [Check] = [
        .unitMismatch, .loops, .unobtainable, .impossibleChoice, .emptyRequirement, .deadEnd, .orphan,
        .redundantRequirement, .creditsDoNotAddUp, .grantsMoreThanSource, .grantsMoreThanTarget, .limitsContradict,
        .hoursPerCreditUnusual, .levelFalls, .oneSidedLadder, .conflictingLadder, .expiredAgreement,
        .expiringAgreement, .unusedAssessment, .summaryIncomplete,
    ]

    /// All findings about the declarations of a catalogue together, sorted by place.
    public static func findings(_ context: CheckContext) -> [Diagnostic] {
        all.flatMap { $0.findings(context) }.sorted()
    }
}
