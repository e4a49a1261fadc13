/// Asks again and again what else could be obtained if more were held.
///
/// It starts from what can be obtained anyway and goes on from there, so that a question costs what it changes and not
/// the whole catalogue. Steps are not counted.
package struct ObtainabilityProbe: Sendable {
    private let base: Obtainability
    private var hasFired: [Bool]
    private var missing: [Int64]
    /// The nodes that are looked at.
    private var isRelevant: [Bool]
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
        hasFired = base.closure.states.map { $0.rank >= 0 }
        missing = base.closure.states.map(\.missing)
        isRelevant = [Bool](repeating: true, count: missing.count)
    }

    /// Looks only at these nodes from now on: everything before some offering, when only that offering matters. O(V).
    mutating func focus(on nodes: some Sequence<Vertex>) {
        isRelevant = [Bool](repeating: false, count: missing.count)
        for node in nodes { isRelevant[Int(node)] = true }
    }

    /// Whether an offering can be obtained now. O(1).
    package func isObtainable(_ offering: OfferingIndex) -> Bool {
        hasFired[offering.position] || base.standing.holds(offering)
    }

    package var mark: Mark { Mark(fired: fired.count, changes: changes.count) }

    /// The offerings and other nodes that have become obtainable since.
    func fired(since mark: Mark) -> ArraySlice<Vertex> { fired[mark.fired...] }

    /// Supposes that an offering is held. O(edges of what this makes obtainable).
    package mutating func assume(_ offering: OfferingIndex) {
        var next = fired.count
        fire(offering.rawValue)
        while next < fired.count {
            let start = next
            settle(&next)
            guard !base.groups.isEmpty else { continue }
            let recent = fired[start...]
            for node in base.groups.completable(after: recent, hasFired: { hasFired[Int($0)] }) { fire(node) }
        }
    }

    /// Supposes no more than at the mark. O(what was supposed since).
    package mutating func undo(to mark: Mark) {
        for node in fired[mark.fired...] { hasFired[Int(node)] = false }
        for change in changes[mark.changes...].reversed() { missing[Int(change.node)] = change.missing }
        fired.removeSubrange(mark.fired...)
        changes.removeSubrange(mark.changes...)
    }

    private mutating func fire(_ node: Vertex) {
        guard !hasFired[Int(node)], isRelevant[Int(node)] else { return }
        hasFired[Int(node)] = true
        fired.append(node)
    }

    private mutating func settle(_ next: inout Int) {
        let network = base.network
        while next < fired.count {
            for input in network.graph.outEdges(of: fired[next]) {
                let head = network.graph.head(of: input)
                guard !hasFired[Int(head)], isRelevant[Int(head)] else { continue }
                changes.append((head, missing[Int(head)]))
                missing[Int(head)] -= network.weight(of: input)
                if missing[Int(head)] <= 0 { fire(head) }
            }
            next += 1
        }
    }
}
