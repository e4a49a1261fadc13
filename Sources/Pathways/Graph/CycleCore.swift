/// The part of a graph in which cycles through a counting edge run: components that contain such an edge.
struct CycleCore {
    /// The part; its vertices and edges keep the order they had.
    let graph: Digraph
    /// The edge of the whole graph that each edge stands for.
    let edges: [EdgeID]
    /// Whether each edge counts.
    let counting: [Bool]
    /// `counting` in the order of the graph's rows.
    let rowCounting: [Bool]
    /// Whether each vertex is preferred.
    let preferred: [Bool]

    /// Nil where no cycle takes a counting edge.
    init?(of part: Subgraph, counts: (EdgeID) -> Bool, prefers: (Vertex) -> Bool) {
        let components = StronglyConnectedComponents(part.graph)
        var counting = [Bool](repeating: false, count: part.graph.edgeCount)
        var isLooping = [Bool](repeating: false, count: components.count)
        for edge in part.graph.edges where counts(part.edges[Int(edge)]) {
            counting[Int(edge)] = true
            let tail = part.graph.tail(of: edge)
            guard components.areTogether(tail, part.graph.head(of: edge)) else { continue }
            isLooping[components.component(of: tail)] = true
        }
        guard isLooping.contains(true) else { return nil }
        let kept = part.graph.vertices.filter { isLooping[components.component(of: $0)] }
        let core = part.graph.subgraph(on: kept) { edge in
            let tail = part.graph.tail(of: edge)
            let head = part.graph.head(of: edge)
            return components.areTogether(tail, head) && (tail != head || counting[Int(edge)])
        }
        graph = core.graph
        edges = core.edges.map { part.edges[Int($0)] }
        self.counting = core.edges.map { counting[Int($0)] }
        rowCounting = core.graph.rowEdges.map { counting[Int(core.edges[Int($0)])] }
        preferred = kept.map { prefers(part.vertices[Int($0)]) }
    }
}
