import IntegerProgramming
import Testing

/// Small random programs against trying everything.
@Suite struct RandomProgramTests {
    @Test(arguments: 0..<20)
    func optimumIsThatOfBruteForce(_ block: Int) throws {
        var random = SplitMix64(seed: UInt64(block) + 4_711)
        for _ in 0..<40 {
            let (program, domains) = Self.program(&random)
            for sense in [IntegerProgram.Sense.minimise, .maximise] {
                let expected = bruteForce(program, domains: domains, sense)
                switch try program.solve(sense) {
                case .solved(let solution):
                    #expect(solution.isOptimal, "\(program)")
                    #expect(solution.objective == expected, "\(sense)\n\(program)")
                    #expect(program.isSatisfied(by: solution.values), "\(program)")
                case .infeasible: #expect(expected == nil, "\(sense)\n\(program)")
                case .undecided: Issue.record("undecided without a time limit\n\(program)")
                }
            }
        }
    }

    /// Amounts of credit scaled to a common denominator are large numbers close together.
    @Test(arguments: 0..<10)
    func largeNumbersAreToldApart(_ block: Int) throws {
        var random = SplitMix64(seed: UInt64(block) + 90_210)
        for _ in 0..<40 {
            var program = IntegerProgram()
            let count = Int.random(in: 3...9, using: &random)
            let scale = [1_000, 20_000, 149_000][Int.random(in: 0...2, using: &random)]
            let items = (0..<count).map { _ in
                (
                    Int.random(in: 1...7, using: &random) * scale + Int.random(in: 0...2, using: &random),
                    program.addBinary()
                )
            }
            let wanted = items.filter { _ in Bool.random(using: &random) }.reduce(0) { $0 + $1.0 }
            program.addConstraint(items, .atLeast, wanted)
            program.objective = items
            let expected = bruteForce(program, domains: items.map { _ in 0...1 }, .minimise)
            #expect(try program.solve(.minimise).solution?.objective == expected, "\(program)")
        }
    }

    static func program(_ random: inout SplitMix64) -> (IntegerProgram, [ClosedRange<Int>]) {
        var program = IntegerProgram()
        let count = Int.random(in: 1...7, using: &random)
        let domains = (0..<count).map { _ in
            let lower = Int.random(in: -2...1, using: &random)
            return Bool.random(using: &random) ? 0...1 : lower...(lower + Int.random(in: 0...3, using: &random))
        }
        let variables = domains.map { program.addInteger(in: $0) }
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            let terms = (0..<Int.random(in: 0...count, using: &random)).map { _ in
                (Int.random(in: -6...6, using: &random), variables[Int.random(in: 0..<count, using: &random)])
            }
            let relation = [IntegerProgram.Relation.atMost, .atLeast, .equal][Int.random(in: 0...2, using: &random)]
            program.addConstraint(terms, relation, Int.random(in: -8...8, using: &random))
        }
        program.objective = variables.map { (Int.random(in: -9...9, using: &random), $0) }
        return (program, domains)
    }
}
