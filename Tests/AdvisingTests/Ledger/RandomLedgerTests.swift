import Advising
import Foundation
import Pathways
import Testing

/// Random catalogues and learners, every assignment tried.
struct RandomLedgerTests {
    typealias Shape = RandomLedgers.Shape

    /// How many cases of each shape; `LEDGER_CASES` asks for more.
    static let cases = UInt64(ProcessInfo.processInfo.environment["LEDGER_CASES"] ?? "") ?? 200

    @Test(arguments: Shape.allCases)
    func `the most credit counts, and every row is sound`(shape: Shape) throws {
        var positive = 0
        for seed in 0..<Self.cases {
            var random = RandomLedgers(shape, seed: seed)
            let source = random.make()
            let read = try #require(ReadLedgerCase(source), "\(shape) \(seed):\n\(source)")
            let faults = try Self.faults(of: read)
            if !faults.isEmpty { Issue.record("\(shape) \(seed): \(Self.explain(source))") }
            positive += read.oracle.best().counted > 0 ? 1 : 0
        }
        #expect(positive > Self.cases / 2)
    }

    /// What is wrong with the answer to a case.
    static func faults(of read: ReadLedgerCase) throws -> [String] {
        let ledger = try read.ledger()
        let best = read.oracle.best()
        var faults = LedgerValidator(ledger, of: read).faults
        if ledger.counted != best.counted {
            faults.insert("\(ledger.counted) counted, \(best.counted) by trying every assignment", at: 0)
        }
        if ledger.counted == best.counted, read.isOfKnownCredit {
            let used = ledger.recognitions.count { ($0.credits ?? 0) > 0 }
            if used != best.recognitions {
                faults.append("\(used) recognitions used, \(best.recognitions) would do to fill \(best.filled)")
            }
        }
        return faults
    }

    /// The smallest case like this one that fails too, and how.
    static func explain(_ source: RandomLedgerCase) -> String {
        func faults(_ source: RandomLedgerCase) -> [String] {
            ReadLedgerCase(source).flatMap { try? Self.faults(of: $0) } ?? []
        }
        let start = faults(source).first?.prefix(4)
        let small = source.shrunk { faults($0).first?.prefix(4) == start }
        return faults(small).joined(separator: "\n") + "\n\(small)"
    }
}
