import Pathways
import Testing

@Suite struct TopologicalOrderTests {
    @Test func emptyGraph() {
        let order = TopologicalOrder(Digraph(0, []))
        #expect(order.order.isEmpty)
        #expect(order.isComplete)
    }

    @Test func firstInFirstOut() {
        let order = TopologicalOrder(Digraph(5, [(3, 0), (1, 4), (1, 4), (4, 2)]))
        #expect(order.order == [1, 3, 4, 0, 2])
        #expect(order.isComplete)
    }

    @Test func aCycleAndWhatFollowsItRemain() {
        let order = TopologicalOrder(Digraph(5, [(0, 1), (1, 2), (2, 1), (2, 3), (4, 3)]))
        #expect(order.order == [0, 4])
        #expect(order.remaining == [1, 2, 3])
        #expect(!order.isComplete)
        #expect(TopologicalOrder(Digraph(1, [(0, 0)])).remaining == [0])
    }

    @Test func randomGraphs() {
        var random = GraphRandom(seed: 4)
        for _ in 0..<1000 {
            let graph = random.digraph(maxVertices: 10, maxEdges: 14)
            let included = random.flags(graph.edgeCount, oneIn: 2)
            let everything = random.oneIn(2)
            let includes = { (edge: EdgeID) in everything || included[Int(edge)] }
            let found = everything ? TopologicalOrder(graph) : TopologicalOrder(graph, where: includes)
            let distance = graph.allDistances(where: includes)
            let looping = graph.edges.filter {
                includes($0) && distance[Int(graph.head(of: $0))][Int(graph.tail(of: $0))] != nil
            }
            let stuck = graph.vertices.filter { vertex in
                looping.contains { distance[Int(graph.head(of: $0))][Int(vertex)] != nil }
            }
            #expect(found.remaining == stuck, "\(graph.text)")
            #expect((found.order + stuck).sorted() == Array(graph.vertices), "\(graph.text)")
            for edge in graph.edges where includes(edge) {
                guard let head = found.order.firstIndex(of: graph.head(of: edge)) else { continue }
                let tail = found.order.firstIndex(of: graph.tail(of: edge)) ?? .max
                #expect(tail < head, "\(graph.text)")
            }
        }
    }

    @Test func aChainOfAMillion() {
        let count: Vertex = 1_000_000
        let graph = Digraph(vertexCount: Int(count), tails: Array(1..<count), heads: Array(0..<count - 1))
        #expect(TopologicalOrder(graph).order.elementsEqual(graph.vertices.reversed()))
    }
}
