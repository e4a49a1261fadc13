/// Part of a ``Digraph``, renumbered from 0, with the way back to the numbers of the whole.
///
/// An algorithm that runs on a part only pays for the part: nothing in here is as long as the whole graph. Vertices and
/// edges keep their order, so what is smallest in the part is smallest in the whole.
public struct Subgraph: Sendable {
    /// The part as a graph of its own.
    public let graph: Digraph
    /// The vertex of the whole that each vertex of the part stands for, ascending.
    public let vertices: [Vertex]
    /// The edge of the whole that each edge of the part stands for, ascending.
    public let edges: [EdgeID]

    /// Takes the edges of `whole` that have both ends among `members` and satisfy `includes`.
    init(of whole: Digraph, on members: [Vertex], where includes: (EdgeID) -> Bool) {
        let vertices = Self.sortedUnique(members)
        var edges: [EdgeID] = []
        for vertex in vertices {
            for position in whole.row(of: vertex) {
                guard Self.position(of: whole.rowHeads[position], in: vertices) != nil else { continue }
                let edge = whole.rowEdges[position]
                if includes(edge) { edges.append(edge) }
            }
        }
        edges.sort()
        graph = Digraph(
            vertexCount: vertices.count,
            tails: edges.compactMap { Self.position(of: whole.tail(of: $0), in: vertices) },
            heads: edges.compactMap { Self.position(of: whole.head(of: $0), in: vertices) }
        )
        self.vertices = vertices
        self.edges = edges
    }

    /// The number that `vertex` of the whole has in the part, or nil where it was left out. O(log V).
    public func position(of vertex: Vertex) -> Vertex? {
        Self.position(of: vertex, in: vertices)
    }

    private static func sortedUnique(_ members: [Vertex]) -> [Vertex] {
        let isAscending = zip(members, members.dropFirst()).allSatisfy { $0 < $1 }
        if isAscending { return members }
        var unique: [Vertex] = []
        for vertex in members.sorted() where unique.last != vertex { unique.append(vertex) }
        return unique
    }

    private static func position(of vertex: Vertex, in vertices: [Vertex]) -> Vertex? {
        guard let first = vertices.first, let last = vertices.last, vertex >= first, vertex <= last else { return nil }
        if Int(last) - Int(first) == vertices.count - 1 { return vertex - first }
        var low = 0
        var high = vertices.count
        while low < high {
            let middle = low + (high - low) / 2
            if vertices[middle] < vertex { low = middle + 1 } else { high = middle }
        }
        return vertices[low] == vertex ? Vertex(low) : nil
    }
}
