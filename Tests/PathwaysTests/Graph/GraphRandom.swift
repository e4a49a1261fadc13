import Pathways

/// The same sequence of numbers on every run (SplitMix64), and small graphs made from it.
struct GraphRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in `n` times.
    mutating func oneIn(_ n: Int) -> Bool {
        Int.random(in: 0..<n, using: &self) == 0
    }

    /// `count` times true or false, true once in `n` times.
    mutating func flags(_ count: Int, oneIn n: Int = 2) -> [Bool] {
        (0..<count).map { _ in oneIn(n) }
    }

    /// A graph of up to so many vertices and edges, with parallel edges and self-loops, sometimes empty.
    mutating func digraph(maxVertices: Int, maxEdges: Int) -> Digraph {
        let vertexCount = Int.random(in: 0...maxVertices, using: &self)
        let edgeCount = vertexCount == 0 ? 0 : Int.random(in: 0...maxEdges, using: &self)
        let ends = (0..<(2 * edgeCount)).map { _ in Vertex.random(in: 0..<Vertex(vertexCount), using: &self) }
        return Digraph(
            vertexCount: vertexCount,
            tails: Array(ends[..<edgeCount]),
            heads: Array(ends[edgeCount...])
        )
    }
}
