/// What one learner after another can make progress toward: the search of ``Reachability``, in memory that is used again.
///
/// A search takes O(v + e), v and e counting the vertices reached and their edges; so does ``reset()``.
struct ProgressSearch: Sendable {
    let rows: ProgressRows
    /// The vertices reached, in the order of the visit.
    private(set) var order: [Vertex] = []
    /// How many arrows lead to each vertex: a step through a hub is one. −1 where it was not reached.
    private var arrows: [Int32]

    /// O(V).
    init(_ rows: ProgressRows) {
        self.rows = rows
        arrows = [Int32](repeating: -1, count: rows.graph.digraph.vertexCount)
    }

    /// How many arrows lead to a vertex, 0 for what is held; `nil` where it was not reached.
    func arrows(to vertex: Vertex) -> Int? { arrows[Int(vertex)] < 0 ? nil : Int(arrows[Int(vertex)]) }

    /// Searches from what is held, ascending.
    ///
    /// - Parameter followsRefused: whether to follow recognitions that are declared but do not hold for the learner.
    /// - Returns: whether there are such.
    @discardableResult
    mutating func run(from sources: [OfferingIndex], _ filter: ProgressFilter, followsRefused: Bool) -> Bool {
        for source in sources where arrows[source.position] < 0 {
            arrows[source.position] = 0
            order.append(source.rawValue)
        }
        let (held, graph) = (order.count, rows.graph.digraph)
        var hasRefused = false
        for tail in order[..<held] {
            for edge in graph.outEdges(of: tail) {
                let isRefused = !filter.refusals(of: edge).isEmpty
                hasRefused = hasRefused || isRefused
                if filter.isOpen(edge) || followsRefused && isRefused { reach(graph.head(of: edge), from: tail) }
            }
        }
        var next = held
        while next < order.count {
            let tail = order[next]
            next += 1
            for step in rows.steps(from: tail) where arrows[Int(step.head)] < 0 {
                if step.asked < 0 || filter.isOpen(step.asked) { reach(step.head, from: tail) }
            }
        }
        return hasRefused
    }

    private mutating func reach(_ head: Vertex, from tail: Vertex) {
        guard arrows[Int(head)] < 0 else { return }
        arrows[Int(head)] = arrows[Int(tail)] + (rows.graph.isHub(head) ? 0 : 1)
        order.append(head)
    }

    /// Forgets the learner.
    mutating func reset() {
        for vertex in order { arrows[Int(vertex)] = -1 }
        order.removeAll(keepingCapacity: true)
    }
}
