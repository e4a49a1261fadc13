import Pathways
import Testing

/// What fills credit, recognition and pathways.
@Suite struct SummaryRecognitionTests {
    private let text = """
        institution: x
        micro-credentials: {m: {}, n: {credits: 0}, o: {}, other: {}}
        courses: {y/c: {}, alone: {}}
        programs: {p: {}, y/q: {}}
        ladders:
          - {from: m, into: p, agreement: {until: 2025-12-31}, declared-by: x}
          - {from: {choose: 1, from: {kind: micro-credential}}, into: y/q, declared-by: y}
          - {from: other, into: p, when: {also: alone}}
        transfers:
          - {from: [m, other], into: y, grants: {courses: [y/c]}}
        assessments:
          - {from: m, into: y, grants: {unassigned: {credits: 3}}, declared-by: z}
        equivalents:
          - {these: [m, n], are: [y/c], until: 2025-01-01}
          - {these: [y/c], are: [o], direction: both, agreement: {until: 2024-01-01}}
        """

    private func summary(_ name: String, asOf: String? = "2026-01-31") throws -> CriticalInformationSummary {
        let catalogue = catalogue(text)
        return CriticalInformationSummary(
            of: try catalogue.index(name), in: catalogue, asOf: asOf.flatMap { CalendarDate(parsing: $0) })
    }

    @Test func everythingThatStartsFromIt() throws {
        let given = try summary("m")
        #expect(given.pathways.ladders.map(\.recognition.span.line) == [6, 7])
        #expect(given.pathways.ladders.map(\.hasEnded) == [true, false])
        #expect(given.pathways.ladders.map(\.sides) == [.within, .receiver])
        #expect(given.recognition.recognitions.map(\.recognition.span.line) == [10, 12])
        #expect(given.recognition.recognitions.map(\.sides) == [.unstated, .other])
        #expect(given.recognition.recognitions.last?.declarers == ["z"])
        #expect(given.recognition.equivalents.map(\.hasEnded) == [true])
        #expect(!given.missing.contains(.creditOtherRecognition) && !given.missing.contains(.learnerPathways))
    }

    /// Without a day nothing has ended; with one, what has ended is still declared, and so not missing.
    @Test func missingDoesNotDependOnTheDay() throws {
        #expect(try summary("m", asOf: nil).pathways.ladders.map(\.hasEnded) == [false, false])
        #expect(try summary("o").missing == summary("o", asOf: nil).missing)
    }

    @Test func equivalencesReadInTheirDirection() throws {
        let (m, o, c) = (try summary("m"), try summary("o"), try summary("y/c"))
        func names(_ summary: CriticalInformationSummary) -> [[String]] {
            summary.recognition.equivalents.map { link in
                (link.together + link.countsAs).map { summary.catalogue[$0].id }
            }
        }
        #expect(names(m) == [["x/n", "y/c"]])
        #expect(names(o) == [["y/c"]])
        #expect(names(c) == [["x/o"]])
        #expect(o.recognition.equivalents.map(\.hasEnded) == [true])
    }

    /// Credits of 0 are published credits; a bridging course is not what a ladder starts from.
    @Test func whatFillsAndWhatDoesNot() throws {
        #expect(!(try summary("n").missing.contains(.creditOtherRecognition)))
        let alone = try summary("alone")
        #expect(alone.missing.contains(.creditOtherRecognition) && alone.missing.contains(.learnerPathways))
    }
}
