import Pathways
import Testing

@Suite struct ThresholdClosureRoundTests {
    /// Two courses that must be taken together, each also after a course of its own.
    private func corequisites() -> (network: ThresholdNetwork, pair: [Vertex], after: Vertex) {
        var builder = ThresholdNetwork.Builder()
        let early = builder.addNode(need: 0, delay: 1)
        let late = builder.addNode(need: 1, delay: 1)
        builder.addInput(from: early, to: late)
        let first = builder.addNode(need: 2, delay: 1)
        let second = builder.addNode(need: 2, delay: 1)
        builder.addInput(from: early, to: first)
        builder.addInput(from: late, to: second)
        builder.addInput(from: second, to: first)
        builder.addInput(from: first, to: second)
        let after = builder.addNode(need: 1, delay: 1)
        builder.addInput(from: first, to: after)
        return (builder.build(), [first, second], after)
    }

    @Test func takenTogetherOnceBothLackOnlyEachOther() {
        let (network, pair, after) = corequisites()
        #expect(!network.closure().hasFired(pair[0]))
        var rounds: [Int] = []
        var closure = ThresholdClosure(network)
        closure.run { run in
            rounds.append(run.round)
            // What was missing in this round is possible in the next; here, from the round after `late`.
            return run.round == 3 && pair.allSatisfy { run.shortfall(of: $0) == 1 } ? pair : []
        }
        #expect(pair.map { closure.rank(of: $0) } == [3, 3])
        #expect(closure.rank(of: after) == 4)
        #expect(closure.support(of: pair[0]) == [1])
        #expect(closure.support(of: pair[1]) == [2, 4])
        #expect(closure.support(of: after) == [5])
        #expect(rounds == [0, 1, 2, 3, 3, 4, 5])
    }

    @Test func askedInRoundsZeroAndOneEvenIfNothingFires() {
        var builder = ThresholdNetwork.Builder()
        let node = builder.addNode(need: 1)
        let next = builder.addNode(need: 1)
        builder.addInput(from: node, to: next)
        var rounds: [Int] = []
        var closure = ThresholdClosure(builder.build())
        closure.run { run in
            rounds.append(run.round)
            return run.round == 1 ? [node] : []
        }
        #expect(rounds == [0, 1, 1, 2])
        #expect(closure.rank(of: next) == 1)
    }

    @Test func steppingByHand() {
        let (network, pair, _) = corequisites()
        var closure = ThresholdClosure(network, seeds: [0])
        closure.settle()
        #expect(closure.fired == [0])
        let hasNext = closure.advance()
        #expect(hasNext)
        closure.settle()
        #expect(closure.round == 1)
        #expect(closure.fired == [0, 1])
        let isNew = closure.fire([pair[1], 0])
        #expect(isNew)
        let isNewAgain = closure.fire([pair[1]])
        #expect(!isNewAgain)
        closure.run()
        #expect(closure.rank(of: pair[1]) == 1)
        #expect(closure.rank(of: pair[0]) == 2)
    }

    @Test func aNodeDueNextCanBeFiredNow() {
        var builder = ThresholdNetwork.Builder()
        let node = builder.addNode(need: 0, delay: 1)
        var closure = ThresholdClosure(builder.build())
        closure.run { _ in [node] }
        #expect(closure.fired == [node])
        #expect(closure.rank(of: node) == 0)
    }
}
