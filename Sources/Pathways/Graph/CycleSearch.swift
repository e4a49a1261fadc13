/// The search behind ``ShortestCycle``.
///
/// It walks over states: a vertex together with whether a counting edge has been taken on the way, numbered
/// `2 × vertex` before one has and `2 × vertex + 1` after. A closed walk that takes one and is as short as possible
/// visits nothing twice, or a shorter one would exist; so once the least length is known, every closed walk of that
/// length is a cycle, and each of its states lies at its distance from the root. That makes the best of exponentially
/// many cycles a matter of one pass over the states.
struct CycleSearch: ~Copyable {
    let core: CycleCore
    /// Whether each vertex may still be on a cycle that no root so far is on.
    var pruning: CyclePruning
    /// The distance of each state from the root, −1 where it has not been seen; all −1 between roots.
    let distances: Scratch
    /// The states seen from the root, in order.
    let queue: Scratch
    /// For each state, the most preferred vertices that a shortest way from it back to the root visits; −1 for no way.
    let gains: Scratch
    var queueCount = 0
    var work = 0
    let workLimit: Int
    /// Whether every root has been searched from, or needs no search.
    private(set) var isProved = false

    init(_ core: CycleCore, workLimit: Int) {
        precondition(core.graph.vertexCount < 1 << 30, "more vertices on cycles than there are states")
        self.core = core
        self.workLimit = workLimit
        pruning = CyclePruning(core.graph)
        distances = Scratch(repeating: -1, count: 2 * core.graph.vertexCount)
        queue = Scratch(repeating: 0, count: 2 * core.graph.vertexCount)
        gains = Scratch(repeating: -1, count: 2 * core.graph.vertexCount)
    }

    /// The best cycle.
    mutating func run() -> CanonicalCycle {
        var best = anyCycle()
        let hasPreference = core.preferred.contains(true)
        for root in core.graph.vertices where pruning.isAlive(root) {
            let canTie = root <= best.vertices[0] || hasPreference && best.preferredCount < best.edges.count
            let limit = canTie ? best.edges.count : best.edges.count - 1
            if limit == 0 { break }
            guard let length = distanceAround(root, limit: limit) else { return best }
            if length <= limit {
                let found = CanonicalCycle(closedWalk: bestWalk(around: root, length: length), in: core)
                if found.precedes(best) { best = found }
            }
            forget()
            pruning.remove(root)
        }
        isProved = true
        return best
    }

    /// A cycle to begin with: the smallest counting edge and a shortest way back.
    private func anyCycle() -> CanonicalCycle {
        let edge = EdgeID(core.counting.firstIndex(of: true) ?? 0)
        let back = BreadthFirstSearch(core.graph, from: [core.graph.head(of: edge)])
        return CanonicalCycle(closedWalk: [edge] + (back.path(to: core.graph.tail(of: edge)) ?? []), in: core)
    }

    /// The length of a shortest closed walk from `root` with a counting edge, `Int.max` where it would exceed `limit`;
    /// nil where the work ran out.
    private mutating func distanceAround(_ root: Vertex, limit: Int) -> Int? {
        see(2 * root, at: 0)
        var next = 0
        while next < queueCount {
            let state = queue[next]
            next += 1
            let distance = distances[Int(state)] + 1
            if distance > limit { break }
            let row = core.graph.row(of: state >> 1)
            work += row.count
            if work > workLimit { return nil }
            for position in row {
                let target = self.state(after: state, along: position)
                if target == 2 * root + 1 { return Int(distance) }
                if distances[Int(target)] < 0, pruning.isAlive(target >> 1) { see(target, at: distance) }
            }
        }
        return .max
    }

    /// The state reached from `state` along the edge at `position` of the rows.
    @inline(__always)
    func state(after state: Int32, along position: Int) -> Int32 {
        2 * core.graph.rowHeads[position] | state & 1 | (core.rowCounting[position] ? 1 : 0)
    }

    @inline(__always)
    private mutating func see(_ state: Int32, at distance: Int32) {
        distances[Int(state)] = distance
        queue[queueCount] = state
        queueCount += 1
    }

    private mutating func forget() {
        for position in 0..<queueCount { distances[Int(queue[position])] = -1 }
        queueCount = 0
    }
}
