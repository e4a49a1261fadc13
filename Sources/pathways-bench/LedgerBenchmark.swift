import Advising
import Pathways

/// Measures ledgers of learners with 60 holdings toward a program of 40 requirements with 200 recognitions into it.
enum LedgerBenchmark {
    static func run(learners: Int, runs: Int) {
        let shape = LedgerShape()
        let target = LedgerTarget(shape.program, in: shape.catalogue)
        print("times in milliseconds (minimum, median, maximum), beside that of one ledger")
        let one = Timing(runs: runs) { count(shape, target, learners: 0..<1) }
        print(one.row("one ledger", beside: one))
        print(
            Timing(runs: runs) { count(shape, target, learners: 0..<1, explains: true) }.row("explained", beside: one))
        for size in [learners / 100, learners / 10, learners] where size > 0 {
            let many = Timing(runs: 1) { count(shape, target, learners: 0..<size) }
            print(many.row("\(size) learners", beside: one))
        }
    }

    /// The credit that counts for all of them, in hundredths.
    private static func count(
        _ shape: LedgerShape, _ target: LedgerTarget, learners: Range<Int>, explains: Bool = false
    ) -> Int {
        learners.reduce(0) { sum, learner in
            let ledger = try? Ledger(
                toward: target, holding: shape.holdings(of: learner), on: nil, explains: explains)
            return sum + Int((ledger?.counted.doubleValue ?? 0) * 100)
        }
    }
}
