/// Asks again and again which awards come nearer if one offering more is held.
///
/// Most offerings only add themselves to what there is: then the closure is run once more, with the offering as a seed.
/// Where an equivalence or a recognition may start from it, the learner may be taken to have more besides. If all of that,
/// as further seeds, changes nothing for the awards, it does not matter whether they are; only otherwise is the
/// learner's standing judged and the network of needs built anew.
package struct DoorProbe: Sendable {
    private let catalogue: Catalogue
    private let base: Obtainability
    private let awards: [OfferingIndex]
    private let isAward: Set<OfferingIndex>
    private let gains: PossibleGains
    private var removal: RemovalProbe

    /// What holding an offering changes for an award.
    package struct Change: Hashable, Sendable {
        package var award: OfferingIndex
        /// The fewest rounds of study with the offering held.
        package var steps: Int
        /// The same without it; `nil` if the award cannot be reached as things stand.
        package var stepsBefore: Int?
        /// Whether the award cannot be reached without the offering.
        package var isNeeded: Bool
    }

    /// O(V + E log d), d the largest number of inputs of a need, and O(V) for each filter of a recognition.
    package init(_ catalogue: Catalogue, _ base: Obtainability, awards: [OfferingIndex]) {
        self.catalogue = catalogue
        self.base = base
        self.awards = awards.filter { !base.standing.holds($0) }
        isAward = Set(self.awards)
        gains = PossibleGains(catalogue, asOf: base.standing.asOf)
        removal = RemovalProbe(base, offeringCount: catalogue.offerings.count)
    }

    /// The awards that are nearer once an offering is held, in the order given: those that cannot be reached without it,
    /// those that take fewer rounds with it, and those that come within reach.
    ///
    /// The offering counts as completed on the day of the question, with a grade that suffices. O(V + E).
    package mutating func changes(holding offering: OfferingIndex) -> [Change] {
        let lost = Set(removal.offeringsLost(without: offering).filter(isAward.contains))
        return zip(awards, steps(holding: offering)).compactMap { award, steps in
            guard award != offering, let steps else { return nil }
            let before = base.steps(of: award)
            let isNeeded = before == nil || lost.contains(award)
            guard isNeeded || steps < before ?? .max else { return nil }
            return Change(award: award, steps: steps, stepsBefore: before, isNeeded: isNeeded)
        }
    }

    /// The steps of each award.
    private func steps(holding offering: OfferingIndex) -> [Int?] {
        func steps(_ obtainability: Obtainability) -> [Int?] { awards.map { obtainability.steps(of: $0) } }
        guard !gains.isDelayed(offering) else { return steps(judged(holding: offering)) }
        let least = steps(base.assuming([offering]))
        guard let others = gains.others(of: offering) else { return least }
        let most = steps(base.assuming([offering] + others))
        return least == most ? least : steps(judged(holding: offering))
    }

    private func judged(holding offering: OfferingIndex) -> Obtainability {
        let standing = base.standing
        let holdings = standing.holdings + [Holding(offering, completed: standing.asOf)]
        return Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings, asOf: standing.asOf))
    }
}
