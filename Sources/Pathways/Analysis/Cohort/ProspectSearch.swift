/// Finds what one learner can claim and which awards are nearest, looking no further than that takes.
///
/// An award comes before another by its steps, then by the arrows that lead to it, then by identifier. The steps of every
/// award are known beforehand, and the search reaches offerings by ever more arrows. So it can stop once what can be claimed
/// has been reached, and the last of the nearest comes before whatever has not: that has at least the fewest steps of the
/// awards not reached, and at least the arrows that the search has come to.
///
/// What only leads on over a recognition that is refused to the learner counts where nothing else leads there, so it is
/// settled only when the search along what is open has ended.
struct ProspectSearch {
    private let cohort: Cohort
    private let standing: LearnerStanding
    private let filter: ProgressFilter
    /// Awards that are neither settled nor held, by steps.
    private var waiting: [Int]
    /// The fewest steps, 1 or more, of which there are such; may lag behind.
    private var fewest = 1
    /// What can be claimed and has not been reached.
    private var unclaimed = 0
    private var claimable: [Candidate] = []
    /// The nearest so far, in order.
    private var nearest: [Candidate] = []
    /// How many of the vertices reached have been settled.
    private var (settled, settledBesides) = (0, 0)

    private struct Candidate: Comparable {
        var steps: Int
        var arrows: Int
        var offering: OfferingIndex

        static func < (one: Candidate, other: Candidate) -> Bool {
            (one.steps, one.arrows, one.offering) < (other.steps, other.arrows, other.offering)
        }
    }

    /// O(changed nodes + rounds).
    init(_ cohort: Cohort, _ standing: LearnerStanding, _ update: ThresholdUpdate) {
        self.cohort = cohort
        self.standing = standing
        filter = ProgressFilter(catalogue: cohort.catalogue, graph: cohort.rows.graph, standing: standing)
        waiting = cohort.awardsBySteps
        unclaimed = cohort.free.count { !standing.holds($0) }
        for node in update.changed where node < cohort.isAward.count {
            guard let steps = update.rank(of: node) else { continue }
            if steps == 0, !standing.holds(OfferingIndex(Int(node))) { unclaimed += 1 }
            guard cohort.isAward[Int(node)] else { continue }
            let before = cohort.baseline.ranks[Int(node)]
            if before != ThresholdBaseline.never { waiting[Int(before)] -= 1 }
            while waiting.count <= steps { waiting.append(0) }
            waiting[steps] += 1
        }
    }

    /// - Parameters:
    ///   - open: a search to use, along what is open to the learner.
    ///   - declared: another, along what is declared as well.
    mutating func run(
        _ open: inout ProgressSearch, _ declared: inout ProgressSearch, _ update: ThresholdUpdate
    ) -> LearnerProspects {
        let sources = Set(standing.holdings.map(\.offering)).sorted()
        for source in sources where cohort.isAward[source.position] {
            if let steps = update.rank(of: source.rawValue) { waiting[steps] -= 1 }
        }
        if open.start(from: sources, filter, followsRefused: false) {
            declared.start(from: sources, filter, followsRefused: true)
        }
        settle(open, declared, update)
        while !(open.isFinished && declared.isFinished), !isDecided(open, declared, update) {
            open.advance(filter)
            declared.advance(filter)
            settle(open, declared, update)
        }
        return LearnerProspects(
            claimable: claimable.sorted().map(\.offering),
            nearest: nearest.map { LearnerProspects.Nearest(offering: $0.offering, steps: $0.steps) })
    }
}

// MARK: - Settling

extension ProspectSearch {
    /// Takes in what has been reached since.
    private mutating func settle(
        _ open: ProgressSearch, _ declared: ProgressSearch, _ update: ThresholdUpdate
    ) {
        while settled < open.order.count {
            settle(open.order[settled], open.arrows(to: open.order[settled]), update)
            settled += 1
        }
        guard open.isFinished else { return }
        while settledBesides < declared.order.count {
            let vertex = declared.order[settledBesides]
            if open.arrows(to: vertex) == nil { settle(vertex, declared.arrows(to: vertex), update) }
            settledBesides += 1
        }
    }

    private mutating func settle(_ vertex: Vertex, _ arrows: Int?, _ update: ThresholdUpdate) {
        guard Int(vertex) < cohort.isAward.count, let steps = update.rank(of: vertex), let arrows else { return }
        guard steps == 0 || cohort.isAward[Int(vertex)] else { return }
        let offering = OfferingIndex(Int(vertex))
        guard !standing.holds(offering) else { return }
        let candidate = Candidate(steps: steps, arrows: arrows, offering: offering)
        if cohort.isAward[Int(vertex)] { waiting[steps] -= 1 }
        guard steps > 0 else {
            unclaimed -= 1
            return claimable.append(candidate)
        }
        if nearest.count == cohort.nearest, let last = nearest.last, last < candidate { return }
        nearest.insert(candidate, at: nearest.firstIndex { candidate < $0 } ?? nearest.count)
        if nearest.count > cohort.nearest { nearest.removeLast() }
    }

    /// Whether what is not settled can change nothing.
    private mutating func isDecided(
        _ open: ProgressSearch, _ declared: ProgressSearch, _ update: ThresholdUpdate
    ) -> Bool {
        guard unclaimed == 0 else { return false }
        while fewest < waiting.count, waiting[fewest] == 0 { fewest += 1 }
        guard fewest < waiting.count, cohort.nearest > 0 else { return true }
        guard nearest.count == cohort.nearest, let last = nearest.last else { return false }
        if last.steps != fewest { return last.steps < fewest }
        guard last.arrows < min(open.arrowsAhead, declared.arrowsAhead) else { return false }
        // What is declared has come there by so many arrows; what is open may yet, by more.
        return declared.order[settledBesides...].allSatisfy { vertex in
            guard Int(vertex) < cohort.isAward.count, cohort.isAward[Int(vertex)], update.rank(of: vertex) == fewest,
                open.arrows(to: vertex) == nil, let arrows = declared.arrows(to: vertex)
            else { return true }
            let offering = OfferingIndex(Int(vertex))
            return standing.holds(offering) || last < Candidate(steps: fewest, arrows: arrows, offering: offering)
        }
    }
}
