/// Puts edges back, smallest first, wherever that closes no cycle with a counting edge.
///
/// Edges put back later only add ways, so an edge once found necessary stays so: one pass makes the set irredundant.
struct FeedbackRefill: ~Copyable {
    private let problem: FeedbackProblem
    /// The edges of the core that are out, ascending.
    private(set) var removed: [EdgeID]
    /// Whether every edge has been tried.
    private(set) var isComplete = false
    private var isOut: [Bool]
    /// States, `2 × vertex + (1 once a counting edge has been taken)`, seen in the search under way.
    private var seen: [Bool]
    private var pending: [Int32] = []
    private var visited: [Int32] = []
    private var work = 0
    private let workLimit: Int

    init(_ problem: FeedbackProblem, backward: [EdgeID], workLimit: Int) {
        precondition(problem.core.vertexCount < 1 << 30, "more vertices than there are states")
        self.problem = problem
        self.workLimit = workLimit
        removed = backward
        isOut = [Bool](repeating: false, count: problem.core.edgeCount)
        for edge in backward { isOut[Int(edge)] = true }
        seen = [Bool](repeating: false, count: 2 * problem.core.vertexCount)
    }

    mutating func run() {
        var necessary: [EdgeID] = []
        for (index, edge) in removed.enumerated() {
            guard let closes = closesCycle(edge) else {
                removed = necessary + removed[index...]
                return
            }
            if closes { necessary.append(edge) } else { isOut[Int(edge)] = false }
        }
        removed = necessary
        isComplete = true
    }

    /// Whether the edges that are in, with `edge`, form a cycle with a counting edge; nil where the work ran out.
    ///
    /// There is none without `edge`, so it is enough to look for a walk from its head to its tail that takes a counting
    /// edge, unless `edge` counts itself.
    private mutating func closesCycle(_ edge: EdgeID) -> Bool? {
        let core = problem.core
        let goal = 2 * core.tail(of: edge) + 1
        defer { forget() }
        see(2 * core.head(of: edge) + (problem.coreCounts[Int(edge)] ? 1 : 0))
        while let state = pending.popLast() {
            if state == goal { return true }
            let row = core.row(of: state >> 1)
            work += row.count
            if work > workLimit { return nil }
            for position in row {
                let next = core.rowEdges[position]
                if isOut[Int(next)] { continue }
                see(2 * core.rowHeads[position] | state & 1 | (problem.coreCounts[Int(next)] ? 1 : 0))
            }
        }
        return false
    }

    private mutating func see(_ state: Int32) {
        if seen[Int(state)] { return }
        seen[Int(state)] = true
        visited.append(state)
        pending.append(state)
    }

    private mutating func forget() {
        for state in visited { seen[Int(state)] = false }
        visited.removeAll(keepingCapacity: true)
        pending.removeAll(keepingCapacity: true)
    }
}
