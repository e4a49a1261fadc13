import Pathways

/// A breadth-first search as it is in textbooks, with one queue and one look at a time.
struct BreadthFirstOracle {
    private(set) var order: [Vertex] = []
    private(set) var distances: [Vertex: Int] = [:]
    private(set) var parents: [Vertex: EdgeID] = [:]

    init(_ graph: Digraph, from sources: [Vertex], within limit: Int, where includes: (EdgeID) -> Bool) {
        var queue: [Vertex] = []
        for source in sources where distances.updateValue(0, forKey: source) == nil { queue.append(source) }
        while !queue.isEmpty {
            let vertex = queue.removeFirst()
            order.append(vertex)
            let distance = distances[vertex, default: 0] + 1
            if distance > limit { continue }
            for edge in graph.edges where graph.tail(of: edge) == vertex && includes(edge) {
                let head = graph.head(of: edge)
                if distances[head] != nil { continue }
                (distances[head], parents[head]) = (distance, edge)
                queue.append(head)
            }
        }
    }
}
