import Pathways

/// The part of a catalogue that a route can lead through: what leads to the target, backwards, and can be taken.
struct RouteCone {
    let question: RouteQuestion
    let catalogue: Catalogue
    let standing: LearnerStanding
    let index: RouteIndex
    /// What may be taken, in order.
    private(set) var offerings: [OfferingIndex] = []
    /// The numbers of recognitions and equivalences that lead there.
    private(set) var recognitions: Set<Int> = []
    private var members: Set<OfferingIndex> = []
    /// Whether something was left out because it is avoided, or of another institution.
    private(set) var leftOut: Set<OfferingIndex> = []
    private let ignoresWishes: Bool
    /// For each offering, those it is in a circle of corequisites with.
    private(set) var companions: [OfferingIndex: Set<OfferingIndex>] = [:]
    /// How old the parts of an award may be, where a rule says so.
    private(set) var currency: [OfferingIndex: CalendarPeriod] = [:]
    /// What is looked at of the offerings that a filter matches.
    private(set) var pools: [OfferingFilter: [OfferingIndex]] = [:]
    /// Whether there is more than is looked at: of what a filter matches, or of what may stand for a part.
    private(set) var isCut = false
    /// Whether something may be taken elsewhere to stand for a part, by a transfer or an equivalence.
    private(set) var takesSubstitutes = true

    /// The most offerings of a filter that are looked at.
    private static let largestPool = 400
    /// The most offerings with which substitutes are looked at.
    private static let largestWithSubstitutes = 600

    /// - Parameters:
    ///   - ignoresWishes: whether what is to be avoided may be taken all the same.
    init(
        _ question: RouteQuestion, _ index: RouteIndex, _ standing: LearnerStanding, ignoresWishes: Bool = false
    ) {
        self.question = question
        catalogue = index.catalogue
        self.standing = standing
        self.index = index
        self.ignoresWishes = ignoresWishes
        collect()
    }

    func contains(_ offering: OfferingIndex) -> Bool { members.contains(offering) }

    /// Whether the offering may be taken: it is offered, and nobody wishes otherwise.
    private mutating func isTakeable(_ offering: OfferingIndex) -> Bool {
        if let asOf = question.asOf, !catalogue[offering].isOffered(on: asOf) { return false }
        if ignoresWishes || isWished(offering) { return true }
        leftOut.insert(offering)
        return false
    }

    /// Whether nobody wishes to avoid an offering.
    func isWished(_ offering: OfferingIndex) -> Bool {
        let isAllowed =
            question.institutions.isEmpty
            || catalogue[offering].institutions.contains(where: question.institutions.contains)
        return isAllowed && !question.avoided.contains(offering)
    }

    private mutating func collect() {
        gather()
        if members.count > Self.largestWithSubstitutes, takesSubstitutes {
            (members, recognitions, leftOut, pools) = ([], [], [], [:])
            (takesSubstitutes, isCut) = (false, true)
            gather()
        }
        offerings = members.sorted()
        companions = circles()
        for award in offerings where catalogue[award].stacks != nil {
            currency[award] = EffectiveRules(for: award, in: catalogue).currency?.value
        }
    }

    /// Goes back from the target; no further than what makes it too much with substitutes.
    private mutating func gather() {
        var open = [question.target]
        var seen: Set<OfferingIndex> = [question.target]
        while let offering = open.popLast() {
            if takesSubstitutes, members.count > Self.largestWithSubstitutes { return }
            guard isTakeable(offering) else { continue }
            members.insert(offering)
            for next in sources(of: offering) where seen.insert(next).inserted { open.append(next) }
        }
    }

    /// Everything that may help to complete an offering.
    private mutating func sources(of offering: OfferingIndex) -> [OfferingIndex] {
        let declared = catalogue[offering]
        var result: [OfferingIndex] = []
        for requirement in [declared.requires, declared.corequisites, declared.strictCorequisites, declared.stacks] {
            guard let requirement else { continue }
            for leaf in allLeaves(requirement) where !standing.meets(leaf).isMet { result += stands(for: leaf) }
        }
        let granting = index.ladders(into: offering, in: catalogue) + (index.unlocking[offering] ?? [])
        return result + granting.flatMap { sources(of: $0) }
    }

    /// The leaves of a requirement, and one for each offering that a filter matches.
    private mutating func allLeaves(_ requirement: Requirement<OfferingIndex>) -> [Requirement<OfferingIndex>.Leaf] {
        var leaves: [Requirement<OfferingIndex>.Leaf] = []
        requirement.forEachNode { node in
            if case .complete(let leaf) = node { leaves.append(leaf) }
            if let filter = node.filter { leaves += pool(filter).map { .init($0) } }
        }
        return leaves
    }

    /// What a filter matches; of too many, what is held and what asks for the least.
    private mutating func pool(_ filter: OfferingFilter) -> [OfferingIndex] {
        if let known = pools[filter] { return known }
        var all = catalogue.offerings(matching: filter)
        if all.count > Self.largestPool {
            isCut = true
            let ranked = all.map { (rank($0), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            all = ranked.prefix(Self.largestPool).map(\.1).sorted()
        }
        pools[filter] = all
        return all
    }

    /// For each offering, those it is in a circle of corequisites with, itself among them.
    private func circles() -> [OfferingIndex: Set<OfferingIndex>] {
        var beside: [OfferingIndex: Set<OfferingIndex>] = [:]
        for offering in offerings {
            let declared = catalogue[offering]
            let needs = [declared.corequisites, declared.strictCorequisites].compactMap(\.self)
            if !needs.isEmpty {
                beside[offering] = Set(
                    needs.flatMap { leaves(of: $0) }.flatMap {
                        catalogue.successors(of: $0.offering, on: question.asOf)
                    })
            }
        }
        var reached: [OfferingIndex: Set<OfferingIndex>] = [:]
        for offering in beside.keys {
            var (seen, open) = (Set<OfferingIndex>(), [offering])
            while let current = open.popLast() {
                for next in beside[current] ?? [] where seen.insert(next).inserted { open.append(next) }
            }
            reached[offering] = seen
        }
        return reached.mapValues { $0 }.reduce(into: [:]) { result, entry in
            let circle = entry.value.filter { reached[$0]?.contains(entry.key) ?? false }
            if !circle.isEmpty { result[entry.key] = circle.union([entry.key]) }
        }
    }

    private func rank(_ offering: OfferingIndex) -> Rational {
        if standing.holds(offering) { return 0 }
        let isSimple = catalogue[offering].requires == nil && catalogue[offering].stacks == nil
        return (catalogue[offering].credits?.amount ?? 1_000) + (isSimple ? 1 : 10_000)
    }

    /// What may be taken so that a leaf is met.
    private mutating func stands(for leaf: Requirement<OfferingIndex>.Leaf) -> [OfferingIndex] {
        var result: [OfferingIndex] = []
        for offering in catalogue.successors(of: leaf.offering, on: question.asOf) {
            result.append(offering)
            guard takesSubstitutes else { continue }
            for number in index.granting[offering] ?? [] { result += sources(of: number) }
            for number in index.equivalents[offering] ?? [] {
                let equivalence = catalogue.equivalences[number]
                result += (equivalence.these + equivalence.are).map(\.value)
            }
        }
        return result
    }

    /// What a recognition starts from and asks for besides.
    private mutating func sources(of number: Int) -> [OfferingIndex] {
        let recognition = catalogue.recognitions[number]
        guard question.asOf.map(recognition.isOpen(on:)) ?? true || !standing.holdings.isEmpty else { return [] }
        guard recognitions.insert(number).inserted else { return [] }
        return ([recognition.from] + [recognition.conditions.also].compactMap(\.self)).flatMap { requirement in
            allLeaves(requirement).map(\.offering)
        }
    }
}
