import Pathways
import Testing

/// Single points against the removal of every offering in turn.
@Suite struct SinglePointsRandomTests {
    @Test func singlePointsAreThoseOfBruteRemoval() throws {
        var failures = 0
        var pointCount = 0
        for seed in 66_000..<66_800 where failures < 3 {
            let model = ModelCatalogue.ofPlainNeeds(seed: seed)
            let subject = try ModelCase(model)
            let all = model.offerings.indices
            let points = SinglePoints(subject.catalogue, asOf: ModelCase.day, of: subject.indices)
            let found = all.map { subject.positions(points.through(of: subject.indices[$0])).sorted() }
            let before = ObtainabilityOracle(model, unknownIsEnough: true)
            let removed = all.map { ObtainabilityOracle(model.retiring($0), unknownIsEnough: true) }
            let expected = all.map { award in
                before.rounds[award] == nil ? [] : all.filter { $0 != award && removed[$0].rounds[award] == nil }
            }
            pointCount += expected.joined().count
            if found != expected {
                failures += 1
                Issue.record("seed \(seed): \(found), expected \(expected)\n\(subject.text)")
            }
        }
        #expect(pointCount > 500, "the models hang on too little to show anything")
    }

    /// One award, and all of them, give the same.
    @Test func lookingAtOneIsLookingAtAll() throws {
        for seed in 66_000..<66_200 {
            let subject = try ModelCase(ModelCatalogue.ofPlainNeeds(seed: seed))
            let all = SinglePoints(subject.catalogue, asOf: ModelCase.day)
            for entry in all.entries {
                let one = SinglePoints(subject.catalogue, asOf: ModelCase.day, of: [entry.offering])
                #expect(one.entries == [entry], "seed \(seed)\n\(subject.text)")
            }
        }
    }
}
