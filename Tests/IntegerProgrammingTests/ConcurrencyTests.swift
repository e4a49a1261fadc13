import Testing

@testable import IntegerProgramming

/// Many threads, one answer.
@Suite struct ConcurrencyTests {
    private static func program(_ seed: Int) -> IntegerProgram {
        var random = SplitMix64(seed: seed)
        return RandomProgram(variables: 8...16, rows: 4...8, equalities: 5, integers: 10).make(&random)
    }

    @Test func parallelSolvesGiveTheSequentialAnswers() async throws {
        let expected = try (0..<150).map { try Self.program($0).solve(.minimise) }
        try await withThrowingTaskGroup(of: (Int, IntegerProgram.Outcome).self) { group in
            for seed in 0..<150 {
                for _ in 0..<3 { group.addTask { (seed, try Self.program(seed).solve(.minimise)) } }
            }
            for try await (seed, outcome) in group { #expect(outcome == expected[seed], "seed \(seed)") }
        }
    }

    @Test func parallelCallsOfCbcGiveTheSequentialAnswers() async throws {
        @Sendable func values(_ seed: Int) throws -> [Int]? {
            let form = try StandardForm(Self.program(seed), .minimise)
            return CbcSolver.solve(form, seconds: nil).values
        }
        let expected = try (0..<60).map(values)
        try await withThrowingTaskGroup(of: (Int, [Int]?).self) { group in
            for seed in (0..<60).reversed() {
                for _ in 0..<2 { group.addTask { (seed, try values(seed)) } }
            }
            for try await (seed, found) in group { #expect(found == expected[seed], "seed \(seed)") }
        }
    }
}
