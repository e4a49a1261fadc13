/// A vertex of a ``Digraph``: a position from 0 up to, not including, its vertex count.
public typealias Vertex = Int32

/// An edge of a ``Digraph``: its position in the lists the graph was made from.
public typealias EdgeID = Int32

/// A directed graph that never changes, stored as compressed sparse rows of 32-bit integers.
///
/// Vertices are `0 ..< vertexCount`; edge `e` goes from `tail(of: e)` to `head(of: e)`. Parallel edges and self-loops
/// are allowed and stay apart, because each edge stands for one declaration. The row of a vertex lists the edges that
/// leave it in ascending order of their identifiers, so everything computed from a graph comes out in a stable order.
///
/// Building takes O(V + E) time; a graph of V vertices and E edges keeps 4 × (V + 4E) bytes (less where the edges
/// arrive sorted by tail). Copies share the storage.
///
/// Deliberately absent: changing a graph (make a new one), weights and labels (keep them in arrays beside the graph,
/// indexed by edge), and edges that enter a vertex (ask ``reversed()``).
public struct Digraph: Sendable {
    /// The number of vertices, 0 for the empty graph.
    public let vertexCount: Int
    /// The vertex each edge leaves, by edge.
    public let tails: [Vertex]
    /// The vertex each edge enters, by edge.
    public let heads: [Vertex]
    /// Where the row of each vertex starts in `rowEdges` and `rowHeads`; one more entry closes the last row.
    let rowStarts: [Int32]
    /// The edges, row by row.
    let rowEdges: [EdgeID]
    /// The heads of `rowEdges`, so that a traversal reads memory in order.
    let rowHeads: [Vertex]

    /// Makes a graph in which edge `e` goes from `tails[e]` to `heads[e]`.
    ///
    /// - Parameters:
    ///   - vertexCount: The number of vertices, at most 2³¹ − 1.
    ///   - tails: The vertex each edge leaves.
    ///   - heads: The vertex each edge enters; as many as `tails`, at most 2³¹ − 1.
    /// - Precondition: Every tail and head is a vertex.
    /// - Complexity: O(V + E).
    public init(vertexCount: Int, tails: [Vertex], heads: [Vertex]) {
        precondition(tails.count == heads.count, "every edge needs a tail and a head")
        precondition(Self.allInRange(heads, vertexCount), "a head is not a vertex")
        let rows = StableBuckets(keys: tails, bucketCount: vertexCount)
        self.vertexCount = vertexCount
        self.tails = tails
        self.heads = heads
        rowStarts = rows.starts
        rowEdges = rows.items
        rowHeads = rows.isIdentity ? heads : Self.gather(heads, at: rows.items)
    }

    /// The number of edges, parallel ones and self-loops included.
    public var edgeCount: Int { tails.count }

    /// All vertices, ascending.
    public var vertices: Range<Vertex> { 0..<Vertex(vertexCount) }

    /// All edges, ascending.
    public var edges: Range<EdgeID> { 0..<EdgeID(edgeCount) }

    /// The vertex that `edge` leaves. O(1).
    public func tail(of edge: EdgeID) -> Vertex { tails[Int(edge)] }

    /// The vertex that `edge` enters. O(1).
    public func head(of edge: EdgeID) -> Vertex { heads[Int(edge)] }

    /// The edges that leave `vertex`, ascending; empty where none do. O(1).
    public func outEdges(of vertex: Vertex) -> ArraySlice<EdgeID> { rowEdges[row(of: vertex)] }

    /// The heads of `outEdges(of: vertex)`, in the same order; a vertex comes up once for every parallel edge. O(1).
    public func successors(of vertex: Vertex) -> ArraySlice<Vertex> { rowHeads[row(of: vertex)] }

    /// The number of edges that leave `vertex`. O(1).
    public func outDegree(of vertex: Vertex) -> Int { row(of: vertex).count }

    /// The positions of a vertex's edges in `rowEdges` and `rowHeads`.
    func row(of vertex: Vertex) -> Range<Int> {
        Int(rowStarts[Int(vertex)])..<Int(rowStarts[Int(vertex) + 1])
    }
}

extension Digraph {
    /// Whether every number is at least 0 and less than `bound`.
    private static func allInRange(_ numbers: [Int32], _ bound: Int) -> Bool {
        // A negative number, read as unsigned, exceeds every bound a graph may have.
        var largest: UInt32 = 0
        for number in numbers { largest = max(largest, UInt32(bitPattern: number)) }
        return numbers.isEmpty || Int(largest) < bound
    }

    private static func gather(_ values: [Int32], at positions: [Int32]) -> [Int32] {
        let source = values.span
        return [Int32](capacity: positions.count) { output in
            for position in positions { output.append(source[Int(position)]) }
        }
    }
}
