import Pathways

/// Finds routes by trying every set of offerings: slow, and independent of the code it is compared with.
///
/// Sets are bits: an offering's is that of its position in the catalogue.
struct RouteOracle {
    typealias Leaf = Requirement<OfferingIndex>.Leaf

    /// What it takes to complete an offering.
    struct Demand {
        /// What has to be there in an earlier round.
        var entry: RouteNeed
        /// Whether it takes a round of its own.
        var isStudied: Bool
        var beside: RouteNeed
        var parts: RouteNeed
    }

    let catalogue: Catalogue
    let target: OfferingIndex
    let asOf: CalendarDate?
    let held: [OfferingIndex: [Holding]]
    /// What may be taken at all.
    private(set) var candidates: [OfferingIndex] = []
    private(set) var demands: [OfferingIndex: Demand] = [:]
    /// What counts toward each award with parts.
    private(set) var credit: [OfferingIndex: AwardCredit] = [:]
    /// Awards that credit is recognised into.
    private(set) var receivers: Set<OfferingIndex> = []

    init(
        _ catalogue: Catalogue, to target: OfferingIndex, holding holdings: [Holding], on asOf: CalendarDate?,
        avoiding avoided: Set<OfferingIndex> = [], only institutions: Set<String> = []
    ) {
        self.catalogue = catalogue
        self.target = target
        self.asOf = asOf
        held = Dictionary(grouping: holdings, by: \.offering)
        candidates = catalogue.indices.filter { index in
            let offering = catalogue[index]
            let isAllowed = institutions.isEmpty || !institutions.isDisjoint(with: offering.institutions)
            let isOffered = asOf.map { offering.isOffered(on: $0) } ?? true
            return isAllowed && isOffered && !avoided.contains(index) && (held[index] == nil || fails(index))
        }
        for index in candidates { demands[index] = demand(of: index) }
        let leading = leading()
        candidates = candidates.filter(leading.contains)
        for index in candidates {
            let counting = AwardCredit(of: index, self)
            credit[index] = counting
            if !counting.grants.isEmpty { receivers.insert(index) }
        }
        // What cannot be completed when everything is taken cannot be completed when less is.
        var possible: UInt32 = 0
        for uses in uses(of: all) { possible |= RouteRounds(of: all, self, uses).completed }
        candidates = candidates.filter { possible & $0.bit != 0 }
    }

    private var all: UInt32 { candidates.reduce(0) { $0 | $1.bit } }

    func isFree(_ offering: OfferingIndex) -> Bool { candidates.contains(offering) }
}

extension OfferingIndex {
    var bit: UInt32 { 1 << UInt32(position) }
}

// MARK: - What an offering takes

extension RouteOracle {
    private func demand(of index: OfferingIndex) -> Demand {
        let offering = catalogue[index]
        var entry = offering.requires.map { need($0) } ?? .met
        let waivers = catalogue.recognitions.filter { $0.grants.unlocks.contains { $0.value == index } }
        entry = .any([entry] + waivers.map { need($0) })
        let isWaived = waivers.contains { if case .met = need($0) { true } else { false } }
        let hasEntry = offering.requires != nil && !isWaived || offering.admission == .laddersOnly
        if offering.admission == .laddersOnly { entry = .every([entry, .any(ladders(into: index).map { need($0) })]) }
        let beside = [offering.corequisites, offering.strictCorequisites].compactMap { $0 }
        return Demand(
            entry: entry, isStudied: offering.stacks == nil || hasEntry || offering.hasOtherCoursework,
            beside: .every(beside.map { need($0, matching: index) }), parts: offering.stacks.map { need($0) } ?? .met)
    }

    func ladders(into index: OfferingIndex) -> [Recognition<OfferingIndex>] {
        catalogue.recognitions.filter { ladder in
            guard ladder.kind == .ladder else { return false }
            switch ladder.into {
            case .offering(let award): return award == index
            case .institution(let id):
                return catalogue[index].kind == .program && catalogue[index].institutions.contains(id)
            }
        }
    }

    /// - Parameter award: what a filter may not match.
    func need(
        _ requirement: Requirement<OfferingIndex>, matching award: OfferingIndex? = nil, passes: Bool = true
    ) -> RouteNeed {
        needs(requirement, matching: award) { named($0, isMatched: $1, recognitions: passes, besides: award) }
    }

    func needs(
        _ requirement: Requirement<OfferingIndex>, matching award: OfferingIndex?, _ leaf: (Leaf, Bool) -> RouteNeed
    ) -> RouteNeed {
        switch requirement {
        case .complete(let complete): return leaf(complete, false)
        case .all(let children, _): return .every(children.map { needs($0, matching: award, leaf) })
        case .any(let children, _): return .any(children.map { needs($0, matching: award, leaf) })
        case .choose(let count, let pool, _):
            return .atLeast(count, members(of: pool, award, leaf).map(\.need))
        case .credits(let amount, let pool, _): return .credits(amount, members(of: pool, award, leaf))
        }
    }

    private func members(
        of pool: Requirement<OfferingIndex>.Pool, _ award: OfferingIndex?, _ leaf: (Leaf, Bool) -> RouteNeed
    ) -> [(worth: Rational, need: RouteNeed)] {
        guard case .listed(let children) = pool else {
            guard case .matching(let filter) = pool else { return [] }
            let matches = catalogue.indices.filter { index in
                filter.matches(catalogue[index], levels: catalogue.levels) && index != award
            }
            return matches.map { (catalogue[$0].credits?.amount ?? 0, leaf(Leaf($0), true)) }
        }
        var keys: [OfferingIndex] = []
        var members: [(worth: Rational, needs: [RouteNeed])] = []
        for child in children {
            guard case .complete(let complete) = child else {
                keys.append(OfferingIndex(-1))
                members.append((0, [needs(child, matching: award, leaf)]))
                continue
            }
            let key = successors(of: complete.offering).last ?? complete.offering
            let worth = catalogue[complete.offering].credits?.amount ?? 0
            if let known = keys.firstIndex(of: key), key.rawValue >= 0 {
                members[known].needs.append(leaf(complete, false))
            } else {
                keys.append(key)
                members.append((worth, [leaf(complete, false)]))
            }
        }
        return members.map { ($0.worth, .any($0.needs)) }
    }

    /// The offering and, while it is not offered, what replaces it.
    func successors(of offering: OfferingIndex) -> [OfferingIndex] {
        var result = [offering]
        while let asOf, let last = result.last, !catalogue[last].isOffered(on: asOf),
            let next = catalogue[last].replacedBy?.value, !result.contains(next)
        {
            result.append(next)
        }
        return result
    }

    // MARK: - Leaves

    /// A leaf of a requirement: it, what replaces it unless a filter matched it, what counts as it.
    /// - Parameter companion: what cannot stand beside itself by counting as something else.
    func named(_ leaf: Leaf, isMatched: Bool = false, recognitions: Bool, besides companion: OfferingIndex? = nil)
        -> RouteNeed
    {
        .any(
            (isMatched ? [leaf.offering] : successors(of: leaf.offering)).flatMap { offering -> [RouteNeed] in
                var own = leaf
                own.offering = offering
                return [single(own)] + recognised(own, recognitions: recognitions, besides: companion)
            })
    }

    /// The offering itself, held or taken.
    private func single(_ leaf: Leaf) -> RouteNeed {
        let holdings = held[leaf.offering] ?? []
        if holdings.contains(where: { meets($0, leaf) }) { return .met }
        return isFree(leaf.offering) ? .taken(leaf.offering.bit) : .never
    }

    private func recognised(_ leaf: Leaf, recognitions: Bool, besides companion: OfferingIndex?) -> [RouteNeed] {
        var result: [RouteNeed] = []
        for equivalence in catalogue.equivalences {
            let (these, are) = (equivalence.these.map(\.value), equivalence.are.map(\.value))
            if are.contains(leaf.offering), !these.contains(where: { $0 == companion }) {
                result.append(counting(these, as: leaf))
            }
            if equivalence.direction == .both, these.contains(leaf.offering), !are.contains(where: { $0 == companion })
            {
                result.append(counting(are, as: leaf))
            }
        }
        guard recognitions else { return result }
        for recognition in catalogue.recognitions {
            let granted = (recognition.grants.courses + recognition.grants.satisfies).map(\.value)
            let sources = (recognition.from.leaves + (recognition.conditions.also?.leaves ?? [])).map(\.offering)
            if granted.contains(leaf.offering), !sources.contains(where: { $0 == companion }) {
                result.append(need(recognition))
            }
        }
        return result
    }

    private func counting(_ sources: [OfferingIndex], as leaf: Leaf) -> RouteNeed {
        var own = leaf
        if sources.count == 1 {
            own.offering = sources[0]
            return single(own)
        }
        return .every(sources.map { single(Leaf($0)) })
    }

    /// What makes a recognition hold: learning itself, not what it counts as.
    func need(_ recognition: Recognition<OfferingIndex>) -> RouteNeed {
        let from = needs(recognition.from, matching: nil) { leaf, _ in
            let holdings = held[leaf.offering] ?? []
            if holdings.contains(where: { meets($0, leaf) && meets($0, recognition) }) { return .met }
            let isOpen = asOf.map { recognition.isOpen(on: $0) } ?? true
            return isOpen && isFree(leaf.offering) ? .taken(leaf.offering.bit) : .never
        }
        let also = recognition.conditions.also.map { need($0, passes: false) } ?? .met
        return .every([from, also])
    }

    // MARK: - Conditions

    /// Whether something asks for more than what is held of an offering, which then may be taken again.
    private func fails(_ offering: OfferingIndex) -> Bool {
        let holdings = held[offering] ?? []
        var asked: [Leaf] = []
        for declared in catalogue.offerings {
            let needs = [declared.requires, declared.corequisites, declared.strictCorequisites, declared.stacks]
            asked += needs.compactMap { $0 }.flatMap(\.leaves)
        }
        let isAsked = asked.contains { leaf in
            successors(of: leaf.offering).contains(offering) && !holdings.contains { meets($0, leaf) }
        }
        return isAsked
            || catalogue.recognitions.contains { recognition in
                recognition.from.leaves.contains { leaf in
                    leaf.offering == offering && !holdings.contains { meets($0, leaf) && meets($0, recognition) }
                }
            }
    }

    private func meets(_ holding: Holding, _ leaf: Leaf) -> Bool {
        meets(holding, grade: leaf.grade, within: leaf.within)
    }

    private func meets(_ holding: Holding, _ recognition: Recognition<OfferingIndex>) -> Bool {
        let dates = recognition.agreement?.effective ?? DateRange()
        let conditions = recognition.conditions
        return (holding.completed.map { dates.contains($0) } ?? true)
            && meets(holding, grade: conditions.grade?.value, within: conditions.within?.value)
    }

    private func meets(_ holding: Holding, grade: Grade?, within: CalendarPeriod?) -> Bool {
        if let grade, let own = holding.grade, own.rawValue > grade.rawValue { return false }
        if let within, let asOf, let completed = holding.completed { return completed.adding(within) >= asOf }
        return true
    }
}
