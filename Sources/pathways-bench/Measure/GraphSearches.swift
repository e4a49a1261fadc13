import Pathways

/// The searches on a graph, each as one row of the table.
struct GraphSearches {
    let graph: Digraph
    /// What kind of graph it is; may be empty.
    var kind = ""
    let runs: Int

    private var size: String {
        "\(graph.vertexCount) vertices, \(graph.edgeCount) edges\(kind.isEmpty ? "" : ", \(kind)")"
    }

    /// The graph from lists of tails and heads.
    var built: Measurement {
        Measurement("graph from its edges", on: size, runs: runs) {
            Digraph(vertexCount: graph.vertexCount, tails: graph.tails, heads: graph.heads).edgeCount
        }
    }

    var components: Measurement {
        Measurement("strongly connected components", on: size, runs: runs) { StronglyConnectedComponents(graph).count }
    }

    var ordered: Measurement {
        Measurement("topological order", on: size, runs: runs) { TopologicalOrder(graph).order.count }
    }

    func reach(from source: Vertex) -> Measurement {
        Measurement("breadth-first reach", on: size, runs: runs) { Self.reach(graph, source) }
    }

    /// A search from each of some vertices; as result, how many descendants they have together.
    func descendants(of sampled: [Vertex]) -> Measurement {
        Measurement(
            "descendants of \(sampled.count) vertices", on: size,
            once: {
                sampled.reduce(0) { $0 + Self.reach(graph, $1) - 1 }
            })
    }

    /// The sizes of the sets of all vertices; as result, how many members they have together.
    var descendantsOfAll: Measurement {
        Measurement("descendants of every vertex", on: size, once: { DescendantCounts(graph).total })
    }

    /// How many vertices can be reached, this one included.
    static func reach(_ graph: Digraph, _ vertex: Vertex) -> Int {
        BreadthFirstSearch(graph, from: [vertex]).order.count
    }
}
