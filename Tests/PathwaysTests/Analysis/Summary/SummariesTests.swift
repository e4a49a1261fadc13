import Pathways
import Testing

/// Records made together against records made one by one, on small random catalogues.
@Suite struct SummariesTests {
    @Test func togetherIsTheSameAsOneByOne() throws {
        var links = 0
        for seed in 42_000..<42_200 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed))
            let catalogue = subject.catalogue
            let all = CriticalInformationSummaries(of: catalogue, PathwayGraph(catalogue))
            for index in catalogue.indices {
                let one = Self.text(CriticalInformationSummary(of: index, in: catalogue))
                let several = Self.text(all[index])
                #expect(one == several, "seed \(seed), \(catalogue[index].id)\n\(subject.text)")
                links += all[index].pathways.stacks.count + all[index].recognition.recognitions.count
            }
        }
        #expect(links > 500, "little was looked at: \(links)")
    }

    /// Everything in it but the catalogue, which is the same.
    private static func text(_ summary: CriticalInformationSummary) -> String {
        "\(summary.offering) \(summary.effort) \(summary.prerequisites) \(summary.recognition) \(summary.pathways) "
            + "\(summary.missing)"
    }
}
