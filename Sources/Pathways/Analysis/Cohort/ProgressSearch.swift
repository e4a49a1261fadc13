/// What one learner after another can make progress toward: the search of ``Reachability``, in memory that is used again,
/// and edge by edge further from what is held, so that it can stop where the rest cannot matter.
///
/// A search takes O(v + e), v and e counting the vertices reached and their edges; so does ``reset()``.
struct ProgressSearch: Sendable {
    let rows: ProgressRows
    /// The vertices reached, in the order of the visit.
    private(set) var order: [Vertex] = []
    /// The least arrows that lead to anything that is not reached yet; `Int32.max` once nothing more can be.
    private(set) var arrowsAhead = Int32.max
    /// How many arrows lead to each vertex: a step through a hub is one. −1 where it was not reached.
    private var arrows: [Int32]
    /// How many of `order` have been followed.
    private var followed = 0

    /// O(V).
    init(_ rows: ProgressRows) {
        self.rows = rows
        arrows = [Int32](repeating: -1, count: rows.graph.digraph.vertexCount)
    }

    /// Whether everything that can be reached has been.
    var isFinished: Bool { followed == order.count }

    /// How many arrows lead to a vertex, 0 for what is held; `nil` where it was not reached.
    func arrows(to vertex: Vertex) -> Int? { arrows[Int(vertex)] < 0 ? nil : Int(arrows[Int(vertex)]) }

    /// Begins with what is held, ascending, and follows its edges.
    ///
    /// - Parameter followsRefused: whether to follow recognitions that are declared but do not hold for the learner.
    /// - Returns: whether there are such.
    @discardableResult
    mutating func start(from sources: [OfferingIndex], _ filter: ProgressFilter, followsRefused: Bool) -> Bool {
        for source in sources where arrows[source.position] < 0 {
            arrows[source.position] = 0
            order.append(source.rawValue)
        }
        followed = order.count
        arrowsAhead = .max
        let graph = rows.graph.digraph
        var hasRefused = false
        for tail in order[..<followed] {
            for edge in graph.outEdges(of: tail) {
                let isRefused = !filter.refusals(of: edge).isEmpty
                hasRefused = hasRefused || isRefused
                if filter.isOpen(edge) || followsRefused && isRefused { reach(graph.head(of: edge), from: tail) }
            }
        }
        return hasRefused
    }

    /// Follows the edges of what was reached last.
    mutating func advance(_ filter: ProgressFilter) {
        let layer = order.count
        arrowsAhead = .max
        while followed < layer {
            let tail = order[followed]
            followed += 1
            for place in rows.places(from: tail) {
                let step = rows.steps[place]
                guard arrows[Int(step.head)] < 0 else { continue }
                if step.asked < 0 || filter.isOpen(step.asked) { reach(step.head, from: tail) }
            }
        }
    }

    private mutating func reach(_ head: Vertex, from tail: Vertex) {
        guard arrows[Int(head)] < 0 else { return }
        let count = arrows[Int(tail)] + (rows.graph.isHub(head) ? 0 : 1)
        arrows[Int(head)] = count
        arrowsAhead = min(arrowsAhead, count + 1)
        order.append(head)
    }

    /// Forgets the learner.
    mutating func reset() {
        for vertex in order { arrows[Int(vertex)] = -1 }
        order.removeAll(keepingCapacity: true)
        (followed, arrowsAhead) = (0, .max)
    }
}
