import Testing

@testable import IntegerProgramming

/// Objectives in order of importance.
@Suite struct OrderedTests {
    @Test func agreesWithEnumeration() throws {
        for seed in 0..<400 {
            var random = SplitMix64(seed: seed)
            let program = RandomProgram(variables: 2...8).make(&random)
            let objectives = (0..<3).map { index in
                let terms = program.domains.indices.map { (random.int(-2...2), IntegerProgram.Variable(index: $0)) }
                return (sense: index == 1 ? IntegerProgram.Sense.minimise : .maximise, terms: terms)
            }
            var left = program.allAssignments()
            var expected: [Int] = []
            for (sense, terms) in objectives where !left.isEmpty {
                let worths = left.map { program.worth(terms, $0) }
                let best = (sense == .minimise ? worths.min() : worths.max()) ?? 0
                left = left.filter { program.worth(terms, $0) == best }
                expected.append(best)
            }
            let outcomes = try program.solve(inOrder: objectives)
            if expected.isEmpty {
                try #require(outcomes == [.infeasible(.exact)], "seed \(seed)\n\(program)")
            } else {
                try #require(outcomes.map(\.provedObjective) == expected, "seed \(seed)\n\(program)\n\(outcomes)")
                let last = try #require(outcomes.last?.solution)
                try #require(left.contains(last.values), "seed \(seed)\n\(program)\n\(outcomes)")
            }
        }
    }

    @Test func noObjectivesAskForAnyAssignment() throws {
        var program = IntegerProgram()
        let x = program.addBinary()
        program.addConstraint([(1, x)], .atLeast, 1)
        let outcomes = try program.solve(inOrder: [])
        #expect(outcomes.count == 1)
        #expect(outcomes.first?.solution?.values == [1])
    }
}
