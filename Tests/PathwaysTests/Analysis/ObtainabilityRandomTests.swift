import Pathways
import Testing

/// Obtainability against rounds played by the words of the design, on thousands of small random catalogues.
@Suite struct ObtainabilityRandomTests {
    @Test(arguments: [
        ModelGenerator.Profile(hasCorequisites: false, hasConditions: false, hasUnits: false, hasRecognitions: false),
        ModelGenerator.Profile(
            hasCorequisites: false, hasHoldings: false, hasConditions: false, hasRecognitions: false,
            favoursCredits: true),
        ModelGenerator.Profile(hasHoldings: false),
        ModelGenerator.Profile(hasConditions: false),
        ModelGenerator.Profile(),
    ])
    func stepsAreThoseOfTheRounds(_ profile: ModelGenerator.Profile) throws {
        var failures = 0
        for seed in 0..<1_000 where failures < 3 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed, profile))
            #expect(subject.diagnostics.isEmpty, "seed \(seed)\n\(subject.diagnostics)\n\(subject.text)")
            let oracle = ObtainabilityOracle(subject.model)
            let expected = subject.model.offerings.indices.map(oracle.steps)
            let found = subject.steps(subject.obtainability)
            if found != expected {
                failures += 1
                Issue.record("seed \(seed): \(shown(found)), expected \(shown(expected))\n\(subject.text)")
            }
        }
    }
}

extension ObtainabilityRandomTests {
    /// What cannot be obtained even if unknown credits suffice certainly cannot be obtained.
    @Test func unknownCreditsMayBeEnough() throws {
        var failures = 0
        for seed in 5_000..<6_000 where failures < 3 {
            let profile = ModelGenerator.Profile(hasCorequisites: seed % 2 == 0, favoursCredits: seed % 3 > 0)
            let subject = try ModelCase(ModelGenerator.model(seed: seed, profile))
            let oracle = ObtainabilityOracle(subject.model, unknownIsEnough: true)
            let expected = subject.model.offerings.indices.map(oracle.steps)
            let found = subject.steps(Obtainability(subject.catalogue, subject.standing, unknownIsEnough: true))
            if found != expected {
                failures += 1
                Issue.record("seed \(seed): \(shown(found)), expected \(shown(expected))\n\(subject.text)")
            }
        }
    }
}

/// Steps as a failing case shows them.
func shown(_ steps: [Int?]) -> String { steps.map { $0.map(String.init) ?? "–" }.joined(separator: " ") }
