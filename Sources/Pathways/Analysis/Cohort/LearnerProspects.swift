/// What one learner of a cohort can claim, and which awards are nearest.
public struct LearnerProspects: Hashable, Sendable {
    /// An award, and the rounds of study it takes.
    public struct Nearest: Hashable, Sendable {
        public var offering: OfferingIndex
        /// 1 or more.
        public var steps: Int
    }

    /// What is complete and need only be asked for, in the order of ``Reachability/entries``.
    public var claimable: [OfferingIndex]
    /// The first programs and micro-credentials of ``Reachability/entries`` that are open or reachable.
    public var nearest: [Nearest]

    /// The same, out of the full listing.
    public init(_ reachability: Reachability, in catalogue: Catalogue, nearest count: Int) {
        claimable = reachability.entries.filter { $0.status == .claimable }.map(\.offering)
        let ahead = reachability.entries.lazy.filter { entry in
            [.open, .reachable].contains(entry.status) && catalogue[entry.offering].kind.isAward
        }
        nearest = ahead.prefix(count).compactMap { entry in
            entry.steps.map { Nearest(offering: entry.offering, steps: $0) }
        }
    }

    init(claimable: [OfferingIndex], nearest: [Nearest]) {
        (self.claimable, self.nearest) = (claimable, nearest)
    }
}
