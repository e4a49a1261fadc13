import Foundation
import Testing

/// What a catalogue accepts is not marked in a drawing for those who plan.
@Suite struct AcceptedMarkTests {
    private static let catalogue = """
        institution: a
        institutions: { a: { hours-per-credit: 15 } }
        courses:
          one: { requires: two, credits: 3, hours: 45 }
          two: { requires: one, credits: 3, hours: 4500 }
          three: { requires: three }
        """

    private func outline(accepting codes: [String], extra: String = "") throws -> (text: String, errors: String) {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.catalogue.utf8).write(to: folder.appending(path: "a.yaml"))
        if !codes.isEmpty {
            let entries = codes.map { "  - { code: \($0), file: a.yaml, reason: known\(extra) }\n" }.joined()
            try Data("accepted:\n\(entries)".utf8).write(to: folder.appending(path: "accepted-findings.yaml"))
        }
        let run = try Invocation(
            ["diagram", folder.path, "--theme", "curriculum", "--text", "--as-of", "2026-11-23"])
        #expect(run.status == 0, "\(run.errors)")
        return (run.output, run.errors)
    }

    @Test func withoutAcceptancesAllIsMarked() throws {
        let (text, errors) = try outline(accepting: [])
        #expect(text.contains("deadlock: a/one → a/two → a/one") && text.contains("deadlock: a/three → a/three"))
        #expect(text.contains("hours-per-credit-unusual: "))
        #expect(errors.isEmpty)
    }

    @Test func whatIsAcceptedIsNotMarked() throws {
        let (text, errors) = try outline(accepting: ["deadlock"])
        #expect(!text.contains("deadlock: "))
        #expect(text.contains("hours-per-credit-unusual: "))
        #expect(errors == "Accepted findings are not marked: 2 in the catalogue.\n")
    }

    @Test func anAcceptanceThatHasEndedAcceptsNothing() throws {
        let (text, errors) = try outline(accepting: ["deadlock"], extra: ", until: 2026-11-22")
        #expect(text.contains("deadlock: a/one → a/two → a/one"))
        #expect(errors.isEmpty)
    }

    /// Nor is an acceptance of nothing a finding about a drawing.
    @Test func anAcceptanceOfNothingIsNotMarked() throws {
        let (text, _) = try outline(accepting: ["limits-contradict"])
        #expect(!text.contains("unused-acceptance") && text.contains("deadlock: a/one"))
    }
}
