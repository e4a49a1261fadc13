/// What more seeds change in a finished run, found by touching only what changes.
///
/// Seeds can only lower ranks: the least fixpoint of a network is monotone in what fires at the outset. So a node is
/// looked at only when a node before it fires earlier than in the baseline, and what happens to it is settled round by
/// round, as in a full run. The invariant: when a round has settled, the rank of every node that fires in it or before is
/// right. A node that is looked at in round r has counted toward its need exactly the inputs that fire by r: from its row
/// of inputs by ascending rank those of the baseline (each is passed once), and each changed tail when it fires. It is
/// looked at again in the round of its next input, as long as that could make it fire earlier than it did.
///
/// This is the incremental evaluation of a superior function, as in D. E. Knuth, "A generalization of Dijkstra's
/// algorithm", Inf. Process. Lett. 6 (1977), and G. Ramalingam & T. Reps, "An incremental algorithm for a generalization of
/// the shortest-path problem", J. Algorithms 21 (1996), with rounds for distances.
///
/// A run takes O(c + rounds), where c counts the edges that leave changed nodes and the inputs, by the round it fires in,
/// of each node these lead to. ``reset()`` takes as long again, and the memory serves the next run.
package struct ThresholdUpdate: Sendable {
    let baseline: ThresholdBaseline
    /// The rank of each node now.
    private var ranks: [Int32]
    /// The nodes that fire earlier than in the baseline, in the order in which they do.
    private(set) var changed: [Vertex] = []
    /// The round under way.
    private(set) var round: Int32 = 0
    /// How many of `changed` have been followed.
    private var followed = 0
    /// What is missing toward the need of each node that was looked at.
    private var missing: [Int64]
    /// The first input of each node that is not counted yet; −1 for one that was not looked at.
    private var positions: [Int32]
    private var lookedAt: [Vertex] = []
    /// What is to be done in each round to come.
    private var agenda: [[Task]] = []
    private var agendaCount = 0

    private enum Task {
        /// More of the node's inputs fire.
        case look(Vertex)
        /// The node's need was met the round before.
        case fire(Vertex)
        /// Somebody else has something to do.
        case visit
    }

    /// O(V).
    package init(_ baseline: ThresholdBaseline) {
        self.baseline = baseline
        ranks = baseline.ranks
        missing = [Int64](repeating: 0, count: baseline.ranks.count)
        positions = [Int32](repeating: -1, count: baseline.ranks.count)
    }

    /// The round in which a node fires, as far as the run has come; `nil` if it never does. O(1).
    package func rank(of node: Vertex) -> Int? {
        let rank = ranks[Int(node)]
        return rank == ThresholdBaseline.never ? nil : Int(rank)
    }

    /// Whether a node fires in the round under way or before. O(1).
    func hasFired(_ node: Vertex) -> Bool { ranks[Int(node)] <= round }
}

// MARK: - Rounds

extension ThresholdUpdate {
    /// Fires nodes in the round under way that fire later otherwise; returns whether there were any.
    @discardableResult
    package mutating func fire(_ nodes: some Sequence<Vertex>) -> Bool {
        let before = changed.count
        for node in nodes where ranks[Int(node)] > round { fire(node) }
        return changed.count > before
    }

    /// Lets the run come to a round even if nothing is due in it.
    mutating func visit(round later: Int32) { enter(.visit, round: later) }

    /// Looks at what is due in the round under way, and follows what fires in it.
    package mutating func settle() {
        if agenda.indices.contains(Int(round)), !agenda[Int(round)].isEmpty {
            let due = agenda[Int(round)]
            agenda[Int(round)].removeAll(keepingCapacity: true)
            agendaCount -= due.count
            for task in due { perform(task) }
        }
        let graph = baseline.network.graph
        let weights = baseline.network.rowWeights
        while followed < changed.count {
            let tail = changed[followed]
            followed += 1
            for position in graph.row(of: tail) {
                let head = graph.rowHeads[position]
                if ranks[Int(head)] > round { touch(head, weight: weights.isEmpty ? 1 : weights[position]) }
            }
        }
    }

    /// Goes on to the next round; false when nothing is left to look at.
    package mutating func advance() -> Bool {
        guard agendaCount > 0 else { return false }
        round += 1
        return true
    }

    /// Goes back to the baseline.
    package mutating func reset() {
        for node in changed { ranks[Int(node)] = baseline.ranks[Int(node)] }
        for node in lookedAt { positions[Int(node)] = -1 }
        changed.removeAll(keepingCapacity: true)
        lookedAt.removeAll(keepingCapacity: true)
        for round in agenda.indices where !agenda[round].isEmpty { agenda[round].removeAll(keepingCapacity: true) }
        (round, followed, agendaCount) = (0, 0, 0)
    }
}

// MARK: - Nodes

extension ThresholdUpdate {
    private mutating func fire(_ node: Vertex) {
        ranks[Int(node)] = round
        changed.append(node)
    }

    private mutating func enter(_ task: Task, round later: Int32) {
        while agenda.count <= Int(later) { agenda.append([]) }
        agenda[Int(later)].append(task)
        agendaCount += 1
    }

    /// A changed tail has fired that leads to the node.
    private mutating func touch(_ node: Vertex, weight: Int64) {
        if positions[Int(node)] < 0 {
            lookedAt.append(node)
            missing[Int(node)] = max(0, baseline.network.needs[Int(node)])
            positions[Int(node)] = baseline.inputStarts[Int(node)]
        }
        guard missing[Int(node)] > 0 else { return }
        missing[Int(node)] -= weight
        count(node)
    }

    private mutating func perform(_ task: Task) {
        switch task {
        case .look(let node): if ranks[Int(node)] > round, missing[Int(node)] > 0 { count(node) }
        case .fire(let node): if ranks[Int(node)] > round { fire(node) }
        case .visit: break
        }
    }

    /// Counts the inputs that fire by now as they do in the baseline; changed ones were counted when they fired.
    private mutating func count(_ node: Vertex) {
        var position = Int(positions[Int(node)])
        let end = Int(baseline.inputStarts[Int(node) + 1])
        while missing[Int(node)] > 0, position < end {
            let tail = Int(baseline.inputTails[position])
            guard baseline.ranks[tail] <= round else { break }
            if ranks[tail] == baseline.ranks[tail] {
                missing[Int(node)] -= baseline.inputWeights.isEmpty ? 1 : baseline.inputWeights[position]
            }
            position += 1
        }
        positions[Int(node)] = Int32(position)
        let delay = Int32(baseline.network.delay(of: node))
        if missing[Int(node)] > 0 {
            guard position < end else { return }
            let next = baseline.ranks[Int(baseline.inputTails[position])]
            if next + delay < ranks[Int(node)] { enter(.look(node), round: next) }
        } else if delay == 0 {
            fire(node)
        } else if round + 1 < ranks[Int(node)] {
            enter(.fire(node), round: round + 1)
        }
    }
}
