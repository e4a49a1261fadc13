import CatalogueFiles
import Pathways

/// Reads the input as a learner's file in both forms, and each of its lines as a learner of a cohort.
enum LearnerInput {
    private static let catalogue = CatalogueReader.read(
        texts: [("c.yaml", "institution: a\ncourses: {x: {credits: 3}, y: , z-1: }")]
    ).catalogue

    static func run(_ input: [UInt8]) {
        for path in InputFiles.write([("learner.yaml", input), ("learner.csv", input)]) {
            guard let file = try? LearnerFile.read(path, catalogue) else { fatalError("\(path) cannot be read") }
            for problem in file.problems {
                claim(problem.contains("learner."), "a problem without a place: \(problem)")
            }
        }
        let reader = CohortReader(catalogue, asOf: CalendarDate(year: 2026, month: 1, day: 31))
        for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            _ = CohortReader.isHeading(line)
            let entry = reader.read(line)
            claim(entry.problem.map { !$0.isEmpty } ?? true, "a problem without words")
        }
    }
}
