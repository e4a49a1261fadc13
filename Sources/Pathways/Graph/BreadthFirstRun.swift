/// A breadth-first search while it runs; see ``BreadthFirstSearch`` for what it finds.
///
/// The list of vertices reached is its queue as well. Without a filter the search makes no difference between a vertex
/// that is new and one that is not: a branch there would be foreseen wrongly every third time. Either is written down, and
/// what is not new is taken back, or written where it does not matter: in one arrival more than there are vertices.
struct BreadthFirstRun: ~Copyable {
    private let rowHeads: [Vertex]
    private let vertexCount: Int
    private let limit: Int
    private let isFiltered: Bool
    /// One bit for each vertex stays in the nearest memory, where most of the looks at a vertex end.
    private let seen: Scratch
    private let rows: RowBatch

    @inline(__always)
    init(_ graph: Digraph, limit: Int, isFiltered: Bool) {
        rowHeads = graph.rowHeads
        vertexCount = graph.vertexCount
        self.limit = limit
        self.isFiltered = isFiltered
        seen = Scratch(repeating: 0, count: (graph.vertexCount + 31) / 32)
        rows = RowBatch(graph)
    }

    /// The arrivals before anything is reached, and the one that does not matter.
    func noArrivals() -> [Arrival] { [Arrival](repeating: .none, count: vertexCount + 1) }

    @inline(__always)
    func begin(
        at sources: [Vertex], _ order: inout OutputSpan<Vertex>, _ arrivals: inout MutableSpan<Arrival>
    ) {
        for source in sources {
            precondition(source >= 0 && Int(source) < vertexCount, "a source is not a vertex")
            enter(source, Arrival(distance: 0, position: -1), &order, &arrivals)
        }
    }

    /// Follows the vertices in the queue, and those found on the way, until all are reached or nothing more is.
    @inline(__always)
    func go(
        on order: inout OutputSpan<Vertex>, _ arrivals: inout MutableSpan<Arrival>,
        along includes: (Int) -> Bool
    ) {
        var (next, distance) = (0, 0)
        while next < order.count, distance < limit {
            let end = order.count
            distance += 1
            while next < end, order.count < vertexCount {
                let batch = next..<min(end, next + RowBatch.most)
                rows.lookUp(order.span.extracting(batch))
                for index in 0..<batch.count {
                    follow(
                        rows[index], Int32(truncatingIfNeeded: distance), &order, &arrivals, along: includes)
                }
                next = batch.upperBound
            }
            next = end
        }
    }

    @inline(__always)
    private func follow(
        _ row: Range<Int>, _ distance: Int32, _ order: inout OutputSpan<Vertex>,
        _ arrivals: inout MutableSpan<Arrival>,
        along includes: (Int) -> Bool
    ) {
        for position in row {
            let head = rowHeads[position]
            if isFiltered, isSeen(head) || !includes(position) { continue }
            let arrival = Arrival(distance: distance, position: Int32(truncatingIfNeeded: position))
            enter(head, arrival, &order, &arrivals)
        }
    }

    /// Puts a vertex into the queue, unless it was seen before.
    @inline(__always)
    private func enter(
        _ vertex: Vertex, _ arrival: Arrival, _ order: inout OutputSpan<Vertex>,
        _ arrivals: inout MutableSpan<Arrival>
    ) {
        let (word, bit) = Self.place(of: vertex)
        let before = seen[word]
        let isKnown = (before &>> bit) & 1
        seen[word] = before | 1 &<< bit
        arrivals[isKnown == 0 ? Int(vertex) : vertexCount] = arrival
        order.append(vertex)
        order.removeLast(Int(isKnown))
    }

    @inline(__always)
    private func isSeen(_ vertex: Vertex) -> Bool {
        let (word, bit) = Self.place(of: vertex)
        return (seen[word] &>> bit) & 1 == 1
    }

    @inline(__always)
    private static func place(of vertex: Vertex) -> (word: Int, bit: Int32) {
        (Int(UInt32(bitPattern: vertex) >> 5), vertex & 31)
    }
}
