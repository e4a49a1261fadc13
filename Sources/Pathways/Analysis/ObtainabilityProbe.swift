/// Asks again and again what else could be obtained if more were held.
///
/// It starts from what can be obtained anyway and goes on from there, so that a question costs what it changes and not
/// the whole catalogue. Steps are not counted.
package struct ObtainabilityProbe: Sendable {
    private let base: Obtainability
    private var fires: [Bool]
    private var missing: [Int64]
    /// What has fired besides, in order.
    private var fired: [Vertex] = []
    /// The needs that were counted down, with what was missing before.
    private var changes: [(node: Vertex, missing: Int64)] = []

    /// A point to come back to.
    package struct Mark: Sendable {
        fileprivate var (fired, changes): (Int, Int)
    }

    /// O(V).
    package init(_ base: Obtainability) {
        self.base = base
        fires = base.closure.states.map { $0.rank >= 0 }
        missing = base.closure.states.map(\.missing)
    }

    /// Whether an offering can be obtained now. O(1).
    package func isObtainable(_ offering: OfferingIndex) -> Bool {
        fires[offering.position] || base.standing.holds(offering)
    }

    package var mark: Mark { Mark(fired: fired.count, changes: changes.count) }

    /// Supposes that an offering is held. O(edges of what this makes obtainable).
    ///
    /// - Parameter target: where it may stop: once this can be obtained, nothing is certain about the rest until what was
    ///   supposed is undone.
    package mutating func assume(_ offering: OfferingIndex, until target: OfferingIndex? = nil) {
        let goal = target?.rawValue ?? -1
        var next = fired.count
        fire(offering.rawValue)
        while next < fired.count, goal < 0 || !fires[Int(goal)] {
            let start = next
            settle(&next, goal)
            guard !base.groups.isEmpty else { continue }
            let recent = fired[start...]
            for node in base.groups.completable(after: recent, hasFired: { fires[Int($0)] }) { fire(node) }
        }
    }

    /// Supposes no more than at the mark. O(what was supposed since).
    package mutating func undo(to mark: Mark) {
        for node in fired[mark.fired...] { fires[Int(node)] = false }
        for change in changes[mark.changes...].reversed() { missing[Int(change.node)] = change.missing }
        fired.removeSubrange(mark.fired...)
        changes.removeSubrange(mark.changes...)
    }

    private mutating func fire(_ node: Vertex) {
        guard !fires[Int(node)] else { return }
        fires[Int(node)] = true
        fired.append(node)
    }

    private mutating func settle(_ next: inout Int, _ goal: Vertex) {
        let network = base.network
        while next < fired.count, goal < 0 || !fires[Int(goal)] {
            for input in network.graph.outEdges(of: fired[next]) {
                let head = network.graph.head(of: input)
                guard !fires[Int(head)] else { continue }
                changes.append((head, missing[Int(head)]))
                missing[Int(head)] -= network.weight(of: input)
                if missing[Int(head)] <= 0 { fire(head) }
            }
            next += 1
        }
    }
}

extension ObtainabilityProbe {
    func hasFired(_ node: Vertex) -> Bool { fires[Int(node)] }

    /// The offerings and other nodes that have become obtainable since.
    func fired(since mark: Mark) -> ArraySlice<Vertex> { fired[mark.fired...] }

    /// Nodes that keep a node from firing as long as none of them does, whatever else is held; none for a node that never
    /// fires by itself. Of the nodes before it, those with the smaller `cost` are chosen.
    func obstacles(before node: Vertex, cost: (Vertex) -> Int) -> [Vertex] {
        if let needs = base.groups.needs[OfferingIndex(Int(node))] { return needs.filter { !fires[Int($0)] } }
        let network = base.network
        let open = network.inputs.outEdges(of: node).filter {
            network.weight(of: $0) > 0 && !fires[Int(network.graph.tail(of: $0))]
        }
        var rest = open.reduce(Int64(0)) { $0 + network.weight(of: $1) }
        var result: [Vertex] = []
        for input in open.sorted(by: { cost(network.graph.tail(of: $0)) < cost(network.graph.tail(of: $1)) }) {
            if rest < missing[Int(node)] { break }
            rest -= network.weight(of: input)
            result.append(network.graph.tail(of: input))
        }
        return result
    }
}
