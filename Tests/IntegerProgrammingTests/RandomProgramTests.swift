import Testing

@testable import IntegerProgramming

/// The solver against counting through all assignments.
@Suite struct RandomProgramTests {
    @Test(arguments: [
        RandomProgram(), RandomProgram(variables: 1...4, rows: 1...3), RandomProgram(variables: 6...8, rows: 1...1),
        RandomProgram(coefficient: 1, cost: 1, equalities: 50), RandomProgram(variables: 4...8, coefficient: 300),
    ])
    func agreesWithEnumeration(shape: RandomProgram) throws {
        var feasible = 0
        for seed in 0..<500 {
            var random = SplitMix64(seed: seed)
            let program = shape.make(&random)
            for sense in [IntegerProgram.Sense.minimise, .maximise] {
                let outcome = try program.solve(sense)
                let expected = program.bruteForce(sense)
                feasible += expected == nil ? 0 : 1
                try #require(outcome.provedObjective == expected, "seed \(seed), \(sense)\n\(program)\n\(outcome)")
            }
        }
        #expect(feasible > 250 && feasible < 1_000)
    }

    @Test(arguments: [1 << 20, 1 << 30, 1 << 38])
    func agreesWithEnumerationForLargeNumbers(size: Int) throws {
        let shape = RandomProgram(variables: 2...8, rows: 1...4, coefficient: size, cost: size)
        for seed in 0..<300 {
            var random = SplitMix64(seed: seed)
            let program = shape.make(&random)
            let outcome = try program.solve(.maximise)
            try #require(
                outcome.provedObjective == program.bruteForce(.maximise), "seed \(seed)\n\(program)\n\(outcome)")
        }
    }

    @Test func anyStartGivesTheSameOptimum() throws {
        for seed in 0..<400 {
            var random = SplitMix64(seed: seed)
            let program = RandomProgram().make(&random)
            let start = program.domains.map { random.int($0) }
            let outcome = try program.solve(.minimise, startingFrom: start)
            try #require(
                outcome.provedObjective == program.bruteForce(.minimise), "seed \(seed)\n\(program)\n\(outcome)")
        }
    }

    @Test func independentPartsAddUp() throws {
        for seed in 0..<100 {
            var random = SplitMix64(seed: seed)
            let parts = (0..<4).map { _ in RandomProgram(variables: 1...6).make(&random) }
            let whole = parts.reduce(into: IntegerProgram()) { $0.append($1) }
            let best = parts.map { $0.bruteForce(.maximise) }
            let expected = best.contains(nil) ? nil : best.compactMap(\.self).reduce(0, +)
            let outcome = try whole.solve(.maximise)
            try #require(outcome.provedObjective == expected, "seed \(seed)\n\(whole)\n\(outcome)")
        }
    }
}

extension IntegerProgram.Outcome {
    /// The objective of a proved optimum; `nil` if the program is infeasible; a number no test expects otherwise.
    var provedObjective: Int? {
        switch self {
        case .solved(let solution): solution.isOptimal ? solution.objective : .min
        case .infeasible: nil
        case .undecided: .min
        }
    }
}

extension IntegerProgram {
    /// Adds another program beside this one.
    fileprivate mutating func append(_ other: IntegerProgram) {
        let added = other.domains.map { addInteger(in: $0) }
        objective += other.objective.map { ($0.0, added[$0.1.index]) }
        for row in other.constraints {
            addConstraint(row.terms.map { ($0.0, added[$0.1.index]) }, row.relation, row.bound)
        }
    }
}
