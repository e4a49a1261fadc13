/// Finds what could not be obtained without one offering, again and again for other offerings.
///
/// Every node of the network of needs that fired keeps one reason why: inputs that fired before it and meet its need. If an
/// offering goes, the nodes whose reason rests on it are looked at in the order in which they fired: one that still has
/// another reason among what fired before it stays, and nothing that rests on it is looked at; the others are taken out.
/// Those that have another reason in what fired later are put back; the rest falls. That is *delete and rederive* (A. Gupta, I. S. Mumick & V. S. Subrahmanian, "Maintaining views
/// incrementally", SIGMOD 1993) on the closure of Dowling and Gallier. It is exact for and/or networks with thresholds,
/// where dominator trees are not: a node that needs two others rests on what either of them rests on.
struct RemovalProbe {
    private let network: ThresholdNetwork
    private let groups: CorequisiteGroups
    private let offeringCount: Int
    /// From each node to the nodes whose reason contains it.
    private let supports: Digraph
    /// All that fires, in this order, and where each node stands in it.
    private let fired: [Vertex]
    private let sequences: [Int32]
    private var states: [State]
    private var missing: [Int64]
    /// What has been taken out: first what is removed, then all whose reason rests on it.
    private var taken: [Vertex] = []
    /// Where the nodes stand that have lost a part of their reason.
    private var due = LeastFirstQueue()
    /// The last of them, in the order in which they fired, that has been looked at.
    private var latest: Int32 = -1

    private enum State {
        /// The node does not fire, or is removed.
        case absent
        case fires
        /// The reason of the node has fallen, and no other is known.
        case fallen
    }

    /// O(V + E), but for sums of credits; see ``ThresholdClosure/allSupports()``.
    init(_ base: Obtainability, offeringCount: Int) {
        let network = base.network
        self.network = network
        groups = base.groups
        self.offeringCount = offeringCount
        supports = Self.supports(base)
        fired = base.closure.fired
        sequences = base.closure.states.map(\.sequence)
        states = network.graph.vertices.map { base.closure.hasFired($0) ? .fires : .absent }
        missing = [Int64](repeating: 0, count: states.count)
    }

    /// Leads to each node from those without which it is not certain that it fires. What is taken together with others
    /// rests on all that it waits for.
    private static func supports(_ base: Obtainability) -> Digraph {
        let (graph, groups) = (base.network.graph, base.groups)
        var inputs = base.closure.allSupports()
        if !groups.isEmpty { inputs.removeAll { groups.needs[OfferingIndex(Int(graph.head(of: $0)))] != nil } }
        var (tails, heads) = (inputs.map(graph.tail), inputs.map(graph.head))
        if !groups.isEmpty {
            for node in base.closure.fired {
                let needs = groups.needs[OfferingIndex(Int(node))] ?? []
                for need in needs where need != node && base.closure.hasFired(need) {
                    tails.append(need)
                    heads.append(node)
                }
            }
        }
        return Digraph(vertexCount: graph.vertexCount, tails: tails, heads: heads)
    }

    /// The offerings in the reasons of some offerings, these included: only their removal can make any of them fall.
    func candidates(for targets: some Sequence<OfferingIndex>) -> [OfferingIndex] {
        let search = BreadthFirstSearch(supports.reversed(), from: targets.lazy.map(\.rawValue))
        return (0..<offeringCount).filter { search.reaches(Vertex($0)) }.map { OfferingIndex($0) }
    }

    /// The offerings that could not be obtained without this one, itself left out, ascending.
    ///
    /// O(n log n + e), n counting the nodes of whose reasons some part falls and e their inputs.
    mutating func offeringsLost(without offering: OfferingIndex) -> [OfferingIndex] {
        guard states[Int(offering.rawValue)] == .fires else { return [] }
        let roots = removed(with: offering)
        if roots.allSatisfy({ supports.outDegree(of: $0) == 0 }) { return [] }
        takeOut(roots)
        defer { for node in taken { states[Int(node)] = .fires } }
        if taken.count == roots.count { return [] }
        for root in roots { states[Int(root)] = .absent }
        putBack(taken[roots.count...])
        var lost: [OfferingIndex] = []
        for node in taken where states[Int(node)] == .fallen && isOffering(node) {
            lost.append(OfferingIndex(Int(node)))
        }
        lost.sort()
        return lost
    }

    /// The offering; of what is taken together with others, the node that says that it is ready must not fire either.
    private func removed(with offering: OfferingIndex) -> [Vertex] {
        if groups.isEmpty { return [offering.rawValue] }
        let ready = (groups.needs[offering] ?? []).filter { !isOffering($0) && states[Int($0)] == .fires }
        return [offering.rawValue] + ready
    }

    private func isOffering(_ node: Vertex) -> Bool { Int(node) < offeringCount }

    /// Takes out nodes, and all that fires for no other reason that fired before; the given ones come first in `taken`.
    private mutating func takeOut(_ roots: [Vertex]) {
        taken.removeAll(keepingCapacity: true)
        latest = -1
        for root in roots { takeOut(root) }
        while let sequence = due.popLeast() {
            latest = max(latest, sequence)
            let node = fired[Int(sequence)]
            if states[Int(node)] == .fires, shortfall(of: node, before: sequence) > 0 { takeOut(node) }
        }
    }

    private mutating func takeOut(_ node: Vertex) {
        states[Int(node)] = .fallen
        taken.append(node)
        for position in supports.row(of: node) { due.insert(sequences[Int(supports.rowHeads[position])]) }
        // What is taken together falls out of turn: what was found to have another reason may have counted on it.
        guard sequences[Int(node)] < latest else { return }
        for head in network.graph.successors(of: node) where states[Int(head)] == .fires {
            due.insert(sequences[Int(head)])
        }
    }

    /// Puts back the nodes that still fire for other reasons.
    private mutating func putBack(_ fallen: ArraySlice<Vertex>) {
        var back: [Vertex] = []
        for node in fallen {
            missing[Int(node)] = shortfall(of: node)
            if missing[Int(node)] <= 0 { back.append(node) }
        }
        for node in back { states[Int(node)] = .fires }
        var recent = groups.isEmpty ? [] : waitedFor(by: fallen)
        var next = 0
        repeat {
            propagate(&back, &next)
            if groups.isEmpty { return }
            recent += back
            let together = groups.completable(after: recent) { states[Int($0)] == .fires }
            recent = []
            for node in together where states[Int(node)] == .fallen {
                states[Int(node)] = .fires
                back.append(node)
            }
        } while next < back.count
    }

    /// What the inputs of a node that fire, and did so before it if a position is given, lack toward its need.
    private func shortfall(of node: Vertex, before sequence: Int32 = .max) -> Int64 {
        var missing = network.needs[Int(node)]
        for position in network.inputs.row(of: node) {
            let tail = Int(network.inputs.rowHeads[position])
            guard states[tail] == .fires, sequences[tail] < sequence else { continue }
            missing -= min(missing, network.weight(of: network.inputs.rowEdges[position]))
        }
        return missing
    }

    /// The nodes that some that are taken together with others wait for, ascending.
    private func waitedFor(by nodes: ArraySlice<Vertex>) -> [Vertex] {
        Set(nodes.flatMap { groups.needs[OfferingIndex(Int($0))] ?? [] }).sorted()
    }

    private mutating func propagate(_ back: inout [Vertex], _ next: inout Int) {
        while next < back.count {
            for position in network.graph.row(of: back[next]) {
                let head = Int(network.graph.rowHeads[position])
                guard states[head] == .fallen else { continue }
                missing[head] -= min(missing[head], network.weight(of: network.graph.rowEdges[position]))
                if missing[head] <= 0 {
                    states[head] = .fires
                    back.append(Vertex(head))
                }
            }
            next += 1
        }
    }
}
