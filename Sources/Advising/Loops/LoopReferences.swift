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

    /// A smallest set of references that breaks the loop.
    func smallest(_ limits: AdvisingLimits) throws(IntegerProgramError) -> (edges: [PathwayEdge], isProved: Bool) {
        let arcs = FeedbackArcs(of: part.graph, among: part.graph.vertices, counts: canRemove, removable: canRemove)
        let known = arcs.edges.map(Int.init)
        let isLarge = isRemovable.count { $0 } > limits.sizeLimit
        if known.count <= 1 || isLarge { return (arrows(known), known.count <= 1) }
        let deadline = ContinuousClock.now + limits.timeLimit
        var sets = HittingSets(weights: [Int](repeating: 0, count: part.graph.edgeCount))
        let answer = try sets.smallest(known: known, deadline: deadline) { missed(by: $0, deadline) }
        return (arrows(answer.isProved ? answer.choice : irredundant(answer.choice)), answer.isProved)
    }

    private func canRemove(_ edge: EdgeID) -> Bool { isRemovable[Int(edge)] }

    /// Cycles that take none of the removed edges, as the edges of each that can be removed.
    ///
    /// One edge of each is removed as well, the one on most cycles so far, until no cycle is left.
    private func missed(by removed: [Int], _ deadline: ContinuousClock.Instant) -> HittingSets.Missed? {
        var isOut = [Bool](repeating: false, count: part.graph.edgeCount)
        for edge in removed { isOut[edge] = true }
        var counts: [Int: Int] = [:]
        var result = HittingSets.Missed(sets: [], completed: removed)
        while let cycle = cycle(isOut) {
            if ContinuousClock.now >= deadline { return nil }
            for edge in cycle { counts[edge, default: 0] += 1 }
            result.sets.append(cycle)
            guard let most = cycle.max(by: { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }) else { break }
            isOut[most] = true
            result.completed?.append(most)
        }
        return result
    }

    /// The edges that can be removed of a short cycle.
    private func cycle(_ isOut: [Bool]) -> [Int]? {
        let cycle = ShortestCycle(
            in: part.graph, among: part.graph.vertices, where: { !isOut[Int($0)] }, counts: canRemove,
            workLimit: 1_000_000)
        return cycle?.edges.filter(canRemove).map(Int.init)
    }

    /// Puts edges back, the first first, wherever that closes no cycle.
    private func irredundant(_ removed: [Int]) -> [Int] {
        var isOut = [Bool](repeating: false, count: part.graph.edgeCount)
        for edge in removed { isOut[edge] = true }
        return removed.sorted().filter { edge in
            let (tail, head) = (part.graph.tail(of: EdgeID(edge)), part.graph.head(of: EdgeID(edge)))
            let search = BreadthFirstSearch(part.graph, from: [head], where: { !isOut[Int($0)] })
            isOut[edge] = search.reaches(tail)
            return isOut[edge]
        }
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
