/// Nodes that fire once enough of what leads to them has fired: requirements over requirements.
///
/// A node has a *need*; edges into it, its *inputs*, have weights. The node's need is met when the weights of the inputs
/// whose tails have fired add up to it: `all` of n inputs is a need of n, `any` a need of 1, `choose k` a need of k, and
/// `n credits from` a need of n with the credits as weights. Two inputs from the same node both add up. A node with a
/// *delay* of 1 fires one round after its need is met, one with a delay of 0 at once.
///
/// A network never changes and can be shared; each ``ThresholdClosure`` is one run over it, from other seeds. It keeps
/// its edges in both directions, to fire along them and to explain against them.
public struct ThresholdNetwork: Sendable {
    /// The nodes as vertices, and the inputs as edges to them.
    public let graph: Digraph
    /// `graph` reversed: `inputs.outEdges(of: node)` are the inputs of a node, ascending.
    public let inputs: Digraph
    /// The need of each node.
    public let needs: [Int64]
    /// The delay of each node, 0 or 1.
    let delays: [UInt8]
    /// The weight of each input, in ascending order of edges; empty where each is 1.
    let weights: [Int64]
    /// `weights` in the order of the graph's rows.
    let rowWeights: [Int64]
    /// The nodes whose need is met from the outset, ascending.
    let readyNodes: [Vertex]
    /// What a run begins with.
    let initialStates: [ThresholdState]

    init(graph: Digraph, needs: [Int64], delays: [UInt8], weights: [Int64]) {
        self.graph = graph
        self.needs = needs
        self.delays = delays
        self.weights = weights
        inputs = graph.reversed()
        rowWeights = weights.isEmpty ? [] : graph.rowEdges.map { weights[Int($0)] }
        readyNodes = graph.vertices.filter { needs[Int($0)] <= 0 }
        initialStates = needs.map { ThresholdState(need: $0) }
    }

    /// The weight of an input, at least 0. O(1).
    public func weight(of input: EdgeID) -> Int64 {
        precondition(input >= 0 && Int(input) < graph.edgeCount, "no such input")
        return weights.isEmpty ? 1 : weights[Int(input)]
    }

    /// The rounds, 0 or 1, between the need of a node being met and the node firing. O(1).
    public func delay(of node: Vertex) -> Int { Int(delays[Int(node)]) }

    /// Runs to the fixpoint: what fires, and in which round, when `seeds` fire at the outset. O(V + E).
    public func closure(seeds: some Sequence<Vertex> = EmptyCollection()) -> ThresholdClosure {
        var closure = ThresholdClosure(self, seeds: seeds)
        closure.run()
        return closure
    }
}
