/// An order of the vertices in which every edge goes forward, as far as there is one.
///
/// Vertices without incoming edges come first, ascending; the others follow in the order in which their last incoming
/// edge is used up (first in, first out). The order is therefore stable, but it is not the lexicographically smallest
/// one, which would cost a factor of log V. A. B. Kahn, "Topological sorting of large networks", CACM 5 (1962).
///
/// Where the graph has a cycle, `order` holds the vertices that lie neither on a cycle nor behind one, and `remaining`
/// the rest. To order a graph with cycles by component, see ``StronglyConnectedComponents``.
public struct TopologicalOrder: Sendable {
    /// The ordered vertices: all of them when the graph has no cycle.
    public let order: [Vertex]
    /// The vertices on a cycle or reachable from one, ascending; empty exactly when the graph has no cycle.
    public let remaining: [Vertex]

    /// Whether every vertex is in `order`, that is, whether the graph has no cycle.
    public var isComplete: Bool { remaining.isEmpty }

    /// Orders by all edges. O(V + E).
    public init(_ graph: Digraph) {
        self.init(graph, along: { _ in true })
    }

    /// Orders by the edges for which `includes` is true, asked up to twice per edge. O(V + E).
    public init(_ graph: Digraph, where includes: (EdgeID) -> Bool) {
        self.init(graph, along: includes)
    }

    @inline(__always)
    private init(_ graph: Digraph, along includes: (EdgeID) -> Bool) {
        let degrees = Scratch(repeating: 0, count: graph.vertexCount)
        for (edge, head) in graph.heads.enumerated() where includes(EdgeID(edge)) { degrees[Int(head)] += 1 }
        var order = graph.vertices.filter { degrees[Int($0)] == 0 }
        var next = 0
        while next < order.count {
            for position in graph.row(of: order[next]) where includes(graph.rowEdges[position]) {
                let head = graph.rowHeads[position]
                degrees[Int(head)] -= 1
                if degrees[Int(head)] == 0 { order.append(head) }
            }
            next += 1
        }
        self.order = order
        remaining = order.count == graph.vertexCount ? [] : graph.vertices.filter { degrees[Int($0)] > 0 }
    }
}
