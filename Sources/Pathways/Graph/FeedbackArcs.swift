/// A small set of edges without which no cycle takes an edge that counts.
///
/// Some edges cannot be removed (offerings that must be taken together are so by nature); only the others are chosen.
/// No edge of the answer can be put back without closing such a cycle again. The answer is small, not smallest: to find
/// a smallest set is NP-hard, and is left to a solver, which can start from this one.
///
/// Vertices that edges which stay tie together are merged first. The rest is put in a linear order that leaves few edges
/// going backward: P. Eades, X. Lin & W. F. Smyth, "A fast and effective heuristic for the feedback arc set problem",
/// Information Processing Letters 47 (1993), in O(V + E), kept from turning an edge that stays backward. Then the
/// backward edges are put back one by one, smallest first, wherever that closes no cycle with a counting edge: one
/// search each, so O(b × (V + E)) for b backward edges, within a limit.
public struct FeedbackArcs: Sendable {
    /// The edges to remove, ascending; empty where nothing needs to be removed.
    public let edges: [EdgeID]
    /// The edges that count but lie on cycles of edges that cannot be removed, ascending. Nothing can be done about
    /// these; the promise above holds for all other edges that count. Empty where every edge that counts is removable.
    public let unbreakable: [EdgeID]
    /// Whether no edge can be put back; false only where the work ran out.
    public let isIrredundant: Bool

    /// Chooses edges to remove.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - vertices: Where the cycles run: a strongly connected component, or any other set of vertices.
    ///   - includes: Which edges are there at all.
    ///   - counts: Which edges no cycle may take.
    ///   - removable: Which edges may be removed.
    ///   - workLimit: How many visits of edges to spend on putting edges back.
    /// - Precondition: At most 2³⁰ − 1 vertices.
    /// - Complexity: O(v log v + e log e), v counting `vertices` and e the edges that leave them, plus at most `workLimit`
    ///   visits of edges.
    public init(
        of graph: Digraph,
        among vertices: some Sequence<Vertex>,
        where includes: (EdgeID) -> Bool = { _ in true },
        counts: (EdgeID) -> Bool = { _ in true },
        removable: (EdgeID) -> Bool = { _ in true },
        workLimit: Int = 50_000_000
    ) {
        let part = graph.subgraph(on: vertices, where: includes)
        let problem = FeedbackProblem(
            part.graph,
            counting: part.edges.map(counts),
            removable: part.edges.map(removable)
        )
        let order = EadesOrder(problem.core, stays: problem.coreStays)
        var refill = FeedbackRefill(problem, backward: order.backwardEdges, workLimit: workLimit)
        refill.run()
        let chosen = problem.forced + refill.removed.map { problem.coreEdges[Int($0)] }
        edges = chosen.map { part.edges[Int($0)] }.sorted()
        unbreakable = problem.unbreakable.map { part.edges[Int($0)] }.sorted()
        isIrredundant = refill.isComplete
    }
}
