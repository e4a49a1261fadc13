/// Finds what lies near some offerings, as ``DiagramSelection`` describes it.
///
/// Breadth first, marking a vertex when it is first seen. O(arrows and exclusions of the vertices that are gone on from),
/// however large the graph is.
struct DiagramSearch {
    private let index: DiagramIndex
    private(set) var distances: [Vertex: Int32] = [:]
    /// How many arrows and exclusions were looked at.
    private(set) var examined = 0
    private var queue: [Vertex] = []
    /// The exclusions that were looked through; once is enough.
    private var seenExclusions: Set<Int> = []

    private var graph: PathwayGraph { index.graph }
    private var backward: Digraph { index.arrows.backward }

    init(_ index: DiagramIndex) { self.index = index }

    /// Everything that can be drawn: offerings and receiving institutions. O(V).
    mutating func showAll() {
        distances.reserveCapacity(graph.digraph.vertexCount)
        for vertex in graph.digraph.vertices where !graph.isPool(vertex) { distances[vertex] = 0 }
    }

    /// These offerings, and the institutions through which one of them leads to another. O(offerings · log E).
    mutating func show(_ offerings: [OfferingIndex]) {
        for offering in offerings { distances[offering.rawValue] = 0 }
        var (entered, left): (Set<Vertex>, Set<Vertex>) = ([], [])
        for offering in Set(offerings) {
            entered.formUnion(index.arrows.hubs(after: offering.rawValue))
            left.formUnion(index.institutions(leadingTo: offering))
        }
        examined += entered.count + left.count
        for hub in entered.intersection(left) { distances[hub] = 0 }
    }

    /// What lies within so many arrows of these offerings: against arrows, and along them too where asked for.
    mutating func run(from offerings: [OfferingIndex], within hops: Int, alongArrows: Bool) {
        for offering in offerings { mark(offering.rawValue, 0) }
        var next = 0
        while next < queue.count {
            let vertex = queue[next]
            next += 1
            let distance = (distances[vertex] ?? 0) + 1
            guard Int(distance) <= hops else { break }
            markSources(of: vertex, distance)
            guard alongArrows else { continue }
            markTargets(of: vertex, distance)
            if distance == 1 { markChoosers(of: vertex, distance) }
            markExclusions(of: vertex, distance)
        }
    }

    private mutating func mark(_ vertex: Vertex, _ distance: Int32) {
        guard distances[vertex] == nil else { return }
        distances[vertex] = distance
        queue.append(vertex)
    }

    private mutating func markSources(of vertex: Vertex, _ distance: Int32) {
        examined += backward.outDegree(of: vertex)
        for source in backward.successors(of: vertex) where !graph.isPool(source) { mark(source, distance) }
    }

    private mutating func markTargets(of vertex: Vertex, _ distance: Int32) {
        // An institution leads to nothing but its programs, of which there may be many.
        guard !graph.isHub(vertex) else { return }
        examined += graph.digraph.outDegree(of: vertex)
        for edge in graph.digraph.outEdges(of: vertex) where graph.relation(of: edge) != .membership {
            mark(graph.digraph.head(of: edge), distance)
        }
    }

    /// What chooses from a description that the offering matches.
    private mutating func markChoosers(of vertex: Vertex, _ distance: Int32) {
        for pool in index.arrows.hubs(after: vertex) where graph.isPool(pool) {
            examined += graph.digraph.outDegree(of: pool)
            for target in graph.digraph.successors(of: pool) { mark(target, distance) }
        }
    }

    private mutating func markExclusions(of vertex: Vertex, _ distance: Int32) {
        for number in index.exclusions(of: OfferingIndex(Int(vertex))) where seenExclusions.insert(number).inserted {
            let offerings = index.catalogue.exclusions[number].offerings
            examined += offerings.count
            for offering in offerings { mark(offering.value.rawValue, distance) }
        }
    }
}

extension PathwayGraph {
    /// Whether the vertex stands for a choice from a description, which a diagram says in words.
    func isPool(_ vertex: Vertex) -> Bool {
        if case .filter? = hub(vertex) { true } else { false }
    }
}
