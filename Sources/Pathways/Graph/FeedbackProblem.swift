/// What is left to decide once the edges that stay have merged vertices: the core, in which every edge lies on a cycle,
/// in a component with an edge that counts.
struct FeedbackProblem {
    /// Edges that must go: they count, and edges that stay lead from their head back to their tail.
    private(set) var forced: [EdgeID] = []
    /// Edges that count and stay, on a cycle of edges that stay.
    private(set) var unbreakable: [EdgeID] = []
    /// The merged vertices and the edges between them that matter.
    let core: Digraph
    /// The edge that each edge of the core stands for, ascending.
    let coreEdges: [EdgeID]
    /// Whether each edge of the core counts.
    let coreCounts: [Bool]
    /// Whether each edge of the core cannot be removed; such edges form no cycle in the core.
    let coreStays: [Bool]

    init(_ graph: Digraph, counting: [Bool], removable: [Bool]) {
        let tied = StronglyConnectedComponents(graph, where: { !removable[Int($0)] })
        for edge in graph.edges where counting[Int(edge)] {
            guard tied.areTogether(graph.tail(of: edge), graph.head(of: edge)) else { continue }
            if removable[Int(edge)] { forced.append(edge) } else { unbreakable.append(edge) }
        }
        let merged = graph.contracted(by: tied)
        coreEdges = Self.edgesOnCycles(of: merged, counting: counting)
        core = Digraph(
            vertexCount: merged.vertexCount,
            tails: coreEdges.map(merged.tail),
            heads: coreEdges.map(merged.head)
        )
        coreCounts = coreEdges.map { counting[Int($0)] }
        coreStays = coreEdges.map { !removable[Int($0)] }
    }

    /// The edges inside components that hold a counting edge, self-loops aside, ascending.
    private static func edgesOnCycles(of merged: Digraph, counting: [Bool]) -> [EdgeID] {
        let components = StronglyConnectedComponents(merged)
        let inside = merged.edges.filter { edge in
            let tail = merged.tail(of: edge)
            let head = merged.head(of: edge)
            return tail != head && components.areTogether(tail, head)
        }
        var matters = [Bool](repeating: false, count: components.count)
        for edge in inside where counting[Int(edge)] { matters[components.component(of: merged.tail(of: edge))] = true }
        return inside.filter { matters[components.component(of: merged.tail(of: $0))] }
    }
}
