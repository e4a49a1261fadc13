/// The rows of some vertices of a graph, looked up together.
///
/// In a large graph, where a row lies and what stands in it is far from what was read last, and the memory takes long to
/// answer. No look-up in a batch waits for the one before it, so they are answered at the same time.
struct RowBatch: ~Copyable {
    /// How many rows are looked up together at most.
    static var most: Int { 64 }

    private let rowStarts: [Int32]
    private let rowHeads: [Vertex]
    private let starts = Scratch(repeating: 0, count: 2 * most)
    /// The first head in each row, read so that the row is near when it is followed.
    private let firstHeads = Scratch(repeating: 0, count: most)

    init(_ graph: Digraph) {
        rowStarts = graph.rowStarts
        rowHeads = graph.rowHeads
    }

    /// Looks up the rows of up to `most` vertices.
    @inline(__always)
    func lookUp(_ vertices: Span<Vertex>) {
        for index in vertices.indices {
            let vertex = Int(vertices[index])
            starts[2 * index] = rowStarts[vertex]
            starts[2 * index + 1] = rowStarts[vertex + 1]
        }
        for index in vertices.indices {
            let first = Int(starts[2 * index])
            if first < rowHeads.count { firstHeads[index] = rowHeads[first] }
        }
    }

    /// The row of one of the vertices looked up last.
    subscript(index: Int) -> Range<Int> {
        @inline(__always) get { Int(starts[2 * index])..<Int(starts[2 * index + 1]) }
    }
}
