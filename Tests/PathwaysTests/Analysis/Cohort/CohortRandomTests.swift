import Pathways
import Testing

/// A cohort is answered as its learners are one by one, on thousands of small random catalogues.
@Suite struct CohortRandomTests {
    private static let profiles = [
        ModelGenerator.Profile(), ModelGenerator.Profile(hasConditions: false, hasUnits: false),
        ModelGenerator.Profile(hasRecognitions: false, favoursCredits: true, maxOfferings: 10),
        ModelGenerator.Profile(hasCorequisites: false, hasUnits: false, maxOfferings: 10),
    ]

    @Test(arguments: profiles)
    func learnersOneAfterAnother(_ profile: ModelGenerator.Profile) throws {
        var failures = 0
        for seed in 40_000..<41_000 where failures < 3 {
            var generator = ModelGenerator(seed: seed, profile)
            let subject = try ModelCase(generator.model())
            let asOf = subject.standing.asOf
            let cohort = Cohort(subject.catalogue, asOf: asOf, nearest: seed % 4)
            var probe = cohort.makeProbe()
            for number in 0..<6 {
                let learner = (0..<number).map { _ in holding(generator.extraHolding(for: subject.model), subject) }
                let faults = faults(in: &probe, subject.catalogue, learner, asOf, nearest: seed % 4)
                guard !faults.isEmpty else { continue }
                failures += 1
                Issue.record("seed \(seed): \(faults)\n\(learner)\n\(subject.text)")
            }
        }
    }

    private func holding(_ own: ModelHolding, _ subject: ModelCase) -> Holding {
        Holding(
            subject.indices[own.offering], completed: own.completed.flatMap { CalendarDate(parsing: $0.text) },
            grade: own.grade.map { Grade(rawValue: ModelGrade.texts[$0]) })
    }

    private func faults(
        in probe: inout CohortProbe, _ catalogue: Catalogue, _ holdings: [Holding], _ asOf: CalendarDate?,
        nearest: Int
    ) -> [String] {
        let full = Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings, asOf: asOf))
        let listing = Reachability(catalogue, PathwayGraph(catalogue), full)
        var faults: [String] = []
        let steps = catalogue.indices.map(full.steps)
        let own = probe.steps(holdings)
        if own != steps { faults.append("steps \(own), not \(steps)") }
        let expected = LearnerProspects(listing, in: catalogue, nearest: nearest)
        let prospects = probe.prospects(holdings)
        if prospects != expected { faults.append("\(prospects), not \(expected)") }
        return faults
    }
}
