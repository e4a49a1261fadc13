import Advising
import Pathways
import Testing

/// What has to become of an answer when the question changes.
struct LedgerMetamorphicTests {
    typealias Shape = RandomLedgers.Shape

    private static let cases = RandomLedgerTests.cases / 4

    private func each(
        _ shape: Shape, _ body: (RandomLedgerCase, ReadLedgerCase, inout SplitMix64) throws -> Void
    ) throws {
        for seed in 0..<Self.cases {
            var random = RandomLedgers(shape, seed: 50_000 + seed)
            let source = random.make()
            let read = try #require(ReadLedgerCase(source), "\(source)")
            try body(source, read, &random.random)
        }
    }

    @Test(arguments: Shape.allCases)
    func `the order of declarations and holdings plays no part`(shape: Shape) throws {
        try each(shape) { source, read, random in
            let other = source.shuffled(seed: random.next())
            let shuffled = try #require(ReadLedgerCase(other))
            let (first, second) = (try read.ledger(explains: true), try shuffled.ledger(explains: true))
            let (left, right) = (LedgerDigest(first, read.catalogue), LedgerDigest(second, shuffled.catalogue))
            #expect(left == right, "\(source)\n\(other)")
        }
    }

    /// Not with awards: to hold one makes what it consists of learning that is shared.
    @Test(arguments: Shape.allCases.filter { $0 != .awards })
    func `more learning never counts for less`(shape: Shape) throws {
        try each(shape) { source, read, random in
            guard source.holds.count > 1 else { return }
            var less = source
            less.holds.remove(at: Int.random(in: 0..<source.holds.count, using: &random))
            let before = try #require(ReadLedgerCase(less)).ledger()
            let after = try read.ledger()
            #expect(before.counted <= after.counted, "\(source)")
        }
    }

    @Test(arguments: Shape.allCases)
    func `without a rule that binds more counts, without another not`(shape: Shape) throws {
        try each(shape) { source, read, _ in
            let ledger = try read.ledger(explains: true)
            for name in Set(source.ruleNames).sorted() {
                let rule = try #require(Ledger.Rule(rawValue: name))
                let free = try #require(ReadLedgerCase(source.without(rule: name))).ledger()
                let isOne = source.ruleNames.count { $0 == name } == 1
                let isBinding = ledger.binding.contains(rule)
                if free.counted > ledger.counted, isOne {
                    #expect(isBinding, "without \(name) \(free.counted), with it \(ledger.counted):\n\(source)")
                }
                if isBinding, rule != .residency {
                    #expect(free.counted > ledger.counted, "\(name) is said to bind:\n\(source)")
                }
                #expect(free.counted >= ledger.counted, "without \(name) less counts:\n\(source)")
            }
        }
    }
}
