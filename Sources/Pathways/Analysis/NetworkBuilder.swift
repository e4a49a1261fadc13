/// Builds the network of needs of a catalogue: for each offering a node that fires in the round it can be completed
/// by, and a node for each group in a requirement.
///
/// The first nodes are the offerings; node `always` fires at once. A node fires when the weights of its fired inputs
/// reach its need, `delay` rounds after.
struct NetworkBuilder {
    static let never = Int64.max

    let catalogue: Catalogue
    let standing: LearnerStanding
    /// Whether an offering of unknown credits is enough for any sum it may add to.
    let unknownIsEnough: Bool
    var network = ThresholdNetwork.Builder()
    private(set) var groups: CorequisiteGroups
    /// Where a learner's standing enters the network; `nil` if the standing given is built into it.
    private(set) var entrances: StandingEntrances?
    private var pools: [PoolKey: Vertex] = [:]
    let always: Vertex

    /// What a choice from a filter asks for: this many, or this much credit in a unit.
    private struct PoolKey: Hashable {
        var filter: OfferingFilter
        var amount: Rational
        var unit: CreditUnit?
    }

    /// - Parameter entrances: asks for a network for any learner, whose standing is fed into it by seeds; `standing` is
    ///   then that of a learner without holdings.
    init(
        _ catalogue: Catalogue, _ standing: LearnerStanding, unknownIsEnough: Bool = false,
        entrances: StandingEntrances? = nil
    ) {
        self.catalogue = catalogue
        self.standing = standing
        self.entrances = entrances
        self.unknownIsEnough = unknownIsEnough
        groups = CorequisiteGroups(catalogue, standing, unknownIsEnough: unknownIsEnough)
        let list = catalogue.offerings
        let offerings = list.span
        for position in offerings.indices {
            network.addNode(need: 0, delay: Self.isSimple(offerings[position]) ? 1 : 0)
        }
        always = network.addNode(need: 0)
        let admissions = Self.admissions(of: catalogue)
        for position in offerings.indices {
            let index = OfferingIndex(position)
            add(index, offerings[position], ladders: admissions[index] ?? [])
        }
    }

    func build() -> ThresholdNetwork { network.build() }

    /// Where a standing enters, once the network is built.
    mutating func takeEntrances() -> StandingEntrances? { entrances.take() }

    /// Whether an offering takes just one round after what it requires: no parts, no corequisites.
    private static func isSimple(_ offering: borrowing Offering) -> Bool {
        offering.stacks == nil && offering.corequisites == nil && offering.strictCorequisites == nil
    }

    /// For each program that only ladders admit to, the ladders.
    static func admissions(of catalogue: Catalogue) -> [OfferingIndex: [Recognition<OfferingIndex>]] {
        var result: [OfferingIndex: [Recognition<OfferingIndex>]] = [:]
        for ladder in catalogue.recognitions where ladder.kind == .ladder {
            switch ladder.into {
            case .offering(let target): result[target, default: []].append(ladder)
            case .institution(let id):
                for target in catalogue.offerings(matching: OfferingFilter(institution: id, kind: .program)) {
                    result[target, default: []].append(ladder)
                }
            }
        }
        return result.filter { catalogue[$0.key].admission == .laddersOnly }
    }
}

// MARK: - Offerings

extension NetworkBuilder {
    private mutating func add(
        _ index: OfferingIndex, _ offering: borrowing Offering, ladders: [Recognition<OfferingIndex>]
    ) {
        let node = index.rawValue
        if let asOf = standing.asOf, !offering.isOffered(on: asOf) {
            network.setNeed(Self.never, of: node)
            return
        }
        let waived = standing.unlocked.contains(index)
        let unit = offering.unit
        var entry = waived ? [] : conjuncts(offering.requires, unit)
        if !entry.isEmpty, let isWaivable = entrances?.isWaivable(index), isWaivable {
            let waiver = network.addNode(need: 0)
            connect(entry, to: waiver)
            entrances?.add(waiver: waiver, of: index)
            entry = [waiver]
        }
        if offering.admission == .laddersOnly { entry.append(admission(ladders, unit)) }
        let corequisites = conjuncts(offering.corequisites, unit) + conjuncts(offering.strictCorequisites, unit)
        if let group = groups.group(of: index) {
            let ready = network.addNode(need: 0)
            complete(ready, offering, entry: entry, corequisites: [])
            network.setNeed(Self.never, of: node)
            groups.add(index, ready: ready, to: group)
        } else {
            complete(node, offering, entry: entry, corequisites: corequisites)
        }
    }

    /// Wires a node to fire when the offering can be completed; the article *Obtainable and reachable* says when.
    private mutating func complete(
        _ node: Vertex, _ offering: borrowing Offering, entry: [Vertex], corequisites: [Vertex]
    ) {
        if Self.isSimple(offering) { return connect(entry, to: node) }
        let isStudied = offering.stacks == nil || !entry.isEmpty || offering.hasOtherCoursework
        let study = isStudied ? [addGate(entry, need: Int64(entry.count), delay: 1)] : []
        if offering.stacks != nil, !offering.hasOtherCoursework { entrances?.add(study: study, after: entry) }
        connect(conjuncts(offering.stacks, offering.unit) + study + corequisites, to: node)
    }

    /// The ways in where only ladders admit: one of them is enough.
    private mutating func admission(_ ladders: [Recognition<OfferingIndex>], _ unit: CreditUnit) -> Vertex {
        addGate(ladders.map { gate(of: $0, unit) }, need: 1, delay: 0)
    }

    private mutating func gate(of ladder: Recognition<OfferingIndex>, _ unit: CreditUnit) -> Vertex {
        let isOpen = standing.asOf.map(ladder.isOpen(on:)) ?? true
        let from = source(ladder.from, unit, .ladder(ladder, isOpen: isOpen))
        guard let also = ladder.conditions.also else { return from }
        return addGate([from, source(also, unit, .named)], need: 2, delay: 0)
    }
}

// MARK: - Requirements

extension NetworkBuilder {
    /// What may meet a leaf.
    enum LeafRule {
        /// What is held or credited, or the offering itself once it is completed; of one no longer offered, its successor.
        case named
        /// The same without successors, for offerings that a filter matches.
        case matched
        /// What is held under the conditions of a ladder, or the offering while the agreement is open.
        case ladder(Recognition<OfferingIndex>, isOpen: Bool)

        var isLadder: Bool { if case .ladder = self { true } else { false } }
    }

    /// The nodes that must all fire for a requirement: a list at the top needs no gate of its own.
    private mutating func conjuncts(_ requirement: Requirement<OfferingIndex>?, _ unit: CreditUnit) -> [Vertex] {
        guard let requirement else { return [] }
        if case .all(let children, _) = requirement { return children.map { source($0, unit, .named) } }
        return [source(requirement, unit, .named)]
    }

    /// The node that fires when a leaf is met.
    private mutating func source(_ leaf: Requirement<OfferingIndex>.Leaf, _ rule: LeafRule) -> Vertex {
        if entrances != nil { return entrance(leaf, rule) }
        switch rule {
        case .named where catalogue.offerings[leaf.offering.position].replacedBy != nil:
            let alternatives = standing.alternatives(to: leaf)
            if alternatives.contains(where: { standing.meets($0).isMet }) { return always }
            return addGate(alternatives.map(\.offering.rawValue), need: 1, delay: 0)
        case .named, .matched: return standing.meets(leaf).isMet ? always : leaf.offering.rawValue
        case .ladder(let ladder, let isOpen):
            if standing.meets(leaf, under: ladder).isMet { return always }
            return isOpen ? leaf.offering.rawValue : network.addNode(need: Self.never)
        }
    }

    /// The node that fires when a leaf is met by what is completed, and that a learner's standing may fire.
    private mutating func entrance(_ leaf: Requirement<OfferingIndex>.Leaf, _ rule: LeafRule) -> Vertex {
        let entrance = StandingEntrances.Entrance(leaf, rule, replaced: isReplaced(leaf.offering))
        if let node = entrances?.node(of: entrance) { return node }
        let node = network.addNode(need: 1)
        for offering in entrance.openWays(standing) { append(offering.rawValue, node, 1) }
        entrances?.add(entrance, node: node, alternatives: entrance.alternatives(standing))
        return node
    }

    private func isReplaced(_ offering: OfferingIndex) -> Bool {
        catalogue.offerings[offering.position].replacedBy != nil
    }

    /// The node that fires when a requirement is met.
    mutating func source(
        _ requirement: Requirement<OfferingIndex>, _ unit: CreditUnit, _ rule: LeafRule
    ) -> Vertex {
        switch requirement {
        case .complete(let leaf): return source(leaf, rule)
        case .all(let children, _): return gate(children, need: children.count, unit, rule)
        case .any(let children, _): return gate(children, need: 1, unit, rule)
        case .choose(let count, .matching(let filter), _) where !rule.isLadder:
            return pool(PoolKey(filter: filter, amount: Rational(count)))
        case .choose(let count, let pool, _): return gate(members(of: pool, rule), need: count, unit, rule)
        case .credits(let amount, .matching(let filter), _) where !rule.isLadder:
            return pool(PoolKey(filter: filter, amount: amount, unit: unit))
        case .credits(let amount, let pool, _): return credits(amount, from: members(of: pool, rule), unit, rule)
        }
    }

    private mutating func gate(
        _ members: [Requirement<OfferingIndex>], need: Int, _ unit: CreditUnit, _ rule: LeafRule
    ) -> Vertex {
        addGate(members.map { source($0, unit, rule) }, need: Int64(need), delay: 0)
    }

    func members(of pool: Requirement<OfferingIndex>.Pool, _ rule: LeafRule) -> [Requirement<OfferingIndex>] {
        pool.members(in: catalogue, on: rule.isLadder ? nil : standing.asOf)
    }

    /// One gate for all requirements that want this much from the same filter.
    private mutating func pool(_ key: PoolKey) -> Vertex {
        if let gate = pools[key] { return gate }
        let members = members(of: .matching(key.filter), .matched)
        let result =
            if let unit = key.unit {
                credits(key.amount, from: members, unit, .matched)
            } else {
                gate(members, need: key.amount.numerator, .credit, .matched)
            }
        pools[key] = result
        return result
    }
}

// MARK: - Nodes

extension NetworkBuilder {
    mutating func addGate(_ sources: [Vertex], need: Int64, delay: Int) -> Vertex {
        if sources.count == 1, need == 1, delay == 0 { return sources[0] }
        let gate = network.addNode(need: need, delay: delay)
        for source in sources { append(source, gate, 1) }
        return gate
    }

    /// The node needs all of these.
    private mutating func connect(_ sources: [Vertex], to node: Vertex) {
        network.setNeed(Int64(sources.count), of: node)
        for source in sources { append(source, node, 1) }
    }

    mutating func append(_ tail: Vertex, _ head: Vertex, _ weight: Int64) {
        network.addInput(from: tail, to: head, weight: weight)
    }
}
