import Pathways
import Testing

/// What more seeds change is what a full run with them says, on thousands of random networks.
@Suite struct ThresholdUpdateRandomTests {
    @Test(arguments: [(9, 24), (40, 90), (60, 80)])
    func oneRunAfterAnother(_ vertices: Int, _ edges: Int) {
        var random = GraphRandom(seed: 17)
        for number in 0..<2_000 {
            let network = network(vertices, edges, &random)
            var update = ThresholdUpdate(ThresholdBaseline(network.closure()))
            for _ in 0..<4 {
                let seeds = network.graph.vertices.filter { _ in random.oneIn(8) }.shuffled(using: &random)
                let full = network.closure(seeds: seeds)
                update.fire(seeds)
                repeat { update.settle() } while update.advance()
                let ranks = network.graph.vertices.map(update.rank)
                let expected = network.graph.vertices.map(full.rank)
                #expect(ranks == expected, "\(number): \(network.graph) needs \(network.needs) seeds \(seeds)")
                if ranks != expected { return }
                update.reset()
            }
        }
    }

    private func network(_ vertices: Int, _ edges: Int, _ random: inout GraphRandom) -> ThresholdNetwork {
        let graph = random.digraph(maxVertices: vertices, maxEdges: edges)
        var builder = ThresholdNetwork.Builder()
        let (isWeighted, largest) = (random.oneIn(2), Int64.random(in: 1...6, using: &random))
        for _ in graph.vertices {
            builder.addNode(need: .random(in: -1...largest, using: &random), delay: .random(in: 0...1, using: &random))
        }
        for edge in graph.edges {
            let weight = isWeighted ? Int64.random(in: 0...4, using: &random) : 1
            builder.addInput(from: graph.tail(of: edge), to: graph.head(of: edge), weight: weight)
        }
        return builder.build()
    }

    /// A chain of thousands of rounds, entered in the middle.
    @Test func aLongChain() {
        var builder = ThresholdNetwork.Builder()
        for number in 0..<5_000 {
            builder.addNode(need: number == 0 ? 0 : 1, delay: 1)
            if number > 0 { builder.addInput(from: Vertex(number - 1), to: Vertex(number)) }
        }
        var update = ThresholdUpdate(ThresholdBaseline(builder.build().closure()))
        #expect(update.rank(of: 4_999) == 5_000)
        update.fire([2_500])
        repeat { update.settle() } while update.advance()
        #expect(update.rank(of: 2_499) == 2_500)
        #expect(update.rank(of: 4_999) == 2_499)
        update.reset()
        #expect(update.rank(of: 4_999) == 5_000)
    }
}
