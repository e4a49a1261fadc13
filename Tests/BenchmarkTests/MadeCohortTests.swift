import CatalogueFiles
import Foundation
import Pathways
import Testing

@testable import pathways_bench

/// Learners of a made province are answered as part of a cohort as they are one by one.
@Suite struct MadeCohortTests {
    @Test(arguments: [(400, 300), (1_500, 4_000)])
    func learners(_ offerings: Int, _ agreements: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cohort-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let size = ["--offerings", "\(offerings)", "--agreements", "\(agreements)", "-o", folder]
        try #require(GenerateCommand(size)).run()
        let catalogue = try CatalogueReader.read([folder]).catalogue
        let graph = PathwayGraph(catalogue)
        let asOf = CalendarDate(year: 2_026, month: 9, day: 1)
        var probe = Cohort(catalogue, asOf: asOf, nearest: 3).makeProbe()
        for learner in 0..<60 {
            let holdings = Self.holdings(of: learner, catalogue)
            let standing = LearnerStanding(catalogue, holdings: holdings, asOf: asOf)
            let full = Reachability(catalogue, graph, Obtainability(catalogue, standing))
            let expected = LearnerProspects(full, in: catalogue, nearest: 3)
            #expect(probe.prospects(holdings) == expected, "learner \(learner): \(holdings)")
        }
    }

    /// Some with a grade that agreements ask for, some with one too low, some long ago.
    private static func holdings(of learner: Int, _ catalogue: Catalogue) -> [Holding] {
        var random = SplitMix64(seed: UInt64(learner) + 99)
        return (0..<(1 + learner % 9)).map { _ in
            let offering = OfferingIndex(Int(random.next() % UInt64(catalogue.offerings.count)))
            let year = 2_005 + Int(random.next() % 21)
            let grades = ["A", "B", "D", "F"].map { Grade(rawValue: $0) }
            return Holding(
                offering, completed: CalendarDate(year: year, month: 6, day: 30),
                grade: random.next() % 5 == 0 ? nil : grades[Int(random.next() % 4)])
        }
    }
}
