/// A catalogue prepared to answer for many learners, each by touching only what the learner's holdings bear on.
///
/// What anybody can obtain, starting fresh, is worked out once. Holding something only lowers the steps: all that a
/// standing does is to meet needs from the outset, and the network of needs is monotone. So for each learner only the
/// steps that change are worked out (``ThresholdUpdate``), and only what the holdings lead toward is looked at. The
/// answers are those of ``Obtainability`` and ``Reachability``; tests compare them on thousands of random catalogues.
///
/// Immutable, and shared by any number of ``CohortProbe``s.
public struct Cohort: Sendable {
    let catalogue: Catalogue
    let asOf: CalendarDate?
    let nearest: Int
    let rows: ProgressRows
    let baseline: ThresholdBaseline
    let groups: CorequisiteGroups
    let declarations: HeldDeclarations
    let entrances: StandingEntrances
    /// The entrances by what may open them.
    let entrancesOfOfferings: StableBuckets
    /// For each corequisite circle, the rounds in which something that it waits for fires.
    let roundsOfGroups: [[Int32]]
    let isAward: [Bool]
    /// How many awards there are of so many steps.
    let awardsBySteps: [Int]
    /// What takes no step, even for those who hold nothing.
    let free: [OfferingIndex]
    /// The answer for a learner without holdings, who is shown every offering.
    let fresh: LearnerProspects

    /// Prepares a catalogue. O(V + E + size of the requirements), as one full answer.
    ///
    /// - Parameters:
    ///   - asOf: the day of all the questions; `nil` takes every date as met.
    ///   - nearest: how many of the nearest awards are wanted.
    public init(_ catalogue: Catalogue, asOf: CalendarDate?, nearest: Int = 3) {
        let standing = LearnerStanding(catalogue, asOf: asOf)
        let graph = PathwayGraph(catalogue)
        var builder = NetworkBuilder(catalogue, standing, entrances: StandingEntrances(catalogue))
        let obtainability = Obtainability(builder.build(), builder.groups, standing)
        var entrances = builder.takeEntrances() ?? StandingEntrances(catalogue)
        entrances.finish()
        let baseline = ThresholdBaseline(obtainability.closure)
        let reachability = Reachability(catalogue, graph, obtainability)
        self.catalogue = catalogue
        self.asOf = asOf
        self.nearest = nearest
        self.baseline = baseline
        self.entrances = entrances
        groups = builder.groups
        rows = ProgressRows(catalogue, graph, standing)
        declarations = HeldDeclarations(catalogue)
        entrancesOfOfferings = StableBuckets(
            keys: entrances.offeringsOfPairs, bucketCount: catalogue.offerings.count)
        roundsOfGroups = groups.watchedNodes.map { nodes in
            Set(nodes.map { baseline.ranks[Int($0)] }).filter { $0 != ThresholdBaseline.never }.sorted()
        }
        isAward = catalogue.offerings.map(\.kind.isAward)
        let steps = catalogue.indices.map { baseline.ranks[$0.position] }
        var counts = [Int](repeating: 0, count: 1)
        for (steps, isAward) in zip(steps, isAward) where isAward && steps != ThresholdBaseline.never {
            while counts.count <= Int(steps) { counts.append(0) }
            counts[Int(steps)] += 1
        }
        awardsBySteps = counts
        free = catalogue.indices.filter { steps[$0.position] == 0 }
        fresh = LearnerProspects(reachability, in: catalogue, nearest: nearest)
    }

    /// The memory to answer for one learner after another. O(V).
    public func makeProbe() -> CohortProbe { CohortProbe(self) }
}
