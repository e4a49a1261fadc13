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
    /// The distance of each vertex, −1 where it was not reached.
    private let distances: [Int32]
    /// The edge each vertex was reached by, −1 for sources and vertices not reached.
    private let parents: [EdgeID]

    /// Searches along all edges.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - sources: Where to start. Without any, nothing is reached; repetitions do not matter.
    ///   - limit: How many edges to follow at most; without it, as far as they lead.
    /// - Complexity: O(V) to set up and O(v + e) to search, where v and e count the vertices reached and their edges.
    public init(_ graph: Digraph, from sources: some Sequence<Vertex>, within limit: Int = .max) {
        self.init(graph, Array(sources), limit, along: { _ in true })
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
        self.init(graph, Array(sources), limit, along: includes)
    }

    @inline(__always)
    private init(_ graph: Digraph, _ sources: [Vertex], _ limit: Int, along includes: (EdgeID) -> Bool) {
        // One bit for each vertex stays in the nearest memory, where most of the looks at a vertex end.
        var seen = [UInt64](repeating: 0, count: (graph.vertexCount + 63) / 64)
        var distances = [Int32](repeating: -1, count: graph.vertexCount)
        var parents = [EdgeID](repeating: -1, count: graph.vertexCount)
        var order: [Vertex] = []
        for source in sources where distances[Int(source)] < 0 {
            distances[Int(source)] = 0
            seen[Int(source) / 64] |= 1 << UInt64(source % 64)
            order.append(source)
        }
        Self.search(graph, limit, &seen, &distances, &parents, &order, along: includes)
        self.graph = graph
        self.order = order
        self.distances = distances
        self.parents = parents
    }

    @inline(__always)
    private static func search(
        _ graph: Digraph,
        _ limit: Int,
        _ seenList: inout [UInt64],
        _ distanceList: inout [Int32],
        _ parentList: inout [EdgeID],
        _ order: inout [Vertex],
        along includes: (EdgeID) -> Bool
    ) {
        var seen = seenList.mutableSpan
        var distances = distanceList.mutableSpan
        var parents = parentList.mutableSpan
        var next = 0
        while next < order.count {
            let vertex = order[next]
            next += 1
            let distance = distances[Int(vertex)]
            if Int(distance) >= limit { break }
            for position in graph.row(of: vertex) {
                let head = graph.rowHeads[position]
                let (word, bit) = (Int(UInt32(bitPattern: head) >> 6), UInt64(1) << UInt64(head & 63))
                if seen[word] & bit != 0 { continue }
                let edge = graph.rowEdges[position]
                guard includes(edge) else { continue }
                seen[word] |= bit
                distances[Int(head)] = distance + 1
                parents[Int(head)] = edge
                order.append(head)
            }
        }
    }
}

extension BreadthFirstSearch {
    /// Whether `vertex` was reached. O(1).
    public func reaches(_ vertex: Vertex) -> Bool { distances[Int(vertex)] >= 0 }

    /// The fewest edges from a source to `vertex`: 0 for a source, nil where it was not reached. O(1).
    public func distance(to vertex: Vertex) -> Int? {
        let distance = distances[Int(vertex)]
        return distance < 0 ? nil : Int(distance)
    }

    /// The last edge of the path to `vertex`; nil for a source and where it was not reached. O(1).
    public func parentEdge(of vertex: Vertex) -> EdgeID? {
        let edge = parents[Int(vertex)]
        return edge < 0 ? nil : edge
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
