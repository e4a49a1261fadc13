/// One run over a ``ThresholdNetwork``: which nodes fire, in which round, and what made them.
///
/// The result is the least fixpoint: a node fires only for reasons that were there before it, so a cycle cannot prop
/// itself up. Rounds are exact: the *rank* of a node is the least round by which the inputs that fired add up to its
/// need, plus its delay. So `all` takes the rank of its last input, `any` of its first, `choose k` of its k-th, and a
/// weighted need the first round by which enough has fired. A need of 0 or less is met in round 0.
///
/// Everything that fires in a round is counted before the next begins, which takes two queues and O(V + E) in all: the
/// algorithm of W. F. Dowling & J. H. Gallier, "Linear-time algorithms for testing the satisfiability of propositional
/// Horn formulae", J. Logic Programming 1 (1984), with weights and rounds.
///
/// `run()` goes to the end. To step in between, drive the rounds by hand, as ``run(firing:)`` does: ``settle()`` fires
/// whatever the current round holds, ``fire(_:)`` adds to it, ``advance()`` goes on to the next.
public struct ThresholdClosure: Sendable {
    /// The network.
    public let network: ThresholdNetwork
    /// The nodes that have fired, in the order in which they did (hence by ascending rank).
    public private(set) var fired: [Vertex] = []
    /// The round under way, from 0; at the end, the first in which nothing more can happen.
    public private(set) var round = 0
    var states: [ThresholdState]
    /// How many of `fired` were seeds: the first so many.
    private(set) var seedCount = 0
    /// How many of `fired` have been counted toward the needs they lead to.
    private var countedCount = 0
    /// How many had fired when the round began.
    private var firedBefore = 0
    /// The nodes due in the next round.
    private var dueNodes: [Vertex] = []

    /// Sets up a run, at the beginning of round 0.
    ///
    /// - Parameters:
    ///   - network: The network.
    ///   - seeds: Nodes that fire in round 0 whatever their need and delay, in this order.
    ///   - excluded: Nodes that do not fire in this run, seeds or not.
    /// - Complexity: O(V).
    public init(
        _ network: ThresholdNetwork,
        seeds: some Sequence<Vertex> = EmptyCollection(),
        excluding excluded: some Sequence<Vertex> = EmptyCollection()
    ) {
        self.network = network
        states = network.initialStates
        for node in excluded { states[Int(node)].rank = ThresholdState.excluded }
        fire(seeds)
        seedCount = fired.count
        for node in network.readyNodes where states[Int(node)].rank == ThresholdState.waiting {
            if network.delays[Int(node)] == 0 {
                fire(CollectionOfOne(node))
            } else {
                states[Int(node)].rank = ThresholdState.due
                dueNodes.append(node)
            }
        }
    }

    /// Runs to the fixpoint. O(V + E) over all rounds.
    public mutating func run() {
        repeat { settle() } while advance()
    }

    /// Runs to the fixpoint, asking at the end of every round for more nodes to fire in it.
    ///
    /// - Parameter more: Given the run, whose round has settled, returns nodes to fire in this round whatever their need
    ///   and delay. It is asked again until nothing it returns is new, and also in one last round in which nothing fired
    ///   by itself (and always in rounds 0 and 1). It should not keep the run, which would then have to be copied.
    public mutating func run(firing more: (ThresholdClosure) -> [Vertex]) {
        repeat {
            settle()
            while fire(more(self)) { settle() }
        } while advance()
    }

    /// Fires nodes in the current round whatever their need and delay; those that fired before, and those excluded, are
    /// passed over. Returns whether any fired. What they lead to waits for ``settle()``.
    @discardableResult
    public mutating func fire(_ nodes: some Sequence<Vertex>) -> Bool {
        let before = fired.count
        for node in nodes {
            let rank = states[Int(node)].rank
            guard rank == ThresholdState.waiting || rank == ThresholdState.due else { continue }
            states[Int(node)].rank = Int32(round)
            states[Int(node)].sequence = Int32(fired.count)
            fired.append(node)
        }
        return fired.count > before
    }

    /// Goes on to the next round and fires what is due in it; false at the fixpoint, when a round (other than round 0)
    /// has passed in which nothing fired.
    ///
    /// - Precondition: The current round has settled.
    public mutating func advance() -> Bool {
        precondition(countedCount == fired.count, "settle the round first")
        guard round == 0 || fired.count > firedBefore else { return false }
        round += 1
        firedBefore = fired.count
        var due: [Vertex] = []
        swap(&due, &dueNodes)
        fire(due)
        return true
    }

    /// Counts everything that has fired toward the needs it leads to, and fires what that completes in this round, until
    /// nothing changes.
    public mutating func settle() {
        if network.weights.isEmpty {
            settle { _ in 1 }
        } else {
            let weights = network.rowWeights
            settle { weights[$0] }
        }
    }
}

extension ThresholdClosure {
    @inline(__always)
    private mutating func settle(weight: (Int) -> Int64) {
        let graph = network.graph
        let delays = network.delays
        let rank = Int32(round)
        // Taken out of the run and put back, so that each is the only owner of its memory.
        var (queue, due, all) = (fired, dueNodes, states)
        (fired, dueNodes, states) = ([], [], [])
        var nodes = all.mutableSpan
        var next = countedCount
        while next < queue.count {
            for position in graph.row(of: queue[next]) {
                let node = Int(graph.rowHeads[position])
                guard nodes[node].rank == ThresholdState.waiting else { continue }
                nodes[node].missing -= weight(position)
                if nodes[node].missing > 0 { continue }
                if delays[node] == 0 {
                    nodes[node].rank = rank
                    nodes[node].sequence = Int32(queue.count)
                    queue.append(Vertex(node))
                } else {
                    nodes[node].rank = ThresholdState.due
                    due.append(Vertex(node))
                }
            }
            next += 1
        }
        countedCount = next
        (fired, dueNodes, states) = (queue, due, all)
    }
}
