/// A finished run without seeds, arranged for ``ThresholdUpdate``: the rank of each node, and its inputs by rank.
///
/// 8 bytes for each node, and 4 (12 with weights) for each input whose tail fires.
package struct ThresholdBaseline: Sendable {
    /// The rank of a node that never fires.
    static let never = Int32.max

    let network: ThresholdNetwork
    /// The round in which each node fires.
    let ranks: [Int32]
    /// Where the inputs of each node start in `inputTails`; one more entry closes the last.
    let inputStarts: [Int32]
    /// The tails of the inputs of each node, by ascending rank; those that never fire are left out.
    let inputTails: [Vertex]
    /// Their weights; empty where each is 1.
    let inputWeights: [Int64]

    /// - Parameter closure: A run at its fixpoint.
    /// - Complexity: O(V + E): what fired is in the order of ranks already, and is dealt out to the heads.
    package init(_ closure: ThresholdClosure) {
        let network = closure.network
        let graph = network.graph
        self.network = network
        ranks = graph.vertices.map { closure.rank(of: $0).map { Int32($0) } ?? Self.never }
        var starts = [Int32](repeating: 0, count: graph.vertexCount + 1)
        for tail in closure.fired {
            for head in graph.successors(of: tail) { starts[Int(head) + 1] += 1 }
        }
        for node in 0..<graph.vertexCount { starts[node + 1] += starts[node] }
        var places = starts
        var tails = [Vertex](repeating: 0, count: Int(starts[graph.vertexCount]))
        var weights = network.rowWeights.isEmpty ? [] : [Int64](repeating: 1, count: tails.count)
        for tail in closure.fired {
            for position in graph.row(of: tail) {
                let head = Int(graph.rowHeads[position])
                let place = Int(places[head])
                places[head] += 1
                tails[place] = tail
                if !weights.isEmpty { weights[place] = network.rowWeights[position] }
            }
        }
        (inputStarts, inputTails, inputWeights) = (starts, tails, weights)
    }
}
