import Testing

@testable import IntegerProgramming

/// The part CBC plays.
@Suite struct CbcTests {
    @Test(arguments: [
        RandomProgram(variables: 1...9), RandomProgram(variables: 1...6, rows: 1...2),
        RandomProgram(variables: 3...8, rows: 2...4, coefficient: 1_000, cost: 1_000),
    ])
    func itsClaimsHold(shape: RandomProgram) throws {
        var claims = 0
        for seed in 0..<500 {
            var random = SplitMix64(seed: seed)
            let program = shape.make(&random)
            let form = try StandardForm(program, .minimise)
            guard !form.isContradictory, form.columnCount > 0 else { continue }
            let answer = CbcSolver.solve(form, seconds: nil)
            let optimum = program.bruteForce(.minimise)
            switch answer.claim {
            case .optimal:
                let values = try #require(answer.values)
                try #require(form.cost(of: values) == optimum, "seed \(seed)\n\(program)")
                claims += 1
            case .infeasible:
                try #require(optimum == nil, "seed \(seed)\n\(program)")
                claims += 1
            case .stopped: break
            }
        }
        #expect(claims > 300)
    }

    /// Without patience CBC is asked at once, and its word taken.
    @Test func itsAnswersAreUsed() throws {
        var taken = 0
        for seed in 0..<300 {
            var random = SplitMix64(seed: seed)
            let program = RandomProgram(variables: 6...9, rows: 3...5).make(&random)
            let form = try StandardForm(program, .minimise)
            let finding = Solver(form: form, start: nil, deadline: nil, patience: 0, doubt: 0).run()
            let cost = finding.values.map(form.cost(of:))
            try #require(cost == program.bruteForce(.minimise), "seed \(seed)\n\(program)")
            try #require(finding.proof != nil, "seed \(seed)\n\(program)")
            taken += finding.proof == .floatingPoint ? 1 : 0
        }
        #expect(taken > 50)
    }

    /// With some patience the exact search has the last word.
    @Test func itsAnswersAreConfirmed() throws {
        for seed in 0..<100 {
            var random = SplitMix64(seed: seed)
            let program = RandomProgram(variables: 6...9, rows: 3...5).make(&random)
            let form = try StandardForm(program, .maximise)
            let finding = Solver(form: form, start: nil, deadline: nil, patience: 20_000, doubt: 20_000).run()
            try #require(
                finding.values.map { -form.cost(of: $0) } == program.bruteForce(.maximise), "seed \(seed)\n\(program)")
        }
    }

    @Test func largeNumbersAreNotAskedAbout() throws {
        var program = IntegerProgram()
        let x = (0..<4).map { _ in program.addBinary() }
        program.addConstraint([(3, x[0]), (5, x[1]), (1 << 20 | 1, x[2])], .atMost, 7)
        #expect(try !CbcSolver.accepts(StandardForm(program, .minimise)))
    }
}
