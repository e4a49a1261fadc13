/// What can be reached from some vertices, with the fewest edges, and how.
///
/// A vertex is marked when it is first seen, so it is visited once. Sources come first, in the order given; then the
/// vertices one edge away, and so on; among equals, the one whose predecessor was visited first and whose edge has the
/// smaller identifier. Paths are therefore stable.
///
/// To search against the edges, search the ``Digraph/reversed()`` graph: identifiers of edges are the same there.
public struct BreadthFirstSearch: Sendable {
    /// The vertices reached, in the order of the visit (hence by ascending distance), sources included.
    public let order: [Vertex]
    private let graph: Digraph
    /// How the search came to each vertex.
    private let arrivals: [Arrival]

    /// Searches along all edges.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - sources: Where to start. Without any, nothing is reached; repetitions do not matter.
    ///   - limit: How many edges to follow at most; without it, as far as they lead.
    /// - Complexity: O(V) to set up and O(v + e) to search, where v and e count the vertices reached and their edges.
    public init(_ graph: Digraph, from sources: some Sequence<Vertex>, within limit: Int = .max) {
        self.init(graph, Array(sources), limit, isFiltered: false, along: { _ in true })
    }

    /// Searches along the edges for which `includes` is true, asked at most once per edge.
    ///
    /// - Complexity: O(V) to set up and O(v + e) to search, where v and e count the vertices reached and their edges.
    public init(
        _ graph: Digraph,
        from sources: some Sequence<Vertex>,
        within limit: Int = .max,
        where includes: (EdgeID) -> Bool
    ) {
        self.init(
            graph, Array(sources), limit, isFiltered: true, along: { includes(graph.rowEdges[$0]) })
    }

    /// - Parameter includes: asked for positions in the rows of the graph, so that without a filter no edge is looked up.
    @inline(__always)
    private init(
        _ graph: Digraph, _ sources: [Vertex], _ limit: Int, isFiltered: Bool,
        along includes: (Int) -> Bool
    ) {
        let run = BreadthFirstRun(graph, limit: limit, isFiltered: isFiltered)
        var arrivals = run.noArrivals()
        order = [Vertex](capacity: graph.vertexCount + 1) { order in
            var arrived = arrivals.mutableSpan
            run.begin(at: sources, &order, &arrived)
            run.go(on: &order, &arrived, along: includes)
        }
        arrivals.removeLast()
        self.graph = graph
        self.arrivals = arrivals
    }
}

extension BreadthFirstSearch {
    /// Whether `vertex` was reached. O(1).
    public func reaches(_ vertex: Vertex) -> Bool { arrivals[Int(vertex)].distance >= 0 }

    /// The fewest edges from a source to `vertex`: 0 for a source, nil where it was not reached. O(1).
    public func distance(to vertex: Vertex) -> Int? {
        let distance = arrivals[Int(vertex)].distance
        return distance < 0 ? nil : Int(distance)
    }

    /// The last edge of the path to `vertex`; nil for a source and where it was not reached. O(1).
    public func parentEdge(of vertex: Vertex) -> EdgeID? {
        let position = arrivals[Int(vertex)].position
        return position < 0 ? nil : graph.rowEdges[Int(position)]
    }

    /// The edges of a shortest path from a source to `vertex`, in order; empty for a source, nil where it was not
    /// reached.
    ///
    /// - Complexity: O(n), n the number of edges on it.
    public func path(to vertex: Vertex) -> [EdgeID]? {
        guard reaches(vertex) else { return nil }
        var path: [EdgeID] = []
        var current = vertex
        while let edge = parentEdge(of: current) {
            path.append(edge)
            current = graph.tail(of: edge)
        }
        path.reverse()
        return path
    }
}
