import Pathways
import Testing

@Suite struct DescendantCountsTests {
    @Test func empty() {
        #expect(DescendantCounts(Digraph(0, [])).total == 0)
        let two = DescendantCounts(Digraph(2, [(0, 0), (1, 1)]))
        #expect([two[0], two[1], two.total] == [0, 0, 0])
    }

    @Test func randomGraphs() {
        var random = GraphRandom(seed: 77)
        for _ in 0..<1000 {
            let graph = random.digraph(maxVertices: 12, maxEdges: 20)
            let distance = graph.allDistances()
            let expected = distance.map { row in row.count { $0 != nil } - 1 }
            let counts = DescendantCounts(graph)
            #expect(graph.vertices.map { counts[$0] } == expected, "\(graph.text)")
            #expect(counts.total == expected.reduce(0, +), "\(graph.text)")
        }
    }

    /// More components than are looked at in one pass, against one search for each vertex.
    @Test func severalPasses() {
        var random = GraphRandom(seed: 78)
        let count = 9_000
        let edges = (0..<10_000).map { _ -> (Vertex, Vertex) in
            let tail = Vertex.random(in: 0..<Vertex(count), using: &random)
            return (tail, max(0, min(Vertex(count - 1), tail + Vertex.random(in: -2...40, using: &random))))
        }
        let graph = Digraph(count, edges)
        #expect(StronglyConnectedComponents(graph).count > 8_192)
        let counts = DescendantCounts(graph)
        for vertex in graph.vertices where vertex % 7 == 0 {
            #expect(counts[vertex] == BreadthFirstSearch(graph, from: [vertex]).order.count - 1, "vertex \(vertex)")
        }
    }
}
