/// The edges along which progress is made, for learners who do not hold their tails.
///
/// Whether such an edge is open depends on the date alone, but for one case: a choice from a filter in a recognition
/// whose agreement has ended is open to a learner who holds something that matches and completed it in time.
struct ProgressRows: Sendable {
    struct Step: Sendable {
        var head: Vertex
        /// The edge, if it has to be asked about for each learner; −1 where it is open to everybody.
        var asked: EdgeID
    }

    let graph: PathwayGraph
    private let starts: [Int32]
    let steps: [Step]

    /// O(V + E).
    init(_ catalogue: Catalogue, _ graph: PathwayGraph, _ fresh: LearnerStanding) {
        let filter = ProgressFilter(catalogue: catalogue, graph: graph, standing: fresh)
        var starts: [Int32] = [0]
        var steps: [Step] = []
        for vertex in graph.digraph.vertices {
            for edge in graph.digraph.outEdges(of: vertex) where graph.relation(of: edge).isProgress {
                let isOpen = filter.isOpen(edge)
                if !isOpen, !graph.isHub(vertex) { continue }
                steps.append(Step(head: graph.digraph.head(of: edge), asked: isOpen ? -1 : edge))
            }
            starts.append(Int32(steps.count))
        }
        self.graph = graph
        (self.starts, self.steps) = (starts, steps)
    }

    /// The places in `steps` of those from a vertex.
    func places(from vertex: Vertex) -> Range<Int> { Int(starts[Int(vertex)])..<Int(starts[Int(vertex) + 1]) }
}
