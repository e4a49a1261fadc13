import Testing

@testable import IntegerProgramming

#if os(Linux) || os(macOS)
    /// Nothing is written to the standard streams, whatever the outcome.
    @Suite struct SilenceTests {
        @Test func nothingIsPrinted() async throws {
            let result = await #expect(
                processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
            ) {
                for seed in 0..<60 {
                    var random = SplitMix64(seed: seed)
                    let large = RandomProgram(variables: 5...9, coefficient: 1 << 35, cost: 1 << 35).make(&random)
                    _ = try large.solve(.minimise)
                    let small = RandomProgram(variables: 5...9).make(&random)
                    _ = try small.solve(.maximise, timeLimit: .milliseconds(1))
                    let form = try StandardForm(small, .maximise)
                    _ = Solver(form: form, start: nil, deadline: nil, patience: 0, doubt: 0).run()
                    if form.columnCount > 0 { _ = CbcSolver.solve(form, seconds: 0.001) }
                }
            }
            #expect(result?.standardOutputContent.isEmpty == true)
            #expect(result?.standardErrorContent.isEmpty == true)
        }
    }
#endif
