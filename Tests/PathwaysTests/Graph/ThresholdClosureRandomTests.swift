import Pathways
import Testing

/// A network with what to do to it, and its fixpoint by definition.
private struct ThresholdCase {
    var network: ThresholdNetwork
    var seeds: [Vertex]
    var excluded: [Vertex]
    /// Nodes the caller fires in round 0 or 1.
    var forced: [[Vertex]]

    init(using random: inout GraphRandom) {
        let graph = random.digraph(maxVertices: 9, maxEdges: 24)
        var builder = ThresholdNetwork.Builder()
        let isWeighted = random.oneIn(2)
        for _ in graph.vertices {
            builder.addNode(need: .random(in: -1...6, using: &random), delay: .random(in: 0...1, using: &random))
        }
        for edge in graph.edges {
            let weight = isWeighted ? Int64.random(in: 0...4, using: &random) : 1
            builder.addInput(from: graph.tail(of: edge), to: graph.head(of: edge), weight: weight)
        }
        network = builder.build()
        seeds = graph.vertices.filter { _ in random.oneIn(6) }.shuffled(using: &random)
        excluded = random.oneIn(3) ? graph.vertices.filter { _ in random.oneIn(5) } : []
        let withForced = random.oneIn(3)
        forced = (0..<2).map { _ in withForced ? graph.vertices.filter { _ in random.oneIn(6) } : [] }
    }

    var text: Comment {
        let weights = network.graph.edges.map(network.weight)
        let delays = network.graph.vertices.map(network.delay)
        return """
            \(network.graph.text) needs \(network.needs) delays \(delays) weights \(weights) \
            seeds \(seeds) excluded \(excluded) forced \(forced)
            """
    }

    func run() -> ThresholdClosure {
        if excluded.isEmpty, forced.allSatisfy(\.isEmpty) { return network.closure(seeds: seeds) }
        var closure = ThresholdClosure(network, seeds: seeds, excluding: excluded)
        closure.run { $0.round < forced.count ? forced[$0.round] : [] }
        return closure
    }

    /// Ranks by repeating the definition until nothing changes, beginning with nothing fired.
    func ranks() -> [Int?] {
        var ranks = [Int?](repeating: nil, count: network.graph.vertexCount)
        while true {
            let next = network.graph.vertices.map { rank(of: $0, given: ranks) }
            if next == ranks { return ranks }
            ranks = next
        }
    }

    private func rank(of node: Vertex, given ranks: [Int?]) -> Int? {
        if excluded.contains(node) { return nil }
        if seeds.contains(node) { return 0 }
        let forcedRound = forced.firstIndex { $0.contains(node) }
        let met = metRound(of: node, given: ranks).map { $0 + network.delay(of: node) }
        return [forcedRound, met].compactMap(\.self).min()
    }

    private func metRound(of node: Vertex, given ranks: [Int?]) -> Int? {
        let rounds = [0] + ranks.compactMap(\.self).sorted()
        return rounds.first { round in
            let inputs = network.graph.edges.filter { network.graph.head(of: $0) == node }
            let fired = inputs.filter { (ranks[Int(network.graph.tail(of: $0))] ?? .max) <= round }
            return fired.map(network.weight).reduce(0, +) >= network.needs[Int(node)]
        }
    }
}

@Suite struct ThresholdClosureRandomTests {
    @Test func ranksMatchTheDefinition() {
        var random = GraphRandom(seed: 11)
        for _ in 0..<5000 {
            let example = ThresholdCase(using: &random)
            let closure = example.run()
            let nodes = example.network.graph.vertices
            #expect(nodes.map { closure.rank(of: $0) } == example.ranks(), example.text)
            let ranks = closure.fired.compactMap { closure.rank(of: $0) }
            #expect(ranks == ranks.sorted(), example.text)
            #expect(closure.fired.sorted() == nodes.filter(closure.hasFired), example.text)
        }
    }

    @Test func supportsAreEnoughEarlierAndIrredundant() {
        var random = GraphRandom(seed: 12)
        for _ in 0..<3000 {
            let example = ThresholdCase(using: &random)
            let closure = example.run()
            for node in example.network.graph.vertices { check(closure, node, example) }
            let supports = example.network.graph.vertices.flatMap { closure.support(of: $0) ?? [] }
            #expect(closure.allSupports().sorted() == supports.sorted(), example.text)
        }
    }

    private func check(_ closure: ThresholdClosure, _ node: Vertex, _ example: ThresholdCase) {
        let network = example.network
        guard let support = closure.support(of: node), let own = closure.fired.firstIndex(of: node) else {
            #expect(!closure.hasFired(node), example.text)
            return
        }
        let positions = support.map { closure.fired.firstIndex(of: network.graph.tail(of: $0)) ?? .max }
        #expect(support.allSatisfy { network.graph.head(of: $0) == node }, example.text)
        #expect(positions.allSatisfy { $0 < own }, example.text)
        #expect(positions == positions.sorted(), example.text)
        let isForced = example.seeds.contains(node) || example.forced.contains { $0.contains(node) }
        if isForced { return }
        let weights = support.map(network.weight)
        let sum = weights.reduce(0, +)
        let need = max(0, network.needs[Int(node)])
        #expect(sum >= need, example.text)
        #expect(weights.allSatisfy { sum - $0 < need }, example.text)
        let latest = support.compactMap { closure.rank(of: network.graph.tail(of: $0)) }.max() ?? 0
        #expect(latest + network.delay(of: node) == closure.rank(of: node), example.text)
    }

    @Test func shortfallIsTheNeedLessWhatFired() {
        var random = GraphRandom(seed: 13)
        for _ in 0..<2000 {
            let example = ThresholdCase(using: &random)
            let closure = example.run()
            for node in example.network.graph.vertices where !closure.hasFired(node) {
                if example.excluded.contains(node) { continue }
                let fired = example.network.inputs.outEdges(of: node).filter {
                    closure.hasFired(example.network.graph.tail(of: $0))
                }
                let sum = fired.map(example.network.weight).reduce(0, +)
                #expect(closure.shortfall(of: node) == example.network.needs[Int(node)] - sum, example.text)
            }
        }
    }
}
