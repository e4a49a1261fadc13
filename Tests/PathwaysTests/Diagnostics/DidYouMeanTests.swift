import Pathways
import Testing

@Suite struct DidYouMeanTests {
    private let keys = DidYouMean(["stacks", "requires", "credits", "title", "note", "strict-corequisites"])

    @Test(arguments: [
        ("stack", "stacks"), ("stakcs", "stacks"), ("Stacks", "stacks"), ("require", "requires"),
        ("reqiures", "requires"),
        ("credit", "credits"), ("creditss", "credits"), ("titel", "title"), ("nots", "note"),
        ("strict_corequisites", "strict-corequisites"), ("strict corequisits", "strict-corequisites"),
    ])
    func slips(_ written: String, _ meant: String) {
        #expect(keys.suggestion(for: written) == meant)
    }

    @Test(arguments: ["", "sculpture", "xyz", "prerequisite", "hours", "st"])
    func otherWords(_ written: String) {
        #expect(keys.suggestion(for: written) == nil)
    }

    @Test func firstOfEquallyNearOnes() {
        #expect(DidYouMean(["cat", "car"]).suggestion(for: "cab") == "cat")
        #expect(DidYouMean(["car", "cat"]).suggestion(for: "cab") == "car")
        #expect(DidYouMean(["car", "cabs", "cab"]).suggestion(for: "cab") == "cab")
        #expect(DidYouMean([]).suggestion(for: "cab") == nil)
    }

    /// The nearest of random words, by a plain recursion over their letters.
    @Test func nearestByAnotherMethod() {
        var random = GraphRandom(seed: 6)
        func word() -> [UInt8] { (0..<random.below(7)).map { _ in UInt8(ascii: "a") + UInt8(random.below(3)) } }
        for _ in 0..<1_500 {
            let candidates = (0..<4).map { _ in word() }
            let wanted = word()
            let bound = wanted.count < 2 ? 0 : min(4, max(1, wanted.count / 3))
            let distances = candidates.map { distance(wanted[...], $0[...]) }
            let best = distances.min().flatMap { $0 <= bound ? distances.firstIndex(of: $0) : nil }
            let names = candidates.map { String(decoding: $0, as: UTF8.self) }
            let found = DidYouMean(names).suggestion(for: String(decoding: wanted, as: UTF8.self))
            #expect(found == best.map { names[$0] }, "\(wanted) among \(names)")
        }
    }

    private func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        guard let a = left.last, let b = right.last else { return left.count + right.count }
        var best = min(
            distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1,
            distance(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1))
        if left.count > 1, right.count > 1, a == right.dropLast().last, b == left.dropLast().last {
            best = min(best, distance(left.dropLast(2), right.dropLast(2)) + 1)
        }
        return best
    }
}
