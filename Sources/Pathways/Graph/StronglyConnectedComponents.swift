/// The strongly connected components of a graph: the largest sets of vertices that can all reach one another.
///
/// Components are numbered in topological order of the condensation, **sources first**: an edge between two components
/// goes from the lower number to the higher. Members of a component are listed in ascending order. A vertex on no cycle
/// is a component of its own.
///
/// Found with one depth-first search without recursion, in O(V + E) time and 16 bytes per vertex of working memory:
/// D. J. Pearce, "A space-efficient algorithm for finding strongly connected components", Information Processing
/// Letters 116 (2016), after R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972).
///
/// Deliberately absent: the condensation itself (see ``Digraph/contracted(by:)``) and the elementary cycles inside a
/// component, of which there can be exponentially many (see ``ShortestCycle`` for one, ``FeedbackArcs`` for all).
public struct StronglyConnectedComponents: Sendable {
    /// The number of components, 0 for the empty graph.
    public let count: Int
    /// The components that contain a cycle, ascending: two or more members, or one with a self-loop.
    public let cyclic: [Int]
    /// The component of each vertex.
    let componentOfVertex: [Int32]
    private let memberLists: StableBuckets

    /// Finds the components along all edges. O(V + E).
    public init(_ graph: Digraph) {
        self.init(rowStarts: graph.rowStarts, rowHeads: graph.rowHeads)
    }

    /// Finds the components along the edges for which `includes` is true; the others are as if absent.
    ///
    /// `includes` is asked once per edge, row by row, before the search begins. O(V + E).
    public init(_ graph: Digraph, where includes: (EdgeID) -> Bool) {
        var starts: [Int32] = [0]
        var heads: [Vertex] = []
        starts.reserveCapacity(graph.rowStarts.count)
        for vertex in graph.vertices {
            for position in graph.row(of: vertex) where includes(graph.rowEdges[position]) {
                heads.append(graph.rowHeads[position])
            }
            starts.append(Int32(heads.count))
        }
        self.init(rowStarts: starts, rowHeads: heads)
    }

    private init(rowStarts: [Int32], rowHeads: [Vertex]) {
        var search = ComponentSearch(rowStarts: rowStarts, rowHeads: rowHeads)
        count = search.run()
        componentOfVertex = search.components(count: count)
        memberLists = StableBuckets(keys: componentOfVertex, bucketCount: count)
        cyclic = Self.cyclic(memberLists, rowStarts, rowHeads)
    }

    /// The component that `vertex` belongs to. O(1).
    public func component(of vertex: Vertex) -> Int { Int(componentOfVertex[Int(vertex)]) }

    /// The vertices of a component, ascending; never empty. O(1).
    public func members(of component: Int) -> ArraySlice<Vertex> { memberLists.items(in: component) }

    /// Whether two vertices reach each other (a vertex always reaches itself). O(1).
    public func areTogether(_ first: Vertex, _ second: Vertex) -> Bool {
        componentOfVertex[Int(first)] == componentOfVertex[Int(second)]
    }

    private static func cyclic(_ members: StableBuckets, _ rowStarts: [Int32], _ rowHeads: [Vertex]) -> [Int] {
        var result: [Int] = []
        for component in 0..<(members.starts.count - 1) {
            let first = Int(members.starts[component])
            if Int(members.starts[component + 1]) - first > 1 {
                result.append(component)
                continue
            }
            let vertex = members.items[first]
            let row = Int(rowStarts[Int(vertex)])..<Int(rowStarts[Int(vertex) + 1])
            if row.contains(where: { rowHeads[$0] == vertex }) { result.append(component) }
        }
        return result
    }
}
