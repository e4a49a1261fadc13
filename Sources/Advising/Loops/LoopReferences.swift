import IntegerProgramming
import Pathways

/// The edges of a loop, those that can be removed numbered.
struct LoopReferences {
    private let loop: Loop
    private let graph: PathwayGraph
    /// The loop alone.
    private let part: Subgraph
    /// Whether each edge of the part can be removed.
    private let isRemovable: [Bool]

    init(_ loop: Loop, _ graph: PathwayGraph) {
        self.loop = loop
        self.graph = graph
        let edges = Set(loop.edges)
        let ends = loop.edges.flatMap { [graph.digraph.tail(of: $0), graph.digraph.head(of: $0)] }
        part = graph.digraph.subgraph(on: ends, where: edges.contains)
        isRemovable = part.edges.map(graph.isLoopCause)
    }

    /// A small set of edges of the part that breaks the loop.
    func breaking() -> [Int] {
        let arcs = FeedbackArcs(
            of: part.graph, among: part.graph.vertices, counts: canRemove, removable: canRemove)
        return arcs.edges.map(Int.init)
    }

    /// A smallest set; `nil` when the limits were reached.
    func smallest(known: [Int], _ limits: AdvisingLimits) throws(IntegerProgramError) -> [Int]? {
        guard isRemovable.count(where: { $0 }) <= limits.sizeLimit else { return nil }
        let deadline = ContinuousClock.now + limits.timeLimit
        var sets = HittingSets(weights: [Int](repeating: 0, count: part.graph.edgeCount))
        return try sets.smallest(known: known, deadline: deadline) { cycles(without: $0, deadline) }
    }

    private func canRemove(_ edge: EdgeID) -> Bool { isRemovable[Int(edge)] }

    /// Cycles that take none of the removed edges, as the edges of each that can be removed, no two overlapping.
    private func cycles(without removed: [Int], _ deadline: ContinuousClock.Instant) -> [[Int]]? {
        var isOut = [Bool](repeating: false, count: part.graph.edgeCount)
        for edge in removed { isOut[edge] = true }
        var result: [[Int]] = []
        while let cycle = ShortestCycle(
            in: part.graph, among: part.graph.vertices, where: { !isOut[Int($0)] }, counts: canRemove,
            workLimit: 1_000_000)
        {
            if ContinuousClock.now >= deadline { return nil }
            let edges = cycle.edges.filter(canRemove).map(Int.init)
            result.append(edges)
            for edge in edges { isOut[edge] = true }
        }
        return result
    }
}

extension LoopReferences {
    /// Edges of the part as arrows between offerings, in the order they are declared.
    func arrows(_ edges: [Int]) -> [PathwayEdge] {
        edges.compactMap { arrow(part.edges[$0]) }.sorted {
            ($0.declaredAt, $0.from, $0.to) < ($1.declaredAt, $1.from, $1.to)
        }
    }

    /// An edge, from a hub as an arrow from an offering of the loop: the one on the cycle shown, or else the first.
    private func arrow(_ edge: EdgeID) -> PathwayEdge? {
        let tail = graph.digraph.tail(of: edge)
        guard graph.isHub(tail) else { return graph.arrows(along: [edge]).first }
        let ways = loop.edges.filter { graph.digraph.head(of: $0) == tail }.compactMap {
            graph.arrows(along: [$0, edge]).first
        }
        return ways.first(where: loop.cycle.contains) ?? ways.first
    }
}
