import IntegerProgramming
import Testing

@Suite struct SolveTests {
    @Test func greedyChoiceIsWrong() throws {
        var program = IntegerProgram()
        let items = [(60, 10), (100, 20), (120, 30)].map { ($0, program.addBinary()) }
        program.addConstraint(items.map { ($0.0.1, $0.1) }, .atMost, 50)
        program.objective = items.map { ($0.0.0, $0.1) }
        let solution = try #require(try program.solve(.maximise).solution)
        #expect(solution.objective == 220)
        #expect(solution.values == [0, 1, 1])
        #expect(solution.isOptimal)
    }

    @Test func programsWithoutVariables() throws {
        var program = IntegerProgram()
        #expect(try program.solve(.minimise).solution?.objective == 0)
        program.addConstraint([], .atMost, 3)
        #expect(try program.solve(.minimise).solution?.values == [])
        program.addConstraint([], .atLeast, 1)
        #expect(try program.solve(.minimise) == .infeasible)
    }

    @Test func programsWithoutConstraints() throws {
        var program = IntegerProgram()
        let number = program.addInteger(in: -3...5)
        program.objective = [(2, number), (1, number)]
        #expect(try program.solve(.maximise).solution?.objective == 15)
        #expect(try program.solve(.minimise).solution?[number] == -3)
    }

    @Test func rowsOfZerosAndRepeatedVariables() throws {
        var program = IntegerProgram()
        let one = program.addBinary()
        program.addConstraint([(0, one)], .atMost, 0)
        program.addConstraint([(1, one), (1, one)], .atLeast, 2)
        program.objective = [(5, one)]
        #expect(try program.solve(.minimise).solution?.values == [1])
        program.addConstraint([(1, one), (-1, one)], .equal, 1)
        #expect(try program.solve(.minimise) == .infeasible)
    }

    @Test func contradictionsAreInfeasible() throws {
        var program = IntegerProgram()
        let (a, b) = (program.addBinary(), program.addBinary())
        program.addConstraint([(2, a), (2, b)], .equal, 3)
        #expect(try program.solve(.maximise) == .infeasible)
    }

    @Test func numbersBeyondExactnessAreRefused() throws {
        var program = IntegerProgram()
        let a = program.addBinary()
        program.addConstraint([(1, a)], .atMost, 1)
        program.addConstraint([(IntegerProgram.largestCoefficient + 1, a)], .atMost, 1)
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: 1)) { try program.solve(.maximise) }
        var objective = IntegerProgram()
        let big = objective.addInteger(in: 0...(1 << 17))
        objective.objective = [(1 << 20, big)]
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: nil)) { try objective.solve(.maximise) }
        var overflowing = IntegerProgram()
        let c = overflowing.addBinary()
        overflowing.objective = [(.max, c), (.max, c)]
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: nil)) { try overflowing.solve(.maximise) }
    }

    @Test func largeCoefficientsAreExact() throws {
        var program = IntegerProgram()
        let large = (0..<8).map { (1 << 19) + $0 * 3 }
        let variables = large.map { _ in program.addBinary() }
        program.addConstraint(zip(large, variables).map { ($0, $1) }, .atMost, large[0] + large[3] + large[4])
        program.objective = zip(large, variables).map { ($0, $1) }
        let solution = try #require(try program.solve(.maximise).solution)
        #expect(solution.objective == large[0] + large[3] + large[4])
    }

    @Test func theTimeLimitIsKept() throws {
        // Market split: tiny to state, hard to decide.
        var random = SplitMix64(seed: 7)
        var program = IntegerProgram()
        let variables = (0..<50).map { _ in program.addBinary() }
        for _ in 0..<6 {
            let row = variables.map { (Int.random(in: 0...99, using: &random), $0) }
            let slack = (program.addInteger(in: 0...5_000), program.addInteger(in: 0...5_000))
            let half = row.reduce(0) { $0 + $1.0 } / 2
            program.addConstraint(row + [(1, slack.0), (-1, slack.1)], .equal, half)
            program.objective += [(1, slack.0), (1, slack.1)]
        }
        let outcome = try program.solve(.minimise, timeLimit: .milliseconds(300))
        if case .solved(let solution) = outcome, case .feasible(let bound) = solution.status {
            #expect(bound <= solution.objective)
            #expect(program.isSatisfied(by: solution.values))
        }
        #expect(outcome.solution?.isOptimal != true || outcome.solution?.objective == 0)
    }

    @Test func manyTasksGetTheSameAnswers() async throws {
        var random = SplitMix64(seed: 99)
        let programs = (0..<40).map { _ in RandomProgramTests.program(&random).0 }
        let serial = try programs.map { try $0.solve(.maximise) }
        let parallel = try await withThrowingTaskGroup(of: (Int, IntegerProgram.Outcome).self) { group in
            for (number, program) in programs.enumerated() {
                group.addTask { (number, try program.solve(.maximise)) }
            }
            var outcomes = [Int: IntegerProgram.Outcome]()
            for try await (number, outcome) in group { outcomes[number] = outcome }
            return outcomes
        }
        for (number, outcome) in serial.enumerated() { #expect(parallel[number] == outcome) }
    }
}
