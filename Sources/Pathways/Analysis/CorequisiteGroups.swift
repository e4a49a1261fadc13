/// The offerings that are taken together because each needs the others before or with it: the strongly connected
/// components of the corequisites.
///
/// Within such a group the least fixpoint would wait for ever, each member for the others. So the largest set of
/// members is looked for that are ready and whose corequisites are held or in the set: these are taken together.
struct CorequisiteGroups {
    private let catalogue: Catalogue
    private var groupOf: [OfferingIndex: Int] = [:]
    private var members: [[OfferingIndex]] = []
    private var ready: [OfferingIndex: Vertex] = [:]
    /// For each node, the groups that have to be looked at again when it fires.
    private var watchers: [Vertex: [Int]] = [:]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        var (tails, heads): ([Vertex], [Vertex]) = ([], [])
        for index in catalogue.indices {
            for requirement in Self.corequisites(of: catalogue.offerings[index.position]) {
                requirement.forEachLeaf { leaf in
                    tails.append(leaf.offering.rawValue)
                    heads.append(index.rawValue)
                }
            }
        }
        guard !tails.isEmpty else { return }
        let graph = Digraph(vertexCount: catalogue.offerings.count, tails: tails, heads: heads)
        let components = StronglyConnectedComponents(graph)
        for component in components.cyclic {
            let group = components.members(of: component).map { OfferingIndex(Int($0)) }
            for member in group { groupOf[member] = members.count }
            members.append(group)
        }
    }

    var isEmpty: Bool { members.isEmpty }

    func group(of index: OfferingIndex) -> Int? { groupOf[index] }

    /// The member is ready once this node fires.
    mutating func add(_ index: OfferingIndex, ready node: Vertex, to group: Int) {
        ready[index] = node
        watchers[node, default: []].append(group)
        for requirement in Self.corequisites(of: catalogue[index]) {
            requirement.forEachLeaf { watchers[$0.offering.rawValue, default: []].append(group) }
        }
    }

    private static func corequisites(of offering: borrowing Offering) -> [Requirement<OfferingIndex>] {
        [offering.corequisites, offering.strictCorequisites].compactMap { $0 }
    }
}

extension CorequisiteGroups {
    /// The members that can be completed together now, given what has fired; only groups that one of the `recent` nodes
    /// concerns are looked at. O(size of the group²) for each look, with groups of two or three in practice.
    func completable(after recent: some Sequence<Vertex>, in closure: ThresholdClosure, _ standing: LearnerStanding)
        -> [Vertex]
    {
        let dirty = Set(recent.flatMap { watchers[$0] ?? [] }).sorted()
        return dirty.flatMap { completable(members[$0], in: closure, standing) }
    }

    private func completable(
        _ group: [OfferingIndex], in closure: ThresholdClosure, _ standing: LearnerStanding
    ) -> [Vertex] {
        var together = Set(group.filter { index in
            !closure.hasFired(index.rawValue) && ready[index].map(closure.hasFired) ?? false
        })
        func isMet(_ requirement: Requirement<OfferingIndex>) -> Bool {
            self.isMet(requirement) { leaf in
                together.contains(leaf.offering) || closure.hasFired(leaf.offering.rawValue)
                    || standing.meets(leaf).isMet
            }
        }
        var isStable = false
        while !isStable {
            let failing = together.filter { !Self.corequisites(of: catalogue[$0]).allSatisfy(isMet) }
            isStable = failing.isEmpty
            together.subtract(failing)
        }
        return together.sorted().map(\.rawValue)
    }

    /// Whether a requirement is met by the leaves that are; recursion is as deep as requirements nest.
    private func isMet(
        _ requirement: Requirement<OfferingIndex>, _ leaf: (Requirement<OfferingIndex>.Leaf) -> Bool
    ) -> Bool {
        func met(_ child: Requirement<OfferingIndex>) -> Bool { isMet(child, leaf) }
        switch requirement {
        case .complete(let own): return leaf(own)
        case .all(let children, _): return children.allSatisfy(met)
        case .any(let children, _): return children.contains(where: met)
        case .choose(let count, .listed(let children), _):
            return NetworkBuilder.distinct(children).count(where: met) >= count
        case .choose(let count, .matching(let filter), _):
            return catalogue.offerings(matching: filter).count { leaf(.init($0)) } >= count
        case .credits(let amount, .listed(let children), _):
            return worth(Set(children.flatMap(\.leaves).filter(leaf).map(\.offering))) >= amount
        case .credits(let amount, .matching(let filter), _):
            return worth(Set(catalogue.offerings(matching: filter).filter { leaf(.init($0)) })) >= amount
        }
    }

    private func worth(_ offerings: Set<OfferingIndex>) -> Rational {
        offerings.reduce(.zero) { $0 + (catalogue[$1].credits?.amount ?? 0) }
    }
}
