import Pathways
import Testing

@Suite struct StronglyConnectedComponentsTests {
    @Test func emptyGraphHasNone() {
        let components = StronglyConnectedComponents(Digraph(0, []))
        #expect(components.count == 0)
        #expect(components.cyclic.isEmpty)
    }

    @Test func selfLoopsAndParallelEdges() {
        let components = StronglyConnectedComponents(Digraph(3, [(0, 0), (0, 1), (0, 1), (1, 2)]))
        #expect(components.count == 3)
        #expect((0..<3).map { components.component(of: $0) } == [0, 1, 2])
        #expect(components.cyclic == [0])
    }

    @Test func randomGraphsMatchMutualReachability() {
        var random = GraphRandom(seed: 3)
        for _ in 0..<2000 {
            let graph = random.digraph(maxVertices: 10, maxEdges: 20)
            let included = random.oneIn(2) ? nil : random.flags(graph.edgeCount)
            let includes = { (edge: EdgeID) in included?[Int(edge)] ?? true }
            let found =
                included == nil
                ? StronglyConnectedComponents(graph) : StronglyConnectedComponents(graph, where: includes)
            check(found, graph, includes)
        }
    }

    private func check(_ found: StronglyConnectedComponents, _ graph: Digraph, _ includes: (EdgeID) -> Bool) {
        let distance = graph.allDistances(where: includes)
        let reaches = { (a: Vertex, b: Vertex) in distance[Int(a)][Int(b)] != nil }
        for first in graph.vertices {
            let together = graph.vertices.filter { reaches(first, $0) && reaches($0, first) }
            let component = found.component(of: first)
            #expect(Array(found.members(of: component)) == together, "\(graph.text)")
            let hasLoop = graph.outEdges(of: first).contains { includes($0) && graph.head(of: $0) == first }
            #expect(found.cyclic.contains(component) == (together.count > 1 || hasLoop), "\(graph.text)")
            for second in graph.vertices {
                #expect(found.areTogether(first, second) == together.contains(second), "\(graph.text)")
                if reaches(first, second) { #expect(component <= found.component(of: second), "\(graph.text)") }
            }
        }
        #expect((0..<found.count).allSatisfy { !found.members(of: $0).isEmpty }, "\(graph.text)")
        #expect(found.cyclic == found.cyclic.sorted(), "\(graph.text)")
    }

    /// What leads round one way leads round the other.
    @Test func reversingChangesNoComponent() {
        var random = GraphRandom(seed: 4)
        for _ in 0..<1000 {
            let graph = random.digraph(maxVertices: 12, maxEdges: 24)
            let (found, back) = (StronglyConnectedComponents(graph), StronglyConnectedComponents(graph.reversed()))
            func members(_ components: StronglyConnectedComponents, _ which: some Sequence<Int>) -> Set<[Vertex]> {
                Set(which.map { Array(components.members(of: $0)) })
            }
            #expect(members(found, 0..<found.count) == members(back, 0..<back.count), "\(graph.text)")
            #expect(members(found, found.cyclic) == members(back, back.cyclic), "\(graph.text)")
        }
    }

    @Test func vertexOrderDecidesWhereEdgesDoNot() {
        let components = StronglyConnectedComponents(Digraph(5, [(3, 1), (1, 3), (4, 2)]))
        #expect((0..<5).map { components.component(of: $0) } == [0, 1, 3, 1, 2])
    }

    @Test func chainsOfAMillion() {
        let count: Vertex = 1_000_000
        let up = Digraph(vertexCount: Int(count), tails: Array(0..<count - 1), heads: Array(1..<count))
        let upward = StronglyConnectedComponents(up)
        #expect(upward.count == Int(count))
        #expect(up.vertices.allSatisfy { upward.component(of: $0) == Int($0) })
        #expect(upward.cyclic.isEmpty)
        let downward = StronglyConnectedComponents(up.reversed())
        #expect(up.vertices.allSatisfy { downward.component(of: $0) == Int(count - 1 - $0) })
    }

    @Test func aLongRing() {
        let count: Vertex = 200_000
        let graph = Digraph(vertexCount: Int(count), tails: Array(0..<count), heads: Array(1..<count) + [0])
        let components = StronglyConnectedComponents(graph)
        #expect(components.count == 1)
        #expect(components.members(of: 0).elementsEqual(graph.vertices))
        #expect(components.cyclic == [0])
    }
}
