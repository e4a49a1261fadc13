extension ThresholdClosure {
    /// The supports of all nodes that have fired: together the inputs that ``support(of:)`` names for each of them.
    ///
    /// What has fired is dealt out to the heads in its order, so nothing has to be sorted.
    ///
    /// - Complexity: O(V + E), and O(d log d) for each node whose last input has more weight than was missing.
    package func allSupports() -> [EdgeID] {
        let graph = network.graph
        let weights = network.rowWeights
        var missing = network.needs
        var supports: [EdgeID] = []
        var overfull: [Vertex] = []
        for (sequence, tail) in fired.enumerated() {
            for position in graph.row(of: tail) {
                let head = Int(graph.rowHeads[position])
                let weight = weights.isEmpty ? 1 : weights[position]
                guard missing[head] > 0, weight > 0, states[head].sequence > max(sequence, seedCount - 1) else {
                    continue
                }
                if weight > missing[head] { overfull.append(Vertex(head)) }
                missing[head] -= min(missing[head], weight)
                supports.append(graph.rowEdges[position])
            }
        }
        return overfull.isEmpty ? supports : weighingAgain(overfull, in: supports)
    }

    /// Looks at some nodes by themselves: of their inputs some may be needless.
    private func weighingAgain(_ nodes: [Vertex], in supports: [EdgeID]) -> [EdgeID] {
        var isWeighed = [Bool](repeating: false, count: states.count)
        for node in nodes { isWeighed[Int(node)] = true }
        return supports.filter { !isWeighed[Int(network.graph.head(of: $0))] } + nodes.flatMap { support(of: $0) ?? [] }
    }
}
