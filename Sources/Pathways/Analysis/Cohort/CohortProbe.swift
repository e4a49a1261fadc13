/// Answers for one learner of a ``Cohort`` after another; each worker has its own.
///
/// It forgets a learner before it takes the next.
public struct CohortProbe: Sendable {
    private let cohort: Cohort
    private var update: ThresholdUpdate
    private var open: ProgressSearch
    /// What is declared to follow, whether or not it holds for the learner.
    private var declared: ProgressSearch

    init(_ cohort: Cohort) {
        self.cohort = cohort
        update = ThresholdUpdate(cohort.baseline)
        open = ProgressSearch(cohort.rows)
        declared = open
    }

    /// What a learner can claim, and the nearest awards.
    ///
    /// O(v + e) for what changes in the network of needs and for what the holdings lead toward, as far as the nearest awards
    /// are (``ProspectSearch``), plus what it takes to judge the holdings.
    public mutating func prospects(_ holdings: [Holding]) -> LearnerProspects {
        guard !holdings.isEmpty else { return cohort.fresh }
        let standing = cohort.declarations.standing(cohort.catalogue, holdings, asOf: cohort.asOf)
        close(standing)
        let result = listing(standing)
        update.reset()
        return result
    }

    /// The fewest rounds of study to each offering, as ``Obtainability/steps(of:)`` says. O(V), for comparison.
    package mutating func steps(_ holdings: [Holding]) -> [Int?] {
        let standing = cohort.declarations.standing(cohort.catalogue, holdings, asOf: cohort.asOf)
        close(standing)
        defer { update.reset() }
        return cohort.catalogue.indices.map { standing.holds($0) ? 0 : update.rank(of: $0.rawValue) }
    }
}

// MARK: - Steps

extension CohortProbe {
    /// Works out the steps that the standing changes.
    private mutating func close(_ standing: LearnerStanding) {
        let known = standing.known
        update.fire(seeds(standing, known))
        guard !cohort.groups.isEmpty else {
            repeat { update.settle() } while update.advance()
            return
        }
        var circles = CircleWatch(cohort, standing)
        circles.watch(known.map(\.rawValue), in: &update)
        repeat {
            update.settle()
            while update.fire(circles.completable(&update)) { update.settle() }
        } while update.advance()
    }

    /// The nodes that the standing fires from the outset.
    private func seeds(_ standing: LearnerStanding, _ known: [OfferingIndex]) -> [Vertex] {
        var seeds = standing.unlocked.sorted().flatMap { cohort.entrances.waivers[$0] ?? [] }
        for offering in known {
            for pair in cohort.entrancesOfOfferings.items(in: offering.position) {
                let number = Int(cohort.entrances.entrancesOfPairs[Int(pair)])
                if cohort.entrances.entrances[number].isMet(standing) { seeds.append(cohort.entrances.nodes[number]) }
            }
        }
        return seeds
    }
}

/// The corequisite circles that the holdings of a learner bear on.
private struct CircleWatch {
    private let cohort: Cohort
    private let groups: CorequisiteGroups
    private var watched: Set<Int> = []
    /// How many changed nodes have been seen.
    private var seen = 0

    init(_ cohort: Cohort, _ standing: LearnerStanding) {
        self.cohort = cohort
        var groups = cohort.groups
        groups.standing = standing
        self.groups = groups
    }

    /// Looks at the circles that wait for these nodes from now on, whenever something they wait for fires.
    mutating func watch(_ nodes: some Sequence<Vertex>, in update: inout ThresholdUpdate) {
        for group in nodes.flatMap(groups.groups(watching:)) where watched.insert(group).inserted {
            for round in cohort.roundsOfGroups[group] where round > update.round { update.visit(round: round) }
        }
    }

    /// The members that can be completed together now.
    mutating func completable(_ update: inout ThresholdUpdate) -> [Vertex] {
        let fresh = Array(update.changed[seen...])
        seen = update.changed.count
        watch(fresh, in: &update)
        let state = update
        return watched.sorted().flatMap { groups.completable(inGroup: $0) { state.hasFired($0) } }
    }
}

// MARK: - Listing

extension CohortProbe {
    private mutating func listing(_ standing: LearnerStanding) -> LearnerProspects {
        var search = ProspectSearch(cohort, standing, update)
        let result = search.run(&open, &declared, update)
        open.reset()
        declared.reset()
        return result
    }
}
