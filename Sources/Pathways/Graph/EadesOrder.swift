/// A linear order of vertices that leaves few edges going backward (Eades, Lin & Smyth 1993), in O(V + E).
///
/// Vertices are taken out one by one: those that nothing leaves go to the far end of the order, those that nothing
/// enters to the near end, and otherwise the one with the greatest surplus of leaving over entering edges goes to the
/// near end. Edges that stay must go forward, so a vertex that one of them still enters has to wait. Since they form no
/// cycle, somebody can always go.
struct EadesOrder {
    /// The edges that go backward in the order, ascending.
    let backwardEdges: [EdgeID]

    /// Orders a graph without self-loops in which the edges that stay form no cycle.
    init(_ graph: Digraph, stays: [Bool]) {
        var search = EadesSearch(graph, stays: stays)
        let positions = search.run()
        backwardEdges = graph.edges.filter {
            positions[Int(graph.tail(of: $0))] > positions[Int(graph.head(of: $0))]
        }
    }
}
