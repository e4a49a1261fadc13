extension ThresholdClosure {
    /// Whether a node has fired. O(1).
    public func hasFired(_ node: Vertex) -> Bool { states[Int(node)].rank >= 0 }

    /// The round in which a node fired, 0 for seeds; nil where it has not (at the fixpoint: never does). O(1).
    public func rank(of node: Vertex) -> Int? {
        let rank = states[Int(node)].rank
        return rank < 0 ? nil : Int(rank)
    }

    /// What a node's inputs still lacked toward its need when it fired, or lack now; 0 where the need was met, the
    /// whole need for seeds and excluded nodes. O(1).
    public func shortfall(of node: Vertex) -> Int64 { max(0, states[Int(node)].missing) }

    /// Why a node fired: inputs that had fired before it and add up to its need, no more of them than it takes.
    ///
    /// The inputs that fired earliest are chosen, none of which can be left out, and they are listed in the order in
    /// which they fired. Following supports from node to node always leads back in that order, so an explanation never
    /// goes in a circle, and it takes as few rounds as the rank says.
    ///
    /// - Returns: Nil where the node has not fired. Empty for a seed and where nothing was needed. For a node fired by
    ///   ``fire(_:)`` before its need was met, the inputs that had fired by then.
    /// - Complexity: O(d log d), d the number of the node's inputs.
    public func support(of node: Vertex) -> [EdgeID]? {
        let state = states[Int(node)]
        guard state.rank >= 0 else { return nil }
        let need = network.needs[Int(node)]
        if Int(state.sequence) < seedCount || need <= 0 { return [] }
        let earlier = inputs(of: node, before: state.sequence).sorted()
        var missing = need
        let enough = earlier.map(\.input).prefix { input in
            defer { missing -= min(missing, network.weight(of: input)) }
            return missing > 0
        }
        return missing > 0 ? Array(enough) : leavingOutNeedless(enough, need: need)
    }

    /// An input, and the position of its tail among all that fired.
    private struct FiredInput: Comparable {
        var sequence: Int32
        var input: EdgeID

        static func < (left: Self, right: Self) -> Bool {
            (left.sequence, left.input) < (right.sequence, right.input)
        }
    }

    /// The inputs of a node that count and fired before the one of this position.
    private func inputs(of node: Vertex, before sequence: Int32) -> [FiredInput] {
        network.inputs.outEdges(of: node).compactMap { input in
            let own = states[Int(network.graph.tail(of: input))].sequence
            guard network.weight(of: input) > 0, (0..<sequence).contains(own) else { return nil }
            return FiredInput(sequence: own, input: input)
        }
    }

    /// Drops inputs, latest first, as long as the others add up to the need.
    private func leavingOutNeedless(_ inputs: ArraySlice<EdgeID>, need: Int64) -> [EdgeID] {
        var kept: [EdgeID] = []
        var spare = inputs.reduce(-need) { $0 + network.weight(of: $1) }
        for input in inputs.reversed() {
            let weight = network.weight(of: input)
            if weight <= spare { spare -= weight } else { kept.append(input) }
        }
        return kept.reversed()
    }
}
