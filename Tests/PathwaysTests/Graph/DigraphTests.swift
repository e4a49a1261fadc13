import Pathways
import Testing

@Suite struct DigraphTests {
    @Test func emptyGraph() {
        let graph = Digraph(vertexCount: 0, tails: [], heads: [])
        #expect(graph.vertexCount == 0)
        #expect(graph.edgeCount == 0)
        #expect(graph.vertices.isEmpty)
        #expect(graph.reversed().edges.isEmpty)
        #expect(graph.subgraph(on: []).vertices.isEmpty)
    }

    @Test func rowsKeepTheOrderOfEdgesWithParallelEdgesAndLoops() {
        let graph = Digraph(3, [(2, 0), (0, 1), (2, 2), (0, 1), (2, 0)])
        #expect(Array(graph.outEdges(of: 0)) == [1, 3])
        #expect(graph.outEdges(of: 1).isEmpty)
        #expect(Array(graph.outEdges(of: 2)) == [0, 2, 4])
        #expect(Array(graph.successors(of: 2)) == [0, 2, 0])
        #expect(graph.outDegree(of: 2) == 3)
        #expect(graph.tail(of: 4) == 2)
        #expect(graph.head(of: 4) == 0)
    }

    @Test func randomGraphsMatchTheirLists() {
        var random = GraphRandom(seed: 1)
        for _ in 0..<500 {
            let graph = random.digraph(maxVertices: 12, maxEdges: 40)
            let reversed = graph.reversed()
            for vertex in graph.vertices {
                let leaving = graph.edges.filter { graph.tails[Int($0)] == vertex }
                let entering = graph.edges.filter { graph.heads[Int($0)] == vertex }
                #expect(Array(graph.outEdges(of: vertex)) == leaving, "\(graph.text)")
                #expect(Array(graph.successors(of: vertex)) == leaving.map(graph.head), "\(graph.text)")
                #expect(Array(reversed.outEdges(of: vertex)) == entering, "\(graph.text)")
                #expect(Array(reversed.successors(of: vertex)) == entering.map(graph.tail), "\(graph.text)")
            }
        }
    }

    @Test func edgesSortedByTailGiveTheSameRows() {
        let graph = Digraph(4, [(0, 3), (0, 1), (2, 2), (3, 0)])
        #expect(graph.vertices.map { Array(graph.outEdges(of: $0)) } == [[0, 1], [], [2], [3]])
        #expect(graph.vertices.map { Array(graph.successors(of: $0)) } == [[3, 1], [], [2], [0]])
    }

    @Test func subgraphsMatchAFilter() {
        var random = GraphRandom(seed: 2)
        for _ in 0..<500 {
            let graph = random.digraph(maxVertices: 12, maxEdges: 40)
            let inside = random.flags(graph.vertexCount)
            let included = random.flags(graph.edgeCount)
            let members = graph.vertices.filter { inside[Int($0)] }
            let part = graph.subgraph(on: (members + members.dropFirst()).shuffled(using: &random)) {
                included[Int($0)]
            }
            let edges = graph.edges.filter {
                included[Int($0)] && inside[Int(graph.tail(of: $0))] && inside[Int(graph.head(of: $0))]
            }
            #expect(part.vertices == members, "\(graph.text)")
            #expect(part.edges == edges, "\(graph.text)")
            #expect(part.graph.tails.map { part.vertices[Int($0)] } == edges.map(graph.tail), "\(graph.text)")
            #expect(part.graph.heads.map { part.vertices[Int($0)] } == edges.map(graph.head), "\(graph.text)")
            let positions = graph.vertices.map { members.firstIndex(of: $0).map { Vertex($0) } }
            #expect(graph.vertices.map(part.position) == positions, "\(graph.text)")
        }
    }

    @Test func contractionMergesWhatComponentsTieTogether() {
        let graph = Digraph(4, [(0, 1), (1, 0), (1, 2), (2, 3), (3, 0)])
        let tied = StronglyConnectedComponents(graph, where: { $0 < 2 })
        let merged = graph.contracted(by: tied)
        let pair = Vertex(tied.component(of: 0))
        #expect(merged.vertexCount == 3)
        #expect(merged.edgeCount == 5)
        #expect(merged.tail(of: 0) == pair && merged.head(of: 0) == pair)
        #expect(merged.tail(of: 2) == pair && merged.head(of: 4) == pair)
        #expect(merged.head(of: 2) == merged.tail(of: 3))
    }

    @Test func anEdgeToNowhereTraps() async {
        await #expect(processExitsWith: .failure) { _ = Digraph(vertexCount: 2, tails: [0], heads: [2]) }
        await #expect(processExitsWith: .failure) { _ = Digraph(vertexCount: 2, tails: [-1], heads: [0]) }
        await #expect(processExitsWith: .failure) { _ = Digraph(vertexCount: 2, tails: [0, 1], heads: [0]) }
    }
}
