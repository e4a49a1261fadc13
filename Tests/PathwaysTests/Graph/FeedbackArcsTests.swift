import Pathways
import Testing

@Suite struct FeedbackArcsTests {
    @Test func nothingToRemove() {
        let none = FeedbackArcs(of: Digraph(0, []), among: [])
        #expect(none.edges.isEmpty && none.unbreakable.isEmpty && none.isIrredundant)
        #expect(FeedbackArcs(of: Digraph(3, [(0, 1), (1, 2), (0, 2)]), among: 0..<3).edges.isEmpty)
    }

    @Test func loopsAndParallelEdges() {
        let graph = Digraph(2, [(0, 0), (0, 1), (1, 0), (0, 1), (0, 0)])
        #expect(FeedbackArcs(of: graph, among: 0..<2).edges == [0, 2, 4])
    }

    @Test func whatIsTiedTogetherStays() {
        let graph = Digraph(3, [(0, 1), (1, 0), (1, 2), (2, 0), (0, 1)])
        let isTie = { (edge: EdgeID) in edge < 2 }
        let found = FeedbackArcs(of: graph, among: 0..<3, counts: { !isTie($0) }, removable: { !isTie($0) })
        #expect(found.edges.count == 2)
        #expect(found.edges.contains(4))
        #expect(found.unbreakable.isEmpty)
    }

    @Test func aOneWayTieIsNotTurnedRound() {
        // All of 1, 2, 3 lead to 0, and 0 must precede them: only those three can go.
        let graph = Digraph(4, [(0, 1), (0, 2), (0, 3), (1, 0), (2, 0), (3, 0), (3, 0)])
        let found = FeedbackArcs(of: graph, among: 0..<4, removable: { $0 >= 3 })
        #expect(found.edges == [3, 4, 5, 6])
    }

    @Test func cyclesThatCannotBeBrokenAreNamed() {
        let graph = Digraph(4, [(0, 1), (1, 0), (2, 3), (3, 2)])
        let found = FeedbackArcs(of: graph, among: 0..<4, counts: { $0 != 1 }, removable: { $0 >= 2 })
        #expect(found.unbreakable == [0])
        #expect(found.edges == [3])
        #expect(found.isIrredundant)
    }

    @Test func randomGraphs() {
        var random = GraphRandom(seed: 8)
        for _ in 0..<2000 {
            let graph = random.digraph(maxVertices: 8, maxEdges: 20)
            let counting = random.flags(graph.edgeCount, oneIn: Int.random(in: 1...3, using: &random))
            let staying = random.flags(graph.edgeCount, oneIn: Int.random(in: 1...6, using: &random))
            let left = random.flags(graph.vertexCount, oneIn: 6)
            let members = graph.vertices.filter { !left[Int($0)] }
            let inside = { (edge: EdgeID) in !left[Int(graph.tail(of: edge))] && !left[Int(graph.head(of: edge))] }
            let found = FeedbackArcs(
                of: graph,
                among: members.shuffled(using: &random),
                counts: { counting[Int($0)] },
                removable: { !staying[Int($0)] }
            )
            check(found, graph, inside, counting, staying)
        }
    }

    private func check(
        _ found: FeedbackArcs, _ graph: Digraph, _ inside: @escaping (EdgeID) -> Bool, _ counting: [Bool],
        _ staying: [Bool]
    ) {
        let text: Comment = "\(graph.text) counting \(counting) staying \(staying)"
        let stays = graph.allDistances { inside($0) && staying[Int($0)] }
        let unbreakable = graph.edges.filter { edge in
            inside(edge) && counting[Int(edge)] && staying[Int(edge)]
                && stays[Int(graph.head(of: edge))][Int(graph.tail(of: edge))] != nil
        }
        #expect(found.unbreakable == unbreakable, text)
        #expect(found.edges == Set(found.edges).sorted(), text)
        #expect(found.edges.allSatisfy { inside($0) && !staying[Int($0)] }, text)
        #expect(found.isIrredundant, text)
        let counts = { (edge: EdgeID) in counting[Int(edge)] && !unbreakable.contains(edge) }
        #expect(!graph.hasCycle(where: { inside($0) && !found.edges.contains($0) }, counts: counts), text)
        for back in found.edges {
            let closes = graph.hasCycle(
                where: { inside($0) && ($0 == back || !found.edges.contains($0)) },
                counts: counts
            )
            #expect(closes, text)
        }
    }

    @Test func closeToTheSmallest() {
        var random = GraphRandom(seed: 9)
        var chosen = 0
        var smallest = 0
        for _ in 0..<300 {
            let graph = random.digraph(maxVertices: 6, maxEdges: 11)
            chosen += FeedbackArcs(of: graph, among: graph.vertices).edges.count
            let sizes = (0..<(1 << graph.edgeCount))
                .filter { set in !graph.hasSimpleCycle { set >> Int($0) & 1 == 0 } }
                .map(\.nonzeroBitCount)
            smallest += sizes.min() ?? 0
        }
        #expect(smallest > 300)
        #expect(chosen >= smallest)
        #expect(chosen * 100 <= smallest * 102)
    }

    @Test func withoutWorkTheSetIsValidButMayHoldTooMuch() {
        var random = GraphRandom(seed: 10)
        var unfinished = 0
        for _ in 0..<500 {
            let graph = random.digraph(maxVertices: 8, maxEdges: 20)
            let found = FeedbackArcs(of: graph, among: graph.vertices, workLimit: 0)
            #expect(
                !graph.hasCycle(where: { !found.edges.contains($0) }, counts: { _ in true }),
                "\(graph.text)"
            )
            if !found.isIrredundant { unfinished += 1 }
        }
        #expect(unfinished > 100)
    }

    @Test func aLongRing() {
        let count: Vertex = 100_000
        let graph = Digraph(vertexCount: Int(count), tails: Array(0..<count), heads: Array(1..<count) + [0])
        let found = FeedbackArcs(of: graph, among: graph.vertices)
        #expect(found.edges.count == 1)
        #expect(found.isIrredundant)
    }
}

extension Digraph {
    /// Whether the edges that are included form a cycle, by taking out vertices that nothing enters.
    fileprivate func hasSimpleCycle(where includes: (EdgeID) -> Bool) -> Bool {
        var left = edges.filter(includes)
        while true {
            let heads = Set(left.map(head))
            let kept = left.filter { heads.contains(tail(of: $0)) }
            if kept.count == left.count { return !left.isEmpty }
            left = kept
        }
    }
}
