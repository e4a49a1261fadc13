import CatalogueFiles
import Testing

@testable import Pathways

@Suite struct SummaryIncompleteTests {
    private func found(_ text: String) -> [Diagnostic] {
        Check.summaryIncomplete.findings(CheckContext(catalogue("institution: x\n" + text)))
    }

    @Test func namesWhatIsMissingInTheOrderOfTheRecord() {
        let findings = found(
            """
            micro-credentials:
              m: {assessment-method: exam, title: M, hours: 3}
            """)
        #expect(findings.map(\.code) == [.summaryIncomplete])
        #expect(findings.first.map { "\($0.span.line):\($0.span.column)" } == "3:3")
        #expect(
            findings.first?.message.english
                == "The Critical Information Summary of “x/m” lacks: description, delivery mode, prerequisites, "
                + "learning outcomes, credit or other recognition, learner pathways, quality assurance statement.")
        #expect(findings.first?.hint == "See the whole record with: pathways summary CATALOGUE x/m")
        #expect(findings.first?.severity == .note)
    }

    @Test func onlyRecordsThatShouldBeThere() {
        #expect(found("courses: {a: {title: A, credits: 3}}\nprograms: {p: {stacks: [a]}}").isEmpty)
        #expect(found("courses: {a: {description: A}}").map(\.span.line) == [2])
        #expect(found("programs: {p: {learner-effort: {peer: 1}}}").count == 1)
    }

    /// One finding an offering, and none where everything is there, if only by what others declare.
    @Test func completeOnes() {
        let text = """
            micro-credentials:
              m: {title: M, description: d, delivery-mode: online, hours: 3, requires: [], learning-outcomes: o,
                assessment-method: a, quality-assurance-statement: q}
              n: {}
            programs: {y/p: {}}
            """
        #expect(found(text).map(\.span.line) == [3, 5])
        #expect(found(text + "\nladders: [{from: m, into: y/p}]").map(\.span.line) == [5])
    }
}
