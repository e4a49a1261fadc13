/// The offerings that are taken together because each needs the others before or with it: the strongly connected
/// components of the corequisites.
///
/// Within such a group the least fixpoint would wait for ever, each member for the others. So the largest set of
/// members is looked for that are ready and whose corequisites are held or in the set: these are taken together.
struct CorequisiteGroups {
    private let catalogue: Catalogue
    /// The learner whose groups they are; which offerings form groups depends only on the date.
    var standing: LearnerStanding
    private let unknownIsEnough: Bool
    private var groupOf: [OfferingIndex: Int] = [:]
    private var members: [[OfferingIndex]] = []
    private var ready: [OfferingIndex: Vertex] = [:]
    /// For each node, the groups that have to be looked at again when it fires.
    private var watchers: [Vertex: [Int]] = [:]
    /// For each member, the nodes it waits for.
    private(set) var needs: [OfferingIndex: [Vertex]] = [:]

    /// The groups of a catalogue. O(V + size of the corequisites), plus O(V) for each different filter in them.
    init(_ catalogue: Catalogue, _ standing: LearnerStanding, unknownIsEnough: Bool) {
        self.catalogue = catalogue
        self.standing = standing
        self.unknownIsEnough = unknownIsEnough
        let list = catalogue.offerings
        let offerings = list.span
        var edges = Edges(hubs: offerings.count)
        for index in catalogue.indices where Self.hasCorequisites(offerings[index.position]) {
            for requirement in Self.corequisites(of: offerings[index.position]) {
                requirement.forEachNode { add($0, of: index, to: &edges) }
            }
        }
        guard !edges.tails.isEmpty else { return }
        let graph = Digraph(vertexCount: edges.vertexCount, tails: edges.tails, heads: edges.heads)
        let components = StronglyConnectedComponents(graph)
        for component in components.cyclic {
            let group = components.members(of: component).filter { $0 < catalogue.offerings.count }
                .map { OfferingIndex(Int($0)) }
            for member in group { groupOf[member] = members.count }
            members.append(group)
        }
    }

    var isEmpty: Bool { members.isEmpty }

    /// The groups that have to be looked at again when a node fires.
    func groups(watching node: Vertex) -> [Int] { watchers[node] ?? [] }

    /// The members of one group that can be completed together now.
    func completable(inGroup group: Int, hasFired: (Vertex) -> Bool) -> [Vertex] {
        completable(members[group], hasFired)
    }

    /// The nodes that each group watches, ascending.
    var watchedNodes: [[Vertex]] {
        members.map { Set($0.flatMap { needs[$0] ?? [] }).sorted() }
    }

    func group(of index: OfferingIndex) -> Int? { groupOf[index] }

    /// The member is ready once this node fires.
    mutating func add(_ index: OfferingIndex, ready node: Vertex, to group: Int) {
        ready[index] = node
        var watched = [node]
        for requirement in Self.corequisites(of: catalogue[index]) {
            requirement.forEachNode { watched += offerings(in: $0).map(\.rawValue) }
        }
        let needed = Set(watched).sorted()
        needs[index] = needed
        for node in needed { watchers[node, default: []].append(group) }
    }

    private static func hasCorequisites(_ offering: borrowing Offering) -> Bool {
        offering.corequisites != nil || offering.strictCorequisites != nil
    }

    private static func corequisites(of offering: borrowing Offering) -> [Requirement<OfferingIndex>] {
        [offering.corequisites, offering.strictCorequisites].compactMap { $0 }
    }
}

extension CorequisiteGroups {
    /// What has to be completed before or with what; a vertex for each filter besides the offerings.
    private struct Edges {
        var tails: [Vertex] = []
        var heads: [Vertex] = []
        var vertexCount: Int
        var filters: [OfferingFilter: Vertex] = [:]

        init(hubs first: Int) { vertexCount = first }

        mutating func append(_ tail: Vertex, _ head: Vertex) {
            tails.append(tail)
            heads.append(head)
        }
    }

    private func add(_ node: Requirement<OfferingIndex>, of index: OfferingIndex, to edges: inout Edges) {
        guard let filter = node.filter else {
            for offering in offerings(in: node) { edges.append(offering.rawValue, index.rawValue) }
            return
        }
        if edges.filters[filter] == nil {
            let hub = Vertex(edges.vertexCount)
            edges.vertexCount += 1
            edges.filters[filter] = hub
            for member in offerings(in: node) { edges.append(member.rawValue, hub) }
        }
        if let hub = edges.filters[filter] { edges.append(hub, index.rawValue) }
    }

    /// The offerings that a node of a requirement names, successors included, or that its filter matches.
    private func offerings(in node: Requirement<OfferingIndex>) -> [OfferingIndex] {
        if let filter = node.filter { return catalogue.offerings(matching: filter) }
        guard case .complete(let leaf) = node else { return [] }
        return catalogue.successors(of: leaf.offering, on: standing.asOf)
    }
}

extension CorequisiteGroups {
    /// The members that can be completed together now, given what has fired; only groups that one of the `recent` nodes
    /// concerns are looked at. O(size of the group²) for each look, with groups of two or three in practice.
    func completable(after recent: some Sequence<Vertex>, hasFired: (Vertex) -> Bool) -> [Vertex] {
        let dirty = Set(recent.flatMap { watchers[$0] ?? [] }).sorted()
        return dirty.flatMap { completable(members[$0], hasFired) }
    }

    private func completable(_ group: [OfferingIndex], _ hasFired: (Vertex) -> Bool) -> [Vertex] {
        var together = Set(group.filter { index in !hasFired(index.rawValue) && ready[index].map(hasFired) ?? false })
        while true {
            let failing = together.filter { !canComplete($0, together: together, hasFired) }
            if failing.isEmpty { return together.sorted().map(\.rawValue) }
            together.subtract(failing)
        }
    }

    private func canComplete(
        _ index: OfferingIndex, together: Set<OfferingIndex>, _ hasFired: (Vertex) -> Bool
    ) -> Bool {
        func isThere(_ offering: OfferingIndex) -> Bool {
            together.contains(offering) || hasFired(offering.rawValue)
        }
        return withoutActuallyEscaping(isThere) { isThere in
            let check = RequirementCheck(
                catalogue, unit: catalogue[index].unit, on: standing.asOf, unknownIsEnough: unknownIsEnough
            ) { leaf in
                standing.alternatives(to: leaf).contains { isThere($0.offering) || standing.meets($0).isMet }
            } isMatchMet: { offering in
                // A filter that matches the offering itself does not mean that it is its own companion.
                offering != index && isThere(offering) || standing.meets(.init(offering)).isMet
            }
            return Self.corequisites(of: catalogue[index]).allSatisfy(check.isMet)
        }
    }
}
