/// The arrows of a graph, prepared for finding those among a few vertices however many arrows these have.
struct DiagramArrows: Sendable {
    private let graph: PathwayGraph
    /// The graph with its arrows turned round; the numbers of the arrows stay the same.
    let backward: Digraph
    /// The arrows by the vertex they leave, then by the one they enter, then by number.
    private let rows: [EdgeID]
    /// Where the row of each vertex starts; one more entry closes the last row.
    private let starts: [Int32]
    /// How many arrows of a vertex are counted where the diagram does not show the other end.
    private let counted: [Int32]

    /// O(V + E).
    init(_ graph: PathwayGraph) {
        self.graph = graph
        let digraph = graph.digraph
        backward = digraph.reversed()
        let byHead = backward.rowEdges
        let buckets = StableBuckets(
            keys: byHead.map { digraph.tails[Int($0)] }, bucketCount: digraph.vertexCount)
        rows = buckets.items.map { byHead[Int($0)] }
        starts = buckets.starts
        var counted = [Int32](repeating: 0, count: digraph.vertexCount)
        for edge in digraph.edges where !graph.isPool(digraph.tail(of: edge)) {
            if graph.relation(of: edge) != .membership { counted[Int(digraph.tail(of: edge))] += 1 }
            if graph.relation(of: edge).isCountedOutside { counted[Int(digraph.head(of: edge))] += 1 }
        }
        self.counted = counted
    }

    /// The arrows from one of these vertices to one of them, ascending.
    ///
    /// - Parameters:
    ///   - vertices: Each once.
    ///   - examined: Counts the arrows and places looked at.
    /// - Complexity: For each of v vertices with d arrows, O(min(d, v · log d)).
    func inner(among vertices: [Vertex], _ examined: inout Int) -> [EdgeID] {
        let members = Set(vertices)
        var result: [EdgeID] = []
        for vertex in vertices {
            let row = Int(starts[Int(vertex)])..<Int(starts[Int(vertex) + 1])
            guard row.count > 4 * vertices.count else {
                result += rows[row].lazy.filter { members.contains(graph.digraph.head(of: $0)) }
                examined += row.count
                continue
            }
            for target in vertices { collect(row, to: target, &result, &examined) }
        }
        return result.sorted()
    }

    /// Finds the arrows of a long row that enter a vertex, by halving.
    private func collect(_ row: Range<Int>, to target: Vertex, _ result: inout [EdgeID], _ examined: inout Int) {
        var next = place(of: target, in: row)
        examined += 1
        while next < row.upperBound, graph.digraph.head(of: rows[next]) == target {
            result.append(rows[next])
            next += 1
            examined += 1
        }
    }

    /// Where the arrows into a vertex, or into those after it, begin in a row.
    private func place(of target: Vertex, in row: Range<Int>) -> Int {
        var (low, high) = (row.lowerBound, row.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if graph.digraph.head(of: rows[middle]) < target { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The hubs that an arrow from a vertex enters, ascending. O(log d + number of them) for d arrows.
    func hubs(after vertex: Vertex) -> [Vertex] {
        let row = Int(starts[Int(vertex)])..<Int(starts[Int(vertex) + 1])
        let heads = rows[place(of: Vertex(graph.offeringCount), in: row)..<row.upperBound].map {
            graph.digraph.head(of: $0)
        }
        return heads.indices.filter { $0 == 0 || heads[$0] != heads[$0 - 1] }.map { heads[$0] }
    }

    /// How many arrows of each of these vertices lead out of a diagram of them, or into it, besides those that words of
    /// its own count.
    ///
    /// - Parameter inner: The arrows among the vertices, and perhaps arrows from and to pools.
    func outside(of vertices: [Vertex], inner: [EdgeID]) -> [Vertex: Int] {
        var result: [Vertex: Int] = [:]
        for vertex in vertices { result[vertex] = Int(counted[Int(vertex)]) }
        for edge in inner where !graph.isPool(graph.digraph.tail(of: edge)) {
            let relation = graph.relation(of: edge)
            if relation != .membership { result[graph.digraph.tail(of: edge)]? -= 1 }
            if relation.isCountedOutside { result[graph.digraph.head(of: edge)]? -= 1 }
        }
        return result
    }
}

extension Relation {
    /// Whether an arrow into a diagram is counted at its head: the others are said in words of the shape.
    fileprivate var isCountedOutside: Bool {
        switch self {
        case .stack, .prerequisite, .corequisite, .membership: false
        default: true
        }
    }
}
