import Pathways

/// Measures the answers to a cohort: learners of a province of 100,000 offerings and 250,000 agreements, and of one a tenth
/// and a hundredth as large.
enum CohortBenchmark {
    static func run(learners: Int, sizes: [Int] = [1_000, 10_000, 100_000]) {
        print("learners with 0 to 11 holdings; one worker")
        for offerings in sizes {
            let catalogue = RouteShape(offerings: offerings, agreements: offerings * 5 / 2).catalogue
            let clock = ContinuousClock()
            var made: Cohort?
            let preparation = clock.measure { made = Cohort(catalogue, asOf: nil) }
            guard let cohort = made else { return }
            var probe = cohort.makeProbe()
            var found = 0
            let time = clock.measure {
                for learner in 0..<learners { found += probe.prospects(holdings(of: learner, catalogue)).nearest.count }
            }
            let full = clock.measure { found += answer(holdings(of: 1, catalogue), catalogue) }
            print(
                "  \(offerings) offerings: prepared in \(milliseconds(preparation)) ms,",
                "\(Int(Double(learners) / (milliseconds(time) / 1e3))) learners a second;",
                "one full answer takes \(milliseconds(full)) ms; peak memory \(ResidentMemory.peak >> 20) MB; \(found) awards"
            )
        }
    }

    private static func holdings(of learner: Int, _ catalogue: Catalogue) -> [Holding] {
        var random = SplitMix64(seed: UInt64(learner) &* 7_919 &+ 3)
        return (0..<Int(random.next() % 12)).map { _ in
            Holding(OfferingIndex(Int(random.next() % UInt64(catalogue.offerings.count))))
        }
    }

    /// The same by the whole analysis.
    private static func answer(_ holdings: [Holding], _ catalogue: Catalogue) -> Int {
        let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings))
        let reachability = Reachability(catalogue, PathwayGraph(catalogue), obtainability)
        return LearnerProspects(reachability, in: catalogue, nearest: 3).nearest.count
    }

    private static func milliseconds(_ time: Duration) -> Double {
        (Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15).rounded()
    }
}
