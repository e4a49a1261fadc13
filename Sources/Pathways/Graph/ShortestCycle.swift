/// A shortest directed cycle, among some vertices, that takes at least one edge that counts.
///
/// Edges that do not count may take part (offerings that must be taken together close a loop without being its cause),
/// but a cycle of such edges alone is not one. A self-loop that counts is a cycle of length 1. No vertex occurs twice.
///
/// The answer is the same on every run, and does not depend on the order of the vertices given. Among the cycles of the
/// least length it is the one with the most preferred vertices; then the one whose vertices, listed from the smallest
/// on, come first in lexicographic order; then the one whose edges do.
///
/// One breadth-first search from every vertex v in ascending order, each over the vertices from v on that can still be
/// on a cycle and no deeper than the shortest cycle so far: after A. Itai & M. Rodeh, "Finding a minimum circuit in a
/// graph", SIAM J. Comput. 7 (1978). That is O(V × (V + E)) at worst and close to O(V + E) where cycles are short.
///
/// Deliberately absent: a list of all cycles, of which there can be exponentially many.
public struct ShortestCycle: Sendable {
    /// The edges in order; the first leaves the smallest vertex of the cycle, the last enters it. Never empty.
    public let edges: [EdgeID]
    /// Whether no shorter cycle exists and no preferred one of the same length; false only where the work ran out.
    public let isProvedShortest: Bool

    /// Looks for a cycle; nil where there is none, which is always certain.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - vertices: Where the cycle may run: a strongly connected component, or any other set of vertices.
    ///   - includes: Which edges may be followed.
    ///   - counts: Of which edges at least one must be on the cycle; asked only for edges that may be followed.
    ///   - prefers: Which vertices a person would rather see on the cycle. It never makes the cycle longer.
    ///   - workLimit: How many visits of edges to spend. Once they are spent, the best cycle so far is the answer.
    /// - Precondition: At most 2³⁰ − 1 of the vertices are on cycles.
    /// - Complexity: O(v log v + e log e) to set up, v counting `vertices` and e the edges that leave them; then see above,
    ///   with about `workLimit` visits of edges at most, beyond O(v + e).
    public init?(
        in graph: Digraph,
        among vertices: some Sequence<Vertex>,
        where includes: (EdgeID) -> Bool = { _ in true },
        counts: (EdgeID) -> Bool = { _ in true },
        preferring prefers: (Vertex) -> Bool = { _ in false },
        workLimit: Int = 50_000_000
    ) {
        guard
            let core = CycleCore(of: graph.subgraph(on: vertices, where: includes), counts: counts, prefers: prefers)
        else { return nil }
        var search = CycleSearch(core, workLimit: workLimit)
        edges = search.run().edges.map { core.edges[Int($0)] }
        isProvedShortest = search.isProved
    }
}
