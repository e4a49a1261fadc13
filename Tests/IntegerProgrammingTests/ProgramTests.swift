import IntegerProgramming
import Testing

/// Particular programs, and the corners of the interface.
@Suite struct ProgramTests {
    @Test func knapsackWhereTakingTheDensestFirstIsWrong() throws {
        var program = IntegerProgram()
        let items = [(weight: 1, worth: 2), (weight: 9, worth: 17), (weight: 5, worth: 8), (weight: 5, worth: 9)]
        let taken = items.indices.map { program.addBinary(name: "item\($0)") }
        program.addConstraint(items.indices.map { (items[$0].weight, taken[$0]) }, .atMost, 10)
        program.objective = items.indices.map { (items[$0].worth, taken[$0]) }
        let solution = try #require(try program.solve(.maximise).solution)
        #expect(solution.objective == 19)
        #expect(solution.values == [1, 1, 0, 0])
        #expect(solution[taken[1]] == 1)
        #expect(solution.status == .optimal(.exact))
    }

    @Test func equality() throws {
        var program = IntegerProgram()
        let coins = [(25, 4), (10, 4), (1, 4)].map { value, count in (value, program.addInteger(in: 0...count)) }
        program.addConstraint(coins, .equal, 42)
        program.objective = coins.map { (1, $0.1) }
        #expect(try program.solve(.minimise).solution?.values == [0, 4, 2])
        program.addConstraint([(1, coins[2].1)], .atMost, 1)
        #expect(try program.solve(.minimise) == .infeasible(.exact))
    }

    @Test func parityMakesInfeasible() throws {
        var program = IntegerProgram()
        let x = (0..<20).map { _ in program.addBinary() }
        program.addConstraint(x.map { (2, $0) }, .equal, 19)
        #expect(try program.solve(.minimise) == .infeasible(.exact))
    }

    @Test func nothing() throws {
        let solution = try #require(try IntegerProgram().solve(.maximise).solution)
        #expect(solution.values.isEmpty)
        #expect(solution.objective == 0)
        #expect(solution.isOptimal)
    }

    @Test func noVariablesButConstraints() throws {
        var program = IntegerProgram()
        program.addConstraint([], .atMost, 3)
        program.addConstraint([], .equal, 0)
        #expect(try program.solve(.minimise).solution?.values == [])
        program.addConstraint([], .atLeast, 3)
        #expect(try program.solve(.minimise) == .infeasible(.exact))
    }

    @Test func noConstraints() throws {
        var program = IntegerProgram()
        let x = program.addInteger(in: -4...7)
        let y = program.addInteger(in: -4...7)
        _ = program.addInteger(in: 3...9)
        _ = program.addInteger(in: Int.min...Int.max)
        program.objective = [(2, x), (-3, y)]
        #expect(try program.solve(.minimise).solution?.values == [-4, 7, 3, 0])
        #expect(try program.solve(.maximise).solution?.objective == 26)
    }

    @Test func noObjective() throws {
        var program = IntegerProgram()
        let x = (0..<6).map { _ in program.addBinary() }
        program.addConstraint(x.map { (1, $0) }, .equal, 3)
        let solution = try #require(try program.solve(.maximise).solution)
        #expect(solution.values.reduce(0, +) == 3)
        #expect(solution.objective == 0)
    }

    @Test func contradictoryBounds() throws {
        var program = IntegerProgram()
        let x = program.addInteger(in: 0...10)
        program.addConstraint([(1, x)], .atLeast, 6)
        program.addConstraint([(1, x)], .atMost, 5)
        #expect(try program.solve(.minimise) == .infeasible(.exact))
    }

    /// Tightening bounds step by step would take forever here; combining the rows shows it at once.
    @Test func contradictoryRowsOverWideDomains() throws {
        var program = IntegerProgram()
        let x = program.addInteger(in: 0...1 << 40)
        let y = program.addInteger(in: 0...1 << 40)
        program.addConstraint([(1, x), (-1, y)], .atLeast, 1)
        program.addConstraint([(1, y), (-1, x)], .atLeast, 0)
        #expect(try program.solve(.minimise) == .infeasible(.exact))
    }

    @Test func boundsBeyondAllReach() throws {
        var program = IntegerProgram()
        let x = program.addBinary()
        program.objective = [(1, x)]
        program.addConstraint([(1, x)], .atMost, .max)
        program.addConstraint([(1, x)], .atLeast, .min)
        #expect(try program.solve(.maximise).solution?.objective == 1)
        program.addConstraint([(1, x)], .equal, .max)
        #expect(try program.solve(.maximise) == .infeasible(.exact))
    }

    @Test func repeatedVariablesAddUpAndZerosDoNotCount() throws {
        var program = IntegerProgram()
        let x = program.addInteger(in: 0...9)
        let y = program.addInteger(in: 0...9)
        program.addConstraint([(1, x), (2, x), (0, y), (5, y), (-5, y)], .atMost, 13)
        program.objective = [(1, x), (1, x), (0, y)]
        let solution = try #require(try program.solve(.maximise).solution)
        #expect(solution[x] == 4)
        #expect(solution.objective == 8)
        #expect(program.objectiveValue(of: [4, 9]) == 8)
        #expect(
            program.isSatisfied(by: [4, 9]) && !program.isSatisfied(by: [5, 0]) && !program.isSatisfied(by: [0, 10]))
    }

    @Test func constantsAndNegativeDomains() throws {
        var program = IntegerProgram()
        let constant = program.addInteger(in: 5...5)
        let x = program.addInteger(in: -9 ... -2)
        program.addConstraint([(1, constant), (1, x)], .atLeast, 0)
        program.objective = [(3, x)]
        #expect(try program.solve(.minimise).solution?.values == [5, -5])
    }

    @Test func description() {
        var program = IntegerProgram()
        let x = program.addBinary(name: "take")
        let y = program.addInteger(in: -1...3)
        program.objective = [(2, x)]
        program.addConstraint([(1, x), (-4, y)], .atLeast, 2)
        #expect(program.variableCount == 2 && program.constraintCount == 1)
        #expect(
            program.description == """
                objective 2 take
                subject to
                  1 take + -4 x1 >= 2
                where
                  take in 0...1
                  x1 in -1...3
                """)
    }
}
