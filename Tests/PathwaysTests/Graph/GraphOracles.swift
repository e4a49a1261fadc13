import Pathways

extension Digraph {
    /// A graph from pairs of a tail and a head.
    init(_ vertexCount: Int, _ edges: [(Vertex, Vertex)]) {
        self.init(vertexCount: vertexCount, tails: edges.map(\.0), heads: edges.map(\.1))
    }

    /// The graph in a line, for the message of a test that fails.
    var text: String {
        "\(vertexCount) vertices: " + edges.map { "\(tail(of: $0))>\(head(of: $0))" }.joined(separator: " ")
    }

    /// The fewest edges from each vertex to each, nil where there is no way, by Floyd and Warshall; 0 on the diagonal.
    func allDistances(where includes: (EdgeID) -> Bool = { _ in true }) -> [[Int?]] {
        var distance = [[Int?]](repeating: Array(repeating: nil, count: vertexCount), count: vertexCount)
        for edge in edges where includes(edge) { distance[Int(tail(of: edge))][Int(head(of: edge))] = 1 }
        for vertex in 0..<vertexCount { distance[vertex][vertex] = 0 }
        for middle in 0..<vertexCount {
            for from in 0..<vertexCount {
                guard let first = distance[from][middle] else { continue }
                for to in 0..<vertexCount {
                    guard let second = distance[middle][to] else { continue }
                    distance[from][to] = min(distance[from][to] ?? .max, first + second)
                }
            }
        }
        return distance
    }

    /// Whether a cycle of the edges that are included takes one that counts.
    func hasCycle(where includes: (EdgeID) -> Bool, counts: (EdgeID) -> Bool) -> Bool {
        let distance = allDistances(where: includes)
        return edges.contains { includes($0) && counts($0) && distance[Int(head(of: $0))][Int(tail(of: $0))] != nil }
    }

    /// Every simple cycle, as edges, starting at its smallest vertex.
    func allCycles(where includes: (EdgeID) -> Bool = { _ in true }) -> [[EdgeID]] {
        var cycles: [[EdgeID]] = []
        var paths: [[EdgeID]] = edges.filter(includes).map { [$0] }
        while let path = paths.popLast() {
            let start = tail(of: path[0])
            let end = head(of: path[path.count - 1])
            if end == start {
                cycles.append(path)
            } else if end > start, !path.contains(where: { tail(of: $0) == end }) {
                paths += outEdges(of: end).filter(includes).map { path + [$0] }
            }
        }
        return cycles
    }
}
