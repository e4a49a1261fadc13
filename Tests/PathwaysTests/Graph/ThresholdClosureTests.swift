import Pathways
import Testing

@Suite struct ThresholdClosureTests {
    @Test func emptyNetwork() {
        let closure = ThresholdNetwork.Builder().build().closure()
        #expect(closure.fired.isEmpty)
    }

    @Test func ranksOfAllAnyChooseAndCredits() {
        var builder = ThresholdNetwork.Builder()
        // Node i < 5 fires in round i.
        var previous = builder.addNode(need: 0)
        for _ in 1..<5 {
            let node = builder.addNode(need: 1, delay: 1)
            builder.addInput(from: previous, to: node)
            previous = node
        }
        let all = builder.addNode(need: 5)
        let any = builder.addNode(need: 1)
        let three = builder.addNode(need: 3)
        let credits = builder.addNode(need: 11, delay: 1)
        for node: Vertex in 0..<5 {
            for gate in [all, any, three] { builder.addInput(from: node, to: gate) }
            builder.addInput(from: node, to: credits, weight: Int64(node) * 3)
        }
        let closure = builder.build().closure()
        #expect(closure.rank(of: all) == 4)
        #expect(closure.rank(of: any) == 0)
        #expect(closure.rank(of: three) == 2)
        #expect(closure.rank(of: credits) == 4)
        #expect(closure.fired.suffix(3) == [4, credits, all])
    }

    @Test func aCycleDoesNotPropItselfUp() throws {
        var builder = ThresholdNetwork.Builder()
        let first = builder.addNode(need: 1)
        let second = builder.addNode(need: 1, delay: 1)
        let loop = builder.addNode(need: 1)
        builder.addInput(from: first, to: second)
        builder.addInput(from: second, to: first)
        builder.addInput(from: loop, to: loop)
        let network = builder.build()
        #expect(network.closure().fired.isEmpty)
        let seeded = network.closure(seeds: [second])
        #expect(seeded.fired == [second, first])
        #expect(seeded.rank(of: second) == 0)
        #expect(seeded.rank(of: first) == 0)
        #expect(seeded.rank(of: loop) == nil)
        #expect(seeded.shortfall(of: loop) == 1)
        #expect(try #require(seeded.support(of: second)).isEmpty)
        #expect(seeded.support(of: first) == [1])
        #expect(seeded.support(of: loop) == nil)
    }

    @Test func theLargestWeightsDoNotOverflow() {
        var builder = ThresholdNetwork.Builder()
        let seeds = (0..<3).map { _ in builder.addNode(need: .max) }
        let gate = builder.addNode(need: .max)
        let far = builder.addNode(need: .max, delay: 1)
        let free = builder.addNode(need: .min)
        builder.addInput(from: seeds[0], to: gate, weight: .max - 1)
        builder.addInput(from: seeds[1], to: gate, weight: .max)
        builder.addInput(from: seeds[2], to: gate, weight: .max)
        builder.addInput(from: seeds[2], to: far, weight: .max - 1)
        builder.addInput(from: seeds[2], to: free, weight: .max)
        let closure = builder.build().closure(seeds: seeds)
        #expect(closure.rank(of: gate) == 0)
        #expect(closure.rank(of: far) == nil)
        #expect(closure.shortfall(of: far) == 1)
        #expect(closure.rank(of: free) == 0)
        #expect(closure.support(of: gate) == [1])
    }

    @Test func theSupportLeavesOutTheNeedless() {
        var builder = ThresholdNetwork.Builder()
        let parts = (0..<4).map { _ in builder.addNode(need: 1) }
        let gate = builder.addNode(need: 5)
        for (part, weight) in zip(parts, [1, 0, 2, 4] as [Int64]) {
            builder.addInput(from: part, to: gate, weight: weight)
        }
        let closure = builder.build().closure(seeds: parts)
        #expect(closure.support(of: gate) == [0, 3])
    }

    @Test func parallelInputsBothCount() {
        var builder = ThresholdNetwork.Builder()
        let part = builder.addNode(need: 1)
        let gate = builder.addNode(need: 2)
        builder.addInput(from: part, to: gate)
        builder.addInput(from: part, to: gate)
        #expect(builder.build().closure(seeds: [part]).support(of: gate) == [0, 1])
    }

    @Test func excludedNodesDoNotFire() {
        var builder = ThresholdNetwork.Builder()
        let open = builder.addNode(need: 0, delay: 1)
        let shut = builder.addNode(need: 0)
        let gate = builder.addNode(need: 1)
        builder.addInput(from: shut, to: gate)
        var closure = ThresholdClosure(builder.build(), seeds: [shut], excluding: [shut])
        closure.run()
        #expect(closure.fired == [open])
        #expect(closure.rank(of: open) == 1)
    }

    @Test func aChainOfAMillionRounds() {
        let count: Vertex = 1_000_000
        var builder = ThresholdNetwork.Builder()
        builder.reserveCapacity(nodes: Int(count), inputs: Int(count))
        for node in 0..<count {
            builder.addNode(need: node == 0 ? 0 : 1, delay: 1)
            if node > 0 { builder.addInput(from: node - 1, to: node) }
        }
        let closure = builder.build().closure()
        #expect(closure.fired.count == Int(count))
        #expect(closure.rank(of: count - 1) == Int(count))
    }
}
