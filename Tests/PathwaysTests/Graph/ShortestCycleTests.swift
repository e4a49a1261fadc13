import Pathways
import Testing

@Suite struct ShortestCycleTests {
    @Test func noneWithoutACycle() {
        #expect(ShortestCycle(in: Digraph(0, []), among: []) == nil)
        #expect(ShortestCycle(in: Digraph(3, [(0, 1), (1, 2), (0, 2)]), among: 0..<3) == nil)
    }

    @Test func aSelfLoopHasLengthOne() throws {
        let graph = Digraph(3, [(0, 1), (1, 0), (2, 2), (2, 2)])
        let cycle = try #require(ShortestCycle(in: graph, among: graph.vertices))
        #expect(cycle.edges == [2])
        #expect(cycle.isProvedShortest)
    }

    @Test func edgesThatDoNotCountMayTakePartButNotAlone() throws {
        // 0 and 1 are tied together; the loop a person has to see runs over 2.
        let graph = Digraph(3, [(0, 1), (1, 0), (1, 2), (2, 0)])
        let cycle = try #require(ShortestCycle(in: graph, among: graph.vertices, counts: { $0 >= 2 }))
        #expect(cycle.edges == [0, 2, 3])
        #expect(ShortestCycle(in: graph, among: [0, 1], counts: { $0 >= 2 }) == nil)
    }

    @Test func aShortDetourIsNotADetour() throws {
        // From 0 the shortest closed walk with an edge that counts crosses 1 twice; the cycle is 1 → 2 → 1.
        let graph = Digraph(3, [(0, 1), (1, 0), (1, 2), (2, 1)])
        let cycle = try #require(ShortestCycle(in: graph, among: graph.vertices, counts: { $0 >= 2 }))
        #expect(cycle.edges == [2, 3])
    }

    @Test func preferenceBreaksTiesOnly() throws {
        let graph = Digraph(5, [(0, 1), (1, 0), (2, 3), (3, 2), (4, 4)])
        let prefers = { (vertex: Vertex) in vertex == 3 }
        let pairs = try #require(ShortestCycle(in: graph, among: 0..<4, preferring: prefers))
        #expect(pairs.edges == [2, 3])
        let all = try #require(ShortestCycle(in: graph, among: 0..<5, preferring: prefers))
        #expect(all.edges == [4])
    }

    @Test func randomGraphsMatchAllSimpleCycles() {
        var random = GraphRandom(seed: 6)
        for _ in 0..<3000 {
            let graph = random.digraph(maxVertices: 7, maxEdges: 16)
            let included = random.flags(graph.edgeCount, oneIn: 2)
            let everything = random.oneIn(2)
            let counting = random.flags(graph.edgeCount, oneIn: Int.random(in: 1...4, using: &random))
            let preferred = random.flags(graph.vertexCount, oneIn: Int.random(in: 1...3, using: &random))
            let inside = random.flags(graph.vertexCount, oneIn: 4).map { !$0 }
            let members = graph.vertices.filter { inside[Int($0)] }
            let includes = { (edge: EdgeID) in everything || included[Int(edge)] }
            let best = graph.allCycles(where: includes)
                .filter { $0.contains { counting[Int($0)] } }
                .filter { $0.allSatisfy { inside[Int(graph.tail(of: $0))] } }
                .map { CycleKey($0, graph, preferred) }
                .min(by: CycleKey.isBetter)
            let found = ShortestCycle(
                in: graph,
                among: members.shuffled(using: &random),
                where: includes,
                counts: { counting[Int($0)] },
                preferring: { preferred[Int($0)] }
            )
            #expect(found?.edges == best?.edges, "\(graph.text) counting \(counting) preferred \(preferred)")
            #expect(found?.isProvedShortest != false, "\(graph.text)")
        }
    }

    @Test func withoutWorkTheAnswerIsACycleButNotProved() {
        var random = GraphRandom(seed: 7)
        var unproved = 0
        for _ in 0..<1000 {
            let graph = random.digraph(maxVertices: 7, maxEdges: 16)
            let counting = random.flags(graph.edgeCount)
            let counts = { (edge: EdgeID) in counting[Int(edge)] }
            let cycles = graph.allCycles().filter { $0.contains(where: counts) }
            let limit = Int.random(in: 0...12, using: &random)
            let found = ShortestCycle(in: graph, among: graph.vertices, counts: counts, workLimit: limit)
            #expect((found == nil) == cycles.isEmpty, "\(graph.text)")
            guard let found else { continue }
            #expect(cycles.contains(found.edges), "\(graph.text) counting \(counting)")
            let isShortest = cycles.allSatisfy { $0.count >= found.edges.count }
            #expect(isShortest || !found.isProvedShortest, "\(graph.text) counting \(counting)")
            if !found.isProvedShortest { unproved += 1 }
        }
        #expect(unproved > 100)
    }

    @Test func aLongRingIsProved() throws {
        let count: Vertex = 100_000
        let graph = Digraph(vertexCount: Int(count), tails: Array(0..<count), heads: Array(1..<count) + [0])
        let cycle = try #require(ShortestCycle(in: graph, among: graph.vertices))
        #expect(cycle.edges.elementsEqual(graph.edges))
        #expect(cycle.isProvedShortest)
    }
}

/// What makes one cycle a better answer than another.
private struct CycleKey {
    let edges: [EdgeID]
    let vertices: [Vertex]
    let preferredCount: Int

    init(_ edges: [EdgeID], _ graph: Digraph, _ preferred: [Bool]) {
        self.edges = edges
        vertices = edges.map(graph.tail)
        preferredCount = vertices.count { preferred[Int($0)] }
    }

    static func isBetter(_ first: CycleKey, _ second: CycleKey) -> Bool {
        if first.edges.count != second.edges.count { return first.edges.count < second.edges.count }
        if first.preferredCount != second.preferredCount { return first.preferredCount > second.preferredCount }
        if first.vertices != second.vertices { return first.vertices.lexicographicallyPrecedes(second.vertices) }
        return first.edges.lexicographicallyPrecedes(second.edges)
    }
}
