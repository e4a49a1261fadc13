import Pathways

/// The awards that are earned along a route: those on it, and those of which it happens to complete the last part.
struct AwardsOnTheWay {
    let facts: RouteFacts

    private var catalogue: Catalogue { facts.cone.catalogue }

    /// For each step, the awards earned with it. O(V + E + what the route completes).
    func awards(along sequence: [OfferingIndex]) -> [[OfferingIndex]] {
        let containing = containing()
        let own = Set(sequence)
        var done: Set<OfferingIndex> = []
        var earned: Set<OfferingIndex> = []
        return sequence.map { offering in
            done.insert(offering)
            var awards = catalogue[offering].kind.isAward ? [offering] : []
            var open = containing[offering] ?? []
            while let award = open.popLast() {
                guard !own.contains(award), !facts.cone.standing.holds(award), !earned.contains(award),
                    isComplete(award, done)
                else { continue }
                earned.insert(award)
                done.insert(award)
                awards.append(award)
                open += containing[award] ?? []
            }
            return awards
        }
    }

    /// The awards that name an offering as a part.
    private func containing() -> [OfferingIndex: [OfferingIndex]] {
        var result: [OfferingIndex: [OfferingIndex]] = [:]
        for award in catalogue.indices {
            for part in Set(catalogue[award].stacks?.leaves.map(\.offering) ?? []) {
                result[part, default: []].append(award)
            }
        }
        return result
    }

    private func isComplete(_ award: OfferingIndex, _ done: Set<OfferingIndex>) -> Bool {
        let declared = catalogue[award]
        guard let stacks = declared.stacks, !declared.isStudied || declared.requires != nil,
            !declared.hasOtherCoursework, declared.admission == .open
        else { return false }
        let check = RouteCheck(facts: facts, done: done, unit: declared.unit)
        return check.isMet(stacks) && (declared.requires.map(check.isMet) ?? true)
    }
}
