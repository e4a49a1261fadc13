/// Builds the network of needs of a catalogue: for each offering a node that fires in the round it can be completed
/// by, and a node for each group in a requirement.
///
/// The first nodes are the offerings; node `always` fires at once. A node fires when the weights of its fired inputs
/// reach its need, `delay` rounds after.
struct NetworkBuilder {
    static let never = Int64.max

    let catalogue: Catalogue
    let standing: LearnerStanding
    private var network = ThresholdNetwork.Builder()
    private(set) var groups: CorequisiteGroups
    private var pools: [PoolKey: Vertex] = [:]
    let always: Vertex

    private struct PoolKey: Hashable {
        var filter: OfferingFilter
        var need: Int64
        var unit: CreditUnit?
        var scale: Int
    }

    init(_ catalogue: Catalogue, _ standing: LearnerStanding) {
        self.catalogue = catalogue
        self.standing = standing
        groups = CorequisiteGroups(catalogue)
        let offerings = catalogue.offerings
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

    /// Whether an offering takes just one round after what it requires: no parts, no corequisites.
    private static func isSimple(_ offering: borrowing Offering) -> Bool {
        offering.stacks == nil && offering.corequisites == nil && offering.strictCorequisites == nil
    }

    /// For each program that only ladders admit to, the ladders.
    private static func admissions(of catalogue: Catalogue) -> [OfferingIndex: [Recognition<OfferingIndex>]] {
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
        return addGate([from, source(also, unit)], need: 2, delay: 0)
    }
}

// MARK: - Requirements

extension NetworkBuilder {
    /// What may meet a leaf.
    private enum LeafRule {
        /// What is held or credited, or the offering itself once it is completed.
        case completion
        /// What is held under the conditions of a ladder, or the offering while the agreement is open.
        case ladder(Recognition<OfferingIndex>, isOpen: Bool)
    }

    /// The nodes that must all fire for a requirement: a list at the top needs no gate of its own.
    private mutating func conjuncts(_ requirement: Requirement<OfferingIndex>?, _ unit: CreditUnit) -> [Vertex] {
        guard let requirement else { return [] }
        if case .all(let children, _) = requirement { return children.map { source($0, unit) } }
        return [source(requirement, unit)]
    }

    /// The node that fires when a leaf is met.
    private mutating func source(_ leaf: Requirement<OfferingIndex>.Leaf, _ rule: LeafRule) -> Vertex {
        switch rule {
        case .completion: return completion(of: leaf)
        case .ladder(let ladder, let isOpen):
            if standing.meets(leaf, under: ladder).isMet { return always }
            return isOpen ? leaf.offering.rawValue : network.addNode(need: Self.never)
        }
    }

    /// An offering that is no longer offered may be replaced by its successor.
    private func completion(of leaf: Requirement<OfferingIndex>.Leaf) -> Vertex {
        if standing.meets(leaf).isMet { return always }
        guard let asOf = standing.asOf, !catalogue.offerings[leaf.offering.position].isOffered(on: asOf),
            let successor = catalogue.offerings[leaf.offering.position].replacedBy
        else { return leaf.offering.rawValue }
        return standing.meets(.init(successor.value)).isMet ? always : successor.value.rawValue
    }

    private mutating func source(
        _ requirement: Requirement<OfferingIndex>, _ unit: CreditUnit, _ rule: LeafRule = .completion
    ) -> Vertex {
        switch requirement {
        case .complete(let leaf): return source(leaf, rule)
        case .all(let children, _):
            return addGate(children.map { source($0, unit, rule) }, need: Int64(children.count), delay: 0)
        case .any(let children, _):
            return addGate(children.map { source($0, unit, rule) }, need: 1, delay: 0)
        case .choose(let count, .listed(let children), _):
            let sources = Self.distinct(children).map { source($0, unit, rule) }
            return addGate(sources, need: Int64(count), delay: 0)
        case .choose(let count, .matching(let filter), _):
            return pool(filter, need: Int64(count), unit: nil, scale: 1)
        case .credits(let amount, .listed(let children), _):
            return credits(amount, from: Self.distinct(children), unit, rule)
        case .credits(let amount, .matching(let filter), _):
            let scale = scale(amount, catalogue.offerings(matching: filter), unit: unit)
            return pool(filter, need: Int64((amount * Rational(scale)).numerator), unit: unit, scale: scale)
        }
    }

    private mutating func credits(
        _ amount: Rational, from children: [Requirement<OfferingIndex>], _ unit: CreditUnit, _ rule: LeafRule
    ) -> Vertex {
        let worth = children.map { CreditWorth.most($0, in: catalogue, unit: unit) }
        let scale = worth.reduce(amount.denominator) { Rational.leastCommonMultiple($0, $1.denominator) ?? $0 }
        let gate = network.addNode(need: Int64((amount * Rational(scale)).numerator))
        for (child, worth) in zip(children, worth) {
            append(source(child, unit, rule), gate, Int64((worth * Rational(scale)).numerator))
        }
        return gate
    }

    /// One gate for all requirements that want this much from the same filter.
    private mutating func pool(_ filter: OfferingFilter, need: Int64, unit: CreditUnit?, scale: Int) -> Vertex {
        let key = PoolKey(filter: filter, need: need, unit: unit, scale: scale)
        if let gate = pools[key] { return gate }
        let gate = network.addNode(need: need)
        pools[key] = gate
        for member in catalogue.offerings(matching: filter) {
            let worth = unit.map { catalogue.credits(of: member, in: $0) ?? 0 } ?? 1
            guard worth > 0 else { continue }
            let source = standing.meets(.init(member)).isMet ? always : member.rawValue
            append(source, gate, Int64((worth * Rational(scale)).numerator))
        }
        return gate
    }

    private func scale(_ amount: Rational, _ members: [OfferingIndex], unit: CreditUnit) -> Int {
        members.reduce(amount.denominator) { scale, member in
            let denominator = catalogue.credits(of: member, in: unit)?.denominator ?? 1
            return Rational.leastCommonMultiple(scale, denominator) ?? scale
        }
    }

    /// The requirements of a choice, each offering once: to choose two of one course is not a choice.
    static func distinct(_ children: [Requirement<OfferingIndex>]) -> [Requirement<OfferingIndex>] {
        var seen: Set<OfferingIndex> = []
        return children.filter { child in
            if case .complete(let leaf) = child { seen.insert(leaf.offering).inserted } else { true }
        }
    }
}

// MARK: - Nodes

extension NetworkBuilder {
    private mutating func addGate(_ sources: [Vertex], need: Int64, delay: Int) -> Vertex {
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

    private mutating func append(_ tail: Vertex, _ head: Vertex, _ weight: Int64) {
        network.addInput(from: tail, to: head, weight: weight)
    }
}
