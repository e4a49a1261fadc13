import Pathways

/// A graph of any size whose edges are drawn from a seed, every pair of vertices as likely as any other.
///
/// With three edges for each vertex nearly all vertices lie in one component: the hardest shape for a search, which finds
/// nothing near what it has just read.
enum RandomDigraph {
    /// - Parameter isAcyclic: whether each edge is turned to lead from the smaller vertex to the larger.
    static func make(vertices: Int, edges: Int, isAcyclic: Bool, seed: UInt64 = 20_261_124) -> Digraph {
        var random = SplitMix64(seed: seed)
        var (tails, heads): ([Vertex], [Vertex]) = ([], [])
        tails.reserveCapacity(edges)
        heads.reserveCapacity(edges)
        while tails.count < edges, vertices > 1 {
            let first = Vertex(random.next() % UInt64(vertices))
            let second = Vertex(random.next() % UInt64(vertices))
            if first == second { continue }
            tails.append(isAcyclic ? min(first, second) : first)
            heads.append(isAcyclic ? max(first, second) : second)
        }
        return Digraph(vertexCount: vertices, tails: tails, heads: heads)
    }
}
