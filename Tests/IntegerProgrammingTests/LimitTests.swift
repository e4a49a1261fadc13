import IntegerProgramming
import Testing

/// The limits of exact computation.
@Suite struct LimitTests {
    private func program(coefficient: Int, upper: Int = 1) -> IntegerProgram {
        var program = IntegerProgram()
        let x = program.addInteger(in: 0...upper)
        let y = program.addInteger(in: 0...1)
        program.addConstraint([(coefficient, x), (1, y)], .atMost, coefficient)
        program.objective = [(1, y)]
        return program
    }

    @Test func coefficientsUpToTheLimitAreExact() throws {
        let largest = IntegerProgram.largestCoefficient
        #expect(try program(coefficient: largest).solve(.maximise).provedObjective == 1)
        #expect(try program(coefficient: -largest).solve(.maximise).provedObjective == 0)
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: 0)) {
            try program(coefficient: largest + 1).solve(.maximise)
        }
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: 0)) {
            try program(coefficient: .min).solve(.maximise)
        }
    }

    @Test func activityUpToTheLimitIsExact() throws {
        let largest = IntegerProgram.largestActivity
        #expect(try program(coefficient: 1, upper: largest - 1).solve(.maximise).provedObjective == 1)
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: 0)) {
            try program(coefficient: 1, upper: largest).solve(.maximise)
        }
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: 0)) {
            try program(coefficient: 1 << 30, upper: .max).solve(.maximise)
        }
    }

    @Test func limitsHoldAfterAddingUp() throws {
        var program = IntegerProgram()
        let x = program.addBinary()
        program.addConstraint([(.max, x), (3 - .max, x)], .atMost, 2)
        program.objective = [(1, x)]
        #expect(try program.solve(.maximise).provedObjective == 0)
        program.objective = [(.max, x), (.max, x)]
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: nil)) { try program.solve(.maximise) }
        program.objective = [(1 << 41, x)]
        #expect(throws: IntegerProgramError.numbersTooLarge(constraint: nil)) { try program.solve(.maximise) }
    }

    /// 2⁴⁰ times a fraction below any tolerance is not 0.
    @Test func smallFractionsOfLargeNumbersCount() throws {
        var program = IntegerProgram()
        let x = program.addBinary()
        let y = program.addBinary()
        program.addConstraint([(1 << 40, x), (-1, y)], .atLeast, 0)
        program.addConstraint([(1, y)], .atLeast, 1)
        program.objective = [(1, x)]
        #expect(try program.solve(.minimise).solution?.values == [1, 1])
    }

    /// Sums of large numbers that differ by one, far below what a relative tolerance tells apart.
    @Test func largeSubsetSum() throws {
        var program = IntegerProgram()
        let numbers = (0..<12).map { (1 << 39) + (1 << $0) }
        let x = numbers.map { _ in program.addBinary() }
        let target = numbers[1] + numbers[4] + numbers[9]
        program.addConstraint(Array(zip(numbers, x)), .equal, target)
        #expect(try program.solve(.minimise).solution?.values == [0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0])
        program.addConstraint([(1, x[4])], .equal, 0)
        #expect(try program.solve(.minimise) == .infeasible(.exact))
    }

    @Test func valuesThatDoNotFitAreNoObjective() {
        var program = IntegerProgram()
        let x = program.addInteger(in: 0...Int.max)
        program.objective = [(2, x)]
        #expect(program.objectiveValue(of: [.max]) == nil)
        program.addConstraint([(2, x)], .atLeast, 0)
        #expect(!program.isSatisfied(by: [.max]))
    }

    @Test func errorsSayWhere() {
        #expect("\(IntegerProgramError.numbersTooLarge(constraint: 4))".contains("constraint 4"))
        #expect("\(IntegerProgramError.numbersTooLarge(constraint: nil))".contains("objective"))
    }
}
