/// The bookkeeping behind ``EadesOrder``.
struct EadesSearch: ~Copyable {
    private let graph: Digraph
    private let reversed: Digraph
    private let stays: [Bool]
    /// Edges to and from vertices that are still in, by vertex, and of the latter those that stay.
    private let outDegrees: Scratch
    private let inDegrees: Scratch
    private let stayingInDegrees: Scratch
    private var surpluses: SurplusBuckets
    private var removed: [Bool]
    private var sinks: [Vertex] = []
    private var sources: [Vertex] = []

    init(_ graph: Digraph, stays: [Bool]) {
        self.graph = graph
        self.stays = stays
        reversed = graph.reversed()
        outDegrees = Scratch(repeating: 0, count: graph.vertexCount)
        inDegrees = Scratch(repeating: 0, count: graph.vertexCount)
        stayingInDegrees = Scratch(repeating: 0, count: graph.vertexCount)
        removed = [Bool](repeating: false, count: graph.vertexCount)
        for edge in graph.edges {
            outDegrees.add(1, at: Int(graph.tail(of: edge)))
            inDegrees.add(1, at: Int(graph.head(of: edge)))
            if stays[Int(edge)] { stayingInDegrees.add(1, at: Int(graph.head(of: edge))) }
        }
        let mostOut = graph.vertices.map(graph.outDegree).max() ?? 0
        let mostIn = graph.vertices.map(reversed.outDegree).max() ?? 0
        surpluses = SurplusBuckets(vertexCount: graph.vertexCount, range: -mostIn...mostOut)
        for vertex in graph.vertices.reversed() { sort(vertex) }
    }

    /// The position of each vertex in the order.
    mutating func run() -> [Int32] {
        var positions = [Int32](repeating: 0, count: graph.vertexCount)
        var near: Int32 = 0
        var far = Int32(graph.vertexCount)
        while near < far {
            if let sink = sinks.popLast() {
                if removed[Int(sink)] { continue }
                far -= 1
                positions[Int(sink)] = far
                remove(sink)
                continue
            }
            guard let next = sources.popLast() ?? surpluses.largest() else {
                preconditionFailure("edges that stay form a cycle")
            }
            if removed[Int(next)] { continue }
            positions[Int(next)] = near
            near += 1
            remove(next)
        }
        return positions
    }

    private mutating func remove(_ vertex: Vertex) {
        removed[Int(vertex)] = true
        surpluses.remove(vertex)
        for edge in graph.outEdges(of: vertex) {
            let head = graph.head(of: edge)
            if removed[Int(head)] { continue }
            inDegrees.add(-1, at: Int(head))
            if stays[Int(edge)] { stayingInDegrees.add(-1, at: Int(head)) }
            sort(head)
        }
        for tail in reversed.successors(of: vertex) where !removed[Int(tail)] {
            outDegrees.add(-1, at: Int(tail))
            sort(tail)
        }
    }

    /// Puts a vertex where its degrees belong.
    private mutating func sort(_ vertex: Vertex) {
        let outDegree = outDegrees[Int(vertex)]
        let inDegree = inDegrees[Int(vertex)]
        if outDegree == 0 { sinks.append(vertex) }
        if inDegree == 0 { sources.append(vertex) }
        if stayingInDegrees[Int(vertex)] == 0 { surpluses.put(vertex, at: Int(outDegree - inDegree)) }
    }
}
