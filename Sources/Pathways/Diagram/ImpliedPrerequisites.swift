/// Finds the prerequisites that need not be drawn because others imply them.
enum ImpliedPrerequisites {
    /// The positions of the edges to leave out: prerequisites without a label, from one offering to another, for which a
    /// longer way of prerequisites and parts of awards between the same two is drawn that ends in a prerequisite. (A part of
    /// an award is complete when the award is; but what a part needs, the award need not have before it begins.)
    ///
    /// Only what is needed in any case counts, not an alternative of a choice. Offerings that need each other in a circle
    /// imply nothing about one another: circles are merged before ways are compared, so that what is left implies
    /// everything that was left out (the transitive reduction of A. V. Aho, M. R. Garey & J. D. Ullman, SIAM J. Comput.
    /// 1 (1972), for the edges that may be left out). O(v · e) for v vertices and e prerequisites.
    static func among(_ edges: [DiagramEdge], _ vertices: [DiagramVertex]) -> Set<Int> {
        let needs = edges.indices.filter { number in
            let edge = edges[number]
            return (edge.relation == .prerequisite || edge.relation == .stack) && vertices[edge.from].kind != .choice
                && vertices[edge.to].kind != .choice
        }
        let graph = Digraph(
            vertexCount: vertices.count, tails: needs.map { Vertex(edges[$0].from) },
            heads: needs.map { Vertex(edges[$0].to) })
        let merged = graph.contracted(by: StronglyConnectedComponents(graph))
        var result: Set<Int> = []
        for vertex in merged.vertices {
            let candidates = merged.outEdges(of: vertex).filter {
                edges[needs[Int($0)]].isPlain && edges[needs[Int($0)]].relation == .prerequisite
            }
            guard !candidates.isEmpty else { continue }
            let far = beyondSuccessors(of: vertex, in: merged) { edges[needs[Int($0)]].relation == .prerequisite }
            for edge in candidates where far.contains(merged.head(of: edge)) { result.insert(needs[Int(edge)]) }
        }
        return result
    }

    /// What lies two edges or more from a vertex, self-loops aside, by a way whose last edge is one of these.
    private static func beyondSuccessors(
        of vertex: Vertex, in graph: Digraph, endingIn isEnd: (EdgeID) -> Bool
    ) -> Set<Vertex> {
        var queue = graph.successors(of: vertex).filter { $0 != vertex }
        var expanded: Set<Vertex> = []
        var result: Set<Vertex> = []
        while let current = queue.popLast() {
            guard expanded.insert(current).inserted else { continue }
            for edge in graph.outEdges(of: current) {
                let next = graph.head(of: edge)
                guard next != current else { continue }
                if isEnd(edge) { result.insert(next) }
                queue.append(next)
            }
        }
        return result
    }
}

extension DiagramEdge {
    /// Whether nothing is written on it.
    fileprivate var isPlain: Bool { labels.isEmpty && notes.isEmpty }
}
