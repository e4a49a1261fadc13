import Pathways

extension Doors {
    /// An offering that is open to the learner now, and what it opens.
    public struct Door: Hashable, Sendable {
        public var offering: OfferingIndex
        /// ``Reachability/Status/open`` or ``Reachability/Status/claimable``.
        public var status: Reachability.Status
        /// The awards that are complete with it and need only be asked for.
        public var claims: [OfferingIndex]
        /// The awards it brings nearer without completing them.
        public var nearer: [Nearer]
        /// The awards that it adds credits toward.
        public var counts: [Count]
    }

    /// An award that comes nearer.
    public struct Nearer: Hashable, Sendable {
        public var award: OfferingIndex
        /// The fewest rounds of study with the offering held.
        public var steps: Int
        /// The same as things stand; `nil` if the award cannot be reached then.
        public var stepsBefore: Int?
        /// Whether the award cannot be reached without the offering.
        public var isNeeded: Bool
    }

    /// Credits toward an award.
    public struct Count: Hashable, Sendable {
        public var toward: OfferingIndex
        /// How many more count with the offering, in the unit of the award; less than 0 where learning that counts
        /// here would be used up by it.
        public var credits: Credits
    }
}

extension Doors.Door {
    init(
        _ offering: OfferingIndex, isClaimable: Bool, changes: [DoorProbe.Change], counts: [Doors.Count]
    ) {
        self.offering = offering
        status = isClaimable ? .claimable : .open
        claims = changes.filter { $0.steps == 0 && $0.stepsBefore != 0 }.map(\.award)
        nearer = changes.filter { $0.steps != 0 }.map { change in
            Doors.Nearer(
                award: change.award, steps: change.steps, stepsBefore: change.stepsBefore, isNeeded: change.isNeeded)
        }
        self.counts = counts
    }

    var opensNothing: Bool { claims.isEmpty && nearer.isEmpty && counts.isEmpty }

    /// The credits it adds toward all awards together, in plain credits; a unit that nothing converts adds nothing.
    func creditsInAll(in catalogue: Catalogue) -> Rational {
        counts.reduce(.zero) { $0 + (catalogue.convert($1.credits, to: .credit) ?? 0) }
    }
}
