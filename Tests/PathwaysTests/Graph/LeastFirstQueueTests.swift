import Testing

@testable import Pathways

@Suite struct LeastFirstQueueTests {
    @Test func comesOutAsFromASortedList() {
        var random = GraphRandom(seed: 7)
        for round in 0..<200 {
            var queue = LeastFirstQueue()
            var list: [Int32] = []
            for step in 0..<200 {
                if random.oneIn(round % 2 == 0 ? 2 : 3) {
                    let expected = list.min()
                    if let expected { list.remove(at: list.firstIndex(of: expected) ?? 0) }
                    #expect(queue.popLeast() == expected, "round \(round), step \(step)")
                } else {
                    let number = Int32.random(in: 0..<50, using: &random)
                    list.append(number)
                    queue.insert(number)
                }
            }
        }
    }
}
