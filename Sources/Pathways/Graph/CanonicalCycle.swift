/// A cycle written in the one way that makes cycles comparable: from its smallest vertex on.
struct CanonicalCycle {
    /// The tails of `edges`.
    let vertices: [Vertex]
    let edges: [EdgeID]
    /// How many of the vertices are preferred.
    let preferredCount: Int

    /// The cycle that a closed walk with a counting edge takes, or a shorter one of that kind where it crosses itself.
    init(closedWalk walk: [EdgeID], in core: CycleCore) {
        var edges = Self.simple(walk, in: core)
        let start = edges.indices.min { core.graph.tail(of: edges[$0]) < core.graph.tail(of: edges[$1]) } ?? 0
        edges = Array(edges[start...] + edges[..<start])
        let vertices = edges.map(core.graph.tail)
        self.vertices = vertices
        self.edges = edges
        preferredCount = vertices.count { core.preferred[Int($0)] }
    }

    /// Whether this cycle is the better answer: shorter, then more preferred, then smaller.
    func precedes(_ other: CanonicalCycle) -> Bool {
        if edges.count != other.edges.count { return edges.count < other.edges.count }
        if preferredCount != other.preferredCount { return preferredCount > other.preferredCount }
        if vertices != other.vertices { return vertices.lexicographicallyPrecedes(other.vertices) }
        return edges.lexicographicallyPrecedes(other.edges)
    }

    /// Cuts off the detours of a closed walk until one with a counting edge, or the rest, visits no vertex twice.
    private static func simple(_ walk: [EdgeID], in core: CycleCore) -> [EdgeID] {
        var positions: [Vertex: Int] = [:]
        var kept: [EdgeID] = []
        for edge in walk {
            positions[core.graph.tail(of: edge)] = kept.count
            kept.append(edge)
            guard let start = positions[core.graph.head(of: edge)] else { continue }
            let detour = kept[start...]
            if detour.contains(where: { core.counting[Int($0)] }) { return Array(detour) }
            for edge in detour { positions[core.graph.tail(of: edge)] = nil }
            kept.removeLast(detour.count)
        }
        return kept
    }
}
