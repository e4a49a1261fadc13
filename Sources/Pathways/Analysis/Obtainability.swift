/// What can be obtained from what a learner holds (or from nothing), and in how many rounds of study.
///
/// An offering can be started when what it requires is met and, if only ladders admit to it, one of them is met; it can
/// be completed when it can be started, its corequisites are met before or with it, and its parts are obtainable. The
/// result is the least fixpoint, so an award cannot prop itself up.
///
/// Steps: held is 0. Without parts it is one more than what is required (1 if nothing is). With parts it is the larger of the
/// parts' steps and, if anything is required or studied besides, one more than what is required. A list takes the largest of
/// its members' steps, `any` the smallest, `choose k` the k-th smallest, `credits n` the first round by which n credits
/// are obtainable.
///
/// Computed by the algorithm of Dowling and Gallier (1984) with weighted thresholds, in O(V + E + size of the
/// requirements), corequisite circles aside (see the source of `CorequisiteGroups`).
public struct Obtainability: Sendable {
    public let standing: LearnerStanding
    let network: ThresholdNetwork
    let groups: CorequisiteGroups
    let closure: ThresholdClosure

    /// What can be obtained from a learner's standing.
    ///
    /// Credits that nobody published are no credits that could be counted on, so nothing is obtained through them. To say
    /// for certain that something *cannot* be obtained takes the contrary assumption: with `unknownIsEnough`, an offering
    /// of unknown credits is enough for any sum it may add to.
    public init(_ catalogue: Catalogue, _ standing: LearnerStanding, unknownIsEnough: Bool = false) {
        let builder = NetworkBuilder(catalogue, standing, unknownIsEnough: unknownIsEnough)
        self.standing = standing
        network = builder.build()
        groups = builder.groups
        closure = Self.run(network, groups, assuming: [])
    }

    /// What anybody can obtain, starting fresh; dates are not looked at.
    public init(_ catalogue: Catalogue) { self.init(catalogue, LearnerStanding(catalogue)) }

    /// What can be obtained in a network that was built before.
    init(_ network: ThresholdNetwork, _ groups: CorequisiteGroups, _ standing: LearnerStanding) {
        (self.standing, self.network, self.groups) = (standing, network, groups)
        closure = Self.run(network, groups, assuming: [])
    }

    private init(_ base: Obtainability, assuming offerings: some Sequence<OfferingIndex>) {
        (standing, network, groups) = (base.standing, base.network, base.groups)
        closure = Self.run(network, groups, assuming: offerings.map(\.rawValue))
    }

    /// The same learner, holding these offerings as well. O(V + E).
    public func assuming(_ offerings: some Sequence<OfferingIndex>) -> Obtainability {
        Obtainability(self, assuming: offerings)
    }

    /// The fewest rounds of study; `nil` if it cannot be obtained at all. O(1).
    public func steps(of index: OfferingIndex) -> Int? {
        standing.holds(index) ? 0 : closure.rank(of: index.rawValue)
    }

    /// Whether it can be obtained. O(1).
    public func isObtainable(_ index: OfferingIndex) -> Bool { steps(of: index) != nil }

    private static func run(
        _ network: ThresholdNetwork, _ groups: CorequisiteGroups, assuming seeds: [Vertex]
    ) -> ThresholdClosure {
        var closure = ThresholdClosure(network, seeds: seeds)
        guard !groups.isEmpty else {
            closure.run()
            return closure
        }
        var seen = 0
        func together(in closure: ThresholdClosure) -> [Vertex] {
            defer { seen = closure.fired.count }
            return groups.completable(after: closure.fired[seen...], hasFired: closure.hasFired)
        }
        repeat {
            closure.settle()
            while closure.fire(together(in: closure)) { closure.settle() }
        } while closure.advance()
        return closure
    }
}
