extension Digraph {
    /// The graph with every edge turned round; edge identifiers stay the same.
    ///
    /// `reversed().outEdges(of: v)` are the edges of this graph that enter `v`, ascending.
    ///
    /// - Complexity: O(V + E). The lists of tails and heads are shared, not copied.
    public func reversed() -> Digraph {
        Digraph(vertexCount: vertexCount, tails: heads, heads: tails)
    }

    /// The graph in which every strongly connected component is one vertex; edge identifiers stay the same.
    ///
    /// An edge inside a component becomes a self-loop. When `components` was found along some edges only, this merges
    /// exactly what those edges tie together (offerings that must be taken together, say) and keeps all other edges.
    ///
    /// - Precondition: `components` was found in a graph with as many vertices as this one.
    /// - Complexity: O(V + E).
    public func contracted(by components: StronglyConnectedComponents) -> Digraph {
        precondition(components.componentOfVertex.count == vertexCount, "components of another graph")
        let component = components.componentOfVertex
        return Digraph(
            vertexCount: components.count,
            tails: tails.map { component[Int($0)] },
            heads: heads.map { component[Int($0)] }
        )
    }

    /// The part of the graph on `vertices`, with the edges that have both ends there and for which `includes` is true.
    ///
    /// - Parameters:
    ///   - vertices: The vertices to keep; order and repetition do not matter.
    ///   - includes: Which edges to keep; asked once for every edge with both ends in `vertices`.
    /// - Complexity: O(v log v + e log e), where v counts `vertices` and e the edges that leave them, however large the
    ///   whole graph is.
    public func subgraph(
        on vertices: some Sequence<Vertex>,
        where includes: (EdgeID) -> Bool = { _ in true }
    ) -> Subgraph {
        Subgraph(of: self, on: Array(vertices), where: includes)
    }
}
