import Pathways
import Testing

@Suite struct BreadthFirstSearchTests {
    @Test func nothingFromNowhere() {
        let search = BreadthFirstSearch(Digraph(2, [(0, 1)]), from: [])
        #expect(search.order.isEmpty)
        #expect(search.distance(to: 0) == nil)
        #expect(search.path(to: 1) == nil)
        #expect(BreadthFirstSearch(Digraph(0, []), from: []).order.isEmpty)
    }

    @Test func sourcesFirstInTheOrderGiven() {
        let search = BreadthFirstSearch(Digraph(5, [(2, 3), (0, 4), (0, 0), (3, 1)]), from: [2, 0, 2])
        #expect(search.order == [2, 0, 3, 4, 1])
        #expect(search.path(to: 2) == [])
        #expect(search.parentEdge(of: 2) == nil)
        #expect(search.path(to: 1) == [0, 3])
        #expect(search.reaches(4))
    }

    @Test func theSmallestOfParallelEdges() {
        let search = BreadthFirstSearch(Digraph(2, [(0, 0), (0, 1), (0, 1)]), from: [0])
        #expect(search.path(to: 1) == [1])
    }

    @Test func randomGraphs() {
        var random = GraphRandom(seed: 5)
        for _ in 0..<1000 {
            let graph = random.digraph(maxVertices: 10, maxEdges: 20)
            let sources = graph.vertices.filter { _ in random.oneIn(4) }
            let included = random.flags(graph.edgeCount)
            let everything = random.oneIn(2)
            let limit = random.oneIn(2) ? Int.max : Int.random(in: 0...4, using: &random)
            let includes = { (edge: EdgeID) in everything || included[Int(edge)] }
            let search =
                everything
                ? BreadthFirstSearch(graph, from: sources, within: limit)
                : BreadthFirstSearch(graph, from: sources, within: limit, where: includes)
            let distance = graph.allDistances(where: includes)
            for vertex in graph.vertices {
                let fewest = sources.compactMap { distance[Int($0)][Int(vertex)] }.min().flatMap {
                    $0 <= limit ? $0 : nil
                }
                #expect(search.distance(to: vertex) == fewest, "\(graph.text) from \(sources)")
                #expect(search.reaches(vertex) == (fewest != nil), "\(graph.text) from \(sources)")
                check(search.path(to: vertex), to: vertex, fewest, graph, sources, includes)
            }
            #expect(search.order.compactMap(search.distance) == search.order.compactMap(search.distance).sorted())
            #expect(search.order.sorted() == graph.vertices.filter(search.reaches), "\(graph.text) from \(sources)")
        }
    }

    /// Graphs in which levels are wider than what is looked up together, with few edges and with many.
    @Test func everyAnswerIsThatOfTheTextbook() {
        var random = GraphRandom(seed: 6)
        for round in 0..<300 {
            let graph = random.digraph(maxVertices: 300, maxEdges: [100, 300, 900, 3_000][round % 4])
            let sources = graph.vertices.filter { _ in random.oneIn(round % 3 == 0 ? 2 : 100) }.shuffled(using: &random)
            let included = random.flags(graph.edgeCount, oneIn: [2, 3, 20][round % 3]).map { !$0 }
            let limit = random.oneIn(3) ? Int.random(in: -1...4, using: &random) : .max
            let message: Comment = "round \(round), within \(limit), from \(sources): \(graph.text)"
            let all = BreadthFirstSearch(graph, from: sources + sources, within: limit)
            compare(all, BreadthFirstOracle(graph, from: sources, within: limit, where: { _ in true }), graph, message)
            var asked = [Int](repeating: 0, count: graph.edgeCount)
            let some = BreadthFirstSearch(graph, from: sources, within: limit) { edge in
                asked[Int(edge)] += 1
                return included[Int(edge)]
            }
            let expected = BreadthFirstOracle(graph, from: sources, within: limit, where: { included[Int($0)] })
            compare(some, expected, graph, message)
            #expect(asked.allSatisfy { $0 <= 1 }, message)
        }
    }

    private func compare(
        _ search: BreadthFirstSearch, _ oracle: BreadthFirstOracle, _ graph: Digraph, _ message: Comment
    ) {
        #expect(search.order == oracle.order, message)
        #expect(graph.vertices.map(search.distance) == graph.vertices.map { oracle.distances[$0] }, message)
        #expect(graph.vertices.map(search.parentEdge) == graph.vertices.map { oracle.parents[$0] }, message)
        #expect(graph.vertices.filter(search.reaches) == oracle.order.sorted(), message)
    }

    private func check(
        _ path: [EdgeID]?, to vertex: Vertex, _ length: Int?, _ graph: Digraph, _ sources: [Vertex],
        _ includes: (EdgeID) -> Bool
    ) {
        #expect(path?.count == length, "\(graph.text) from \(sources)")
        guard let path else { return }
        #expect(path.allSatisfy { includes($0) }, "\(graph.text) from \(sources)")
        #expect(sources.contains(path.first.map(graph.tail) ?? vertex), "\(graph.text) from \(sources)")
        #expect((path.last.map(graph.head) ?? vertex) == vertex, "\(graph.text) from \(sources)")
        let joints = zip(path, path.dropFirst())
        #expect(joints.allSatisfy { graph.head(of: $0) == graph.tail(of: $1) }, "\(graph.text) from \(sources)")
    }

    @Test func aChainOfAMillion() {
        let count: Vertex = 1_000_000
        let graph = Digraph(vertexCount: Int(count), tails: Array(0..<count - 1), heads: Array(1..<count))
        let search = BreadthFirstSearch(graph, from: [0])
        #expect(search.distance(to: count - 1) == Int(count) - 1)
        #expect(search.path(to: count - 1)?.elementsEqual(graph.edges) == true)
    }
}
