import Testing

@testable import IntegerProgramming

/// What is promised when time runs out.
@Suite struct TimeLimitTests {
    private func program(seed: Int) -> IntegerProgram {
        var random = SplitMix64(seed: seed)
        return RandomProgram(variables: 8...10, rows: 3...6, equalities: 0, integers: 0).make(&random)
    }

    @Test func noTimeStillGivesAValidBound() throws {
        for seed in 0..<200 {
            let program = program(seed: seed)
            let optimum = program.bruteForce(.minimise)
            switch try program.solve(.minimise, timeLimit: .zero) {
            case .solved(let solution): #expect(solution.isOptimal && solution.objective == optimum, "seed \(seed)")
            case .infeasible: #expect(optimum == nil, "seed \(seed)")
            case .undecided(let bound): #expect(optimum.map { bound <= $0 } ?? true, "seed \(seed)")
            }
        }
    }

    @Test func aStartIsKeptAndBounded() throws {
        for seed in 0..<200 {
            let program = program(seed: seed)
            guard let start = program.allAssignments().first, let optimum = program.bruteForce(.maximise) else {
                continue
            }
            let outcome = try program.solve(.maximise, startingFrom: start, timeLimit: .zero)
            let solution = try #require(outcome.solution, "seed \(seed)")
            #expect(solution.objective >= program.worth(program.objective, start), "seed \(seed)")
            if case .feasible(let bound) = solution.status {
                #expect(bound >= optimum && solution.objective <= optimum, "seed \(seed)")
            } else {
                #expect(solution.objective == optimum, "seed \(seed)")
            }
        }
    }

    @Test func plentyOfTimeChangesNothing() throws {
        for seed in 0..<100 {
            let program = program(seed: seed)
            #expect(try program.solve(.maximise, timeLimit: .seconds(3600)) == program.solve(.maximise), "seed \(seed)")
        }
    }

    @Test func aSearchInterruptedAnywhereBoundsTheOptimum() throws {
        let shape = RandomProgram(variables: 10...12, rows: 4...8, coefficient: 40, equalities: 0, integers: 0)
        var interruptions = 0
        for seed in 0..<60 {
            var random = SplitMix64(seed: seed)
            let program = shape.make(&random)
            let form = try StandardForm(program, .minimise)
            let optimum = program.bruteForce(.minimise)
            var search = ExactSearch(form)
            while !search.isFinished {
                search.run(effort: 1, deadline: nil)
                let bestCost = search.bestCost ?? .max
                try #require(search.bound <= optimum ?? .max && optimum ?? .max <= bestCost, "seed \(seed)\n\(program)")
                interruptions += 1
            }
            try #require(search.bestCost == optimum, "seed \(seed)\n\(program)")
        }
        #expect(interruptions > 100)
    }
}
