/// Finds what could not be obtained without one offering, again and again for other offerings.
///
/// Every node of the network of needs that fired keeps one reason why: inputs that fired before it and meet its need. If an
/// offering goes, the nodes whose reason rests on it are taken out, and those that still have another reason are put
/// back; the rest falls. That is *delete and rederive* (A. Gupta, I. S. Mumick & V. S. Subrahmanian, "Maintaining views
/// incrementally", SIGMOD 1993) on the closure of Dowling and Gallier. It is exact for and/or networks with thresholds,
/// where dominator trees are not: a node that needs two others rests on what either of them rests on.
struct RemovalProbe {
    private let base: Obtainability
    private let offeringCount: Int
    /// From each node to the nodes whose reason contains it.
    private let supports: Digraph
    private var isOut: [Bool]
    private var missing: [Int64]

    /// O(V + E log d), d the largest number of inputs of a node.
    init(_ base: Obtainability, offeringCount: Int) {
        self.base = base
        self.offeringCount = offeringCount
        var (tails, heads): ([Vertex], [Vertex]) = ([], [])
        for node in base.closure.fired {
            let reason = Self.reason(for: node, base)
            tails += reason
            heads += repeatElement(node, count: reason.count)
        }
        let count = base.network.graph.vertexCount
        supports = Digraph(vertexCount: count, tails: tails, heads: heads)
        isOut = [Bool](repeating: false, count: count)
        missing = [Int64](repeating: 0, count: count)
    }

    /// Nodes without which it is not certain that a node fires. What is taken together with others rests on all that
    /// it waits for.
    private static func reason(for node: Vertex, _ base: Obtainability) -> [Vertex] {
        if let needs = base.groups.needs[OfferingIndex(Int(node))] {
            return needs.filter { $0 != node && base.closure.hasFired($0) }
        }
        return (base.closure.support(of: node) ?? []).map { base.network.graph.tail(of: $0) }
    }

    /// The offerings in the reasons of some offerings, these included: only their removal can make any of them fall.
    func candidates(for targets: [OfferingIndex]) -> [OfferingIndex] {
        let search = BreadthFirstSearch(supports.reversed(), from: targets.map(\.rawValue))
        return search.order.filter(isOffering).map { OfferingIndex(Int($0)) }.sorted()
    }

    /// The offerings that could not be obtained without this one, itself left out, ascending.
    ///
    /// O(nodes whose reason rests on it, and their inputs).
    mutating func offeringsLost(without offering: OfferingIndex) -> [OfferingIndex] {
        guard base.closure.hasFired(offering.rawValue) else { return [] }
        var roots = [offering.rawValue]
        // Of what is taken together with others, the node that says that it is ready must not fire either.
        roots += (base.groups.needs[offering] ?? []).filter { !isOffering($0) }
        let taken = takeOut(roots)
        putBack(taken.dropFirst(roots.count), besides: roots)
        let lost = taken.dropFirst(roots.count).filter { isOut[Int($0)] && isOffering($0) }
        for node in taken { isOut[Int(node)] = false }
        return lost.map { OfferingIndex(Int($0)) }.sorted()
    }

    private func isOffering(_ node: Vertex) -> Bool { Int(node) < offeringCount }

    /// Takes out nodes and all whose reason rests on them; the given ones come first in the result.
    private mutating func takeOut(_ roots: [Vertex]) -> [Vertex] {
        var result = roots
        for root in roots { isOut[Int(root)] = true }
        var next = 0
        while next < result.count {
            for head in supports.successors(of: result[next]) where !isOut[Int(head)] {
                isOut[Int(head)] = true
                result.append(head)
            }
            next += 1
        }
        return result
    }

    /// Puts back the nodes that still fire for other reasons; the roots stay out.
    private mutating func putBack(_ taken: ArraySlice<Vertex>, besides roots: [Vertex]) {
        let network = base.network
        var back: [Vertex] = []
        var waiting = Set<Vertex>()
        for node in taken {
            missing[Int(node)] = network.inputs.outEdges(of: node).reduce(network.needs[Int(node)]) { need, input in
                fires(network.graph.tail(of: input)) ? need - min(need, network.weight(of: input)) : need
            }
            if let needs = base.groups.needs[OfferingIndex(Int(node))] { waiting.formUnion(needs) }
            if missing[Int(node)] <= 0 { back.append(node) }
        }
        for node in back { isOut[Int(node)] = false }
        var recent = waiting.sorted()
        var next = 0
        repeat {
            propagate(&back, &next, besides: roots)
            guard !base.groups.isEmpty else { return }
            recent += back
            let together = base.groups.completable(after: recent, hasFired: fires)
            recent = []
            for node in together where isOut[Int(node)] && !roots.contains(node) {
                isOut[Int(node)] = false
                back.append(node)
            }
        } while next < back.count
    }

    private mutating func propagate(_ back: inout [Vertex], _ next: inout Int, besides roots: [Vertex]) {
        let network = base.network
        while next < back.count {
            for input in network.graph.outEdges(of: back[next]) {
                let head = Int(network.graph.head(of: input))
                guard isOut[head], !roots.contains(Vertex(head)) else { continue }
                missing[head] -= min(missing[head], network.weight(of: input))
                if missing[head] <= 0 {
                    isOut[head] = false
                    back.append(Vertex(head))
                }
            }
            next += 1
        }
    }

    private func fires(_ node: Vertex) -> Bool { base.closure.hasFired(node) && !isOut[Int(node)] }
}
