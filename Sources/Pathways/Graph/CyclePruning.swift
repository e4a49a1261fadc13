/// Which vertices can still be on a cycle, as vertices are taken out one by one.
///
/// A vertex that nothing enters or nothing leaves is on no cycle and goes too, and so on. All removals together take
/// O(V + E). What is left may still hold vertices on no cycle, between two that are.
struct CyclePruning: ~Copyable {
    private let graph: Digraph
    private let reversed: Digraph
    private var alive: [Bool]
    /// The edges to vertices still alive.
    private let outDegrees: Scratch
    /// The edges from vertices still alive.
    private let inDegrees: Scratch

    init(_ graph: Digraph) {
        self.graph = graph
        reversed = graph.reversed()
        alive = [Bool](repeating: true, count: graph.vertexCount)
        outDegrees = Scratch(repeating: 0, count: graph.vertexCount)
        inDegrees = Scratch(repeating: 0, count: graph.vertexCount)
        for vertex in graph.vertices {
            outDegrees[Int(vertex)] = Int32(graph.outDegree(of: vertex))
            inDegrees[Int(vertex)] = Int32(reversed.outDegree(of: vertex))
        }
    }

    @inline(__always)
    func isAlive(_ vertex: Vertex) -> Bool { alive[Int(vertex)] }

    /// Takes out a vertex that is alive, and all that are then on no cycle.
    mutating func remove(_ vertex: Vertex) {
        alive[Int(vertex)] = false
        var pending = [vertex]
        while let removed = pending.popLast() {
            for head in graph.successors(of: removed) where alive[Int(head)] {
                inDegrees.add(-1, at: Int(head))
                if inDegrees[Int(head)] == 0 {
                    alive[Int(head)] = false
                    pending.append(head)
                }
            }
            for tail in reversed.successors(of: removed) where alive[Int(tail)] {
                outDegrees.add(-1, at: Int(tail))
                if outDegrees[Int(tail)] == 0 {
                    alive[Int(tail)] = false
                    pending.append(tail)
                }
            }
        }
    }
}
