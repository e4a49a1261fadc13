/// Finds what lies near some offerings, as ``DiagramSelection`` describes it.
///
/// Breadth first, marking a vertex when it is first seen. O(V + E + size of the exclusions).
struct DiagramSearch {
    let graph: PathwayGraph
    let backward: Digraph
    private(set) var distances: [Int32]
    private let catalogue: Catalogue
    private var queue: [Vertex] = []
    /// The exclusions that name an offering; each is looked through once.
    private var exclusions: [OfferingIndex: [Int]] = [:]

    init(_ catalogue: Catalogue, _ graph: PathwayGraph) {
        self.catalogue = catalogue
        self.graph = graph
        backward = graph.digraph.reversed()
        distances = Array(repeating: -1, count: graph.digraph.vertexCount)
    }

    /// Everything that can be drawn: offerings and receiving institutions.
    mutating func showAll() {
        for vertex in graph.digraph.vertices where !graph.isPool(vertex) { distances[Int(vertex)] = 0 }
    }

    /// These offerings, and the institutions through which one of them leads to another.
    mutating func show(_ offerings: [OfferingIndex]) {
        for offering in offerings { distances[offering.position] = 0 }
        for hub in graph.digraph.vertices.dropFirst(graph.offeringCount) where !graph.isPool(hub) {
            let isEntered = backward.successors(of: hub).contains { distances[Int($0)] >= 0 }
            let isLeft = graph.digraph.successors(of: hub).contains { distances[Int($0)] >= 0 }
            if isEntered, isLeft { distances[Int(hub)] = 0 }
        }
    }

    /// What lies within so many arrows of these offerings: against arrows, and along them too where asked for.
    mutating func run(from offerings: [OfferingIndex], within hops: Int, alongArrows: Bool) {
        for offering in offerings { mark(offering.rawValue, 0) }
        if alongArrows { indexExclusions() }
        var next = 0
        while next < queue.count {
            let vertex = queue[next]
            next += 1
            let distance = distances[Int(vertex)] + 1
            guard Int(distance) <= hops else { break }
            markSources(of: vertex, distance)
            guard alongArrows else { continue }
            markTargets(of: vertex, distance)
            if distance == 1 { markChoosers(of: vertex, distance) }
            markExclusions(of: vertex, distance)
        }
    }

    private mutating func mark(_ vertex: Vertex, _ distance: Int32) {
        guard distances[Int(vertex)] < 0 else { return }
        distances[Int(vertex)] = distance
        queue.append(vertex)
    }

    private mutating func markSources(of vertex: Vertex, _ distance: Int32) {
        for source in backward.successors(of: vertex) where !graph.isPool(source) { mark(source, distance) }
    }

    private mutating func markTargets(of vertex: Vertex, _ distance: Int32) {
        for edge in graph.digraph.outEdges(of: vertex) where graph.relation(of: edge) != .membership {
            mark(graph.digraph.head(of: edge), distance)
        }
    }

    /// What chooses from a description that the offering matches.
    private mutating func markChoosers(of vertex: Vertex, _ distance: Int32) {
        for pool in graph.digraph.successors(of: vertex) where graph.isPool(pool) {
            for target in graph.digraph.successors(of: pool) { mark(target, distance) }
        }
    }

    private mutating func indexExclusions() {
        for (number, exclusion) in catalogue.exclusions.enumerated() {
            for offering in exclusion.offerings { exclusions[offering.value, default: []].append(number) }
        }
    }

    private mutating func markExclusions(of vertex: Vertex, _ distance: Int32) {
        guard let numbers = exclusions.removeValue(forKey: OfferingIndex(Int(vertex))) else { return }
        for number in numbers {
            for offering in catalogue.exclusions[number].offerings { mark(offering.value.rawValue, distance) }
        }
    }
}

extension PathwayGraph {
    /// Whether the vertex stands for a choice from a description, which a diagram says in words.
    func isPool(_ vertex: Vertex) -> Bool {
        if case .filter? = hub(vertex) { true } else { false }
    }
}
