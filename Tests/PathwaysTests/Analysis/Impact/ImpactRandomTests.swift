import Pathways
import Testing

/// Impact against models that really do without, on thousands of small random catalogues.
@Suite struct ImpactRandomTests {
    @Test func removingAnOfferingIsDoingWithoutIt() throws {
        var failures = 0
        for seed in 60_000..<60_700 where failures < 3 {
            var model = ModelCatalogue.forImpact(seed: seed)
            let removed = seed % model.offerings.count
            if seed % 2 == 0 { model.offerings[removed].replacedBy = nil }
            let reduced = seed % 2 == 0 ? model.blocking(removed) : model.retiring(removed)
            let subject = try ModelCase(model)
            let removal = Removal(offerings: [subject.indices[removed]])
            failures += compare(subject, ImpactOracle(model, reduced), removal, [removed], "seed \(seed)")
        }
    }

    @Test func removingARecognitionIsDoingWithoutIt() throws {
        var failures = 0
        for seed in 62_000..<62_700 where failures < 3 {
            let model = ModelCatalogue.forImpact(seed: seed)
            guard !model.recognitions.isEmpty else { continue }
            let removed = seed % model.recognitions.count
            var reduced = model
            reduced.recognitions[removed].until = ModelDate(year: 2000)
            let subject = try ModelCase(model)
            let removal = Removal(recognitions: [subject.recognitionPositions[removed]])
            failures += compare(subject, ImpactOracle(model, reduced), removal, [], "seed \(seed)")
        }
    }

    /// What time takes away is what differs between the answers for the two days.
    @Test func timeTakesAwayWhatEnds() throws {
        var failures = 0
        for seed in 64_000..<64_700 where failures < 3 {
            var model = ModelCatalogue.forImpact(seed: seed)
            var earlier = model
            earlier.asOf = ModelDate(year: 2021)
            model.asOf = ModelDate(year: 2025)
            let subject = try ModelCase(earlier)
            let ended = model.offerings.indices.filter { model.isRetired($0) && !earlier.isRetired($0) }
            failures += compare(subject, ImpactOracle(earlier, model), Removal(), ended, "seed \(seed)", from: 2021)
        }
    }

    /// 1 where impact and oracle disagree, after it is recorded.
    private func compare(
        _ subject: ModelCase, _ oracle: ImpactOracle, _ removal: Removal, _ gone: [Int], _ name: String,
        from year: Int = 2025
    ) -> Int {
        let impact = Impact(
            of: subject.catalogue, without: removal, before: ModelCase.day(of: year), after: ModelCase.day)
        let found = subject.positions(impact.unobtainable.map(\.offering)).sorted()
        let expected = oracle.fallen.filter { !gone.contains($0) }
        let positions = subject.recognitionPositions
        let lost = impact.lost.compactMap { entry -> Int? in
            if case .recognition(let number) = entry.declaration { positions.firstIndex(of: number) } else { nil }
        }
        let unexplained = impact.unobtainable.filter { !isExplained($0, impact) }.map(\.offering)
        guard found != expected || lost.sorted() != oracle.lost || !unexplained.isEmpty else { return 0 }
        Issue.record(
            """
            \(name): without \(gone): \(found) fell, expected \(expected); \(lost.sorted()) lost, expected \
            \(oracle.lost); unexplained \(subject.positions(unexplained))
            \(subject.text)
            """)
        return 1
    }

    /// Whether every reason names something that is gone or fell, or a ladder that is gone, and there is one.
    private func isExplained(_ entry: Impact.Unobtainable, _ impact: Impact) -> Bool {
        let fallen = Set(impact.unobtainable.map(\.offering)).union(impact.gone.offerings)
        return !entry.because.isEmpty
            && entry.because.allSatisfy { edge in
                fallen.contains(edge.from) || edge.recognition.map(impact.gone.recognitions.contains) ?? false
            }
    }
}
