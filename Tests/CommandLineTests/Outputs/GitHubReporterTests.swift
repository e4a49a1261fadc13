import Foundation
import Pathways
import Testing

@testable import pathways

/// Workflow commands, read back as the runner of GitHub Actions reads them.
@Suite struct GitHubReporterTests {
    struct Command: Equatable {
        var name: String
        var properties: [String: String]
        var message: String

        /// `::name key=value,…::message`, with the escapes of each part undone.
        init?(_ line: String) {
            guard line.hasPrefix("::"), let end = line.dropFirst(2).range(of: "::") else { return nil }
            let head = line.dropFirst(2)[..<end.lowerBound].split(separator: " ", maxSplits: 1)
            guard head.count == 2 else { return nil }
            name = String(head[0])
            let pairs = head[1].split(separator: ",").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            properties = Dictionary(
                pairs.map { ($0[0], Self.unescaped($0.count > 1 ? $0[1] : "", [("%3A", ":"), ("%2C", ",")])) },
                uniquingKeysWith: { first, _ in first })
            message = Self.unescaped(String(line[end.upperBound...]), [])
        }

        private static func unescaped(_ text: String, _ more: [(String, String)]) -> String {
            (more + [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]).reduce(text) {
                $0.replacingOccurrences(of: $1.0, with: $1.1)
            }
        }
    }

    private func commands(_ findings: [Diagnostic]) throws -> [Command] {
        let report = CheckReport(catalogue: SampleReport.catalogue, findings: findings, accepted: [])
        let lines = GitHubReporter(report: report).text().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        return try lines.dropLast().map { try #require(Command(String($0)), "\($0)") }
    }

    @Test func eachFindingIsOneCommand() throws {
        let commands = try commands(SampleReport.findings)
        #expect(commands.map(\.name) == ["notice", "error", "error", "error", "error", "error", "notice"])
        #expect(commands[0].properties == ["title": "orphan"])
        #expect(commands[1].properties == ["file": "odd name, 100%: [é].yaml", "title": "unreadable-file"])
        #expect(
            commands[2].properties == [
                "file": "odd name, 100%: [é].yaml", "line": "3", "col": "7", "endColumn": "12", "title": "unknown-key",
            ])
        let message = [
            "A [link](https://example.org) and {0} and <U+1B>[31m.", "hint: 100%: yes, no",
            "see tables/book.xlsx:ladders!AB2: here", "see catalogue: nowhere",
        ]
        #expect(commands[2].message == message.joined(separator: "\n"))
        #expect(commands[5].properties == ["file": "tables/book.xlsx", "title": "malformed-value"])
        #expect(commands[5].message == "ladders!B7: “x” is not a date.")
    }

    @Test func nothingFoundIsNothingSaid() throws { #expect(try commands([]).isEmpty) }

    /// Any text stays in its message, and means itself there.
    @Test func anyTextStaysInItsMessage() throws {
        var random = OutputsRandom(seed: 11)
        for _ in 0..<500 {
            let text = random.text(OutputsRandom.pieces, 8)
            let finding = Diagnostic(.deadlock, Message(verbatim: text), at: SampleReport.span(0, 1, 1))
            #expect(try commands([finding]).map(\.message) == [text.printable], "\(text.debugDescription)")
        }
    }

    @Test func anyPathStaysInItsProperty() throws {
        var random = OutputsRandom(seed: 12)
        for _ in 0..<500 {
            let path = "x" + random.text(OutputsRandom.pieces, 6)
            let catalogue = Catalogue(files: [SourceFile(path)], offerings: [])
            let finding = Diagnostic(.deadlock, "m", at: SampleReport.span(0, 2, 3))
            let report = CheckReport(catalogue: catalogue, findings: [finding], accepted: [])
            let lines = GitHubReporter(report: report).text().unicodeScalars.split(separator: "\n").map(String.init)
            #expect(lines.count == 1)
            let command = try #require(Command(lines[0]))
            #expect(Array((command.properties["file"] ?? "").unicodeScalars) == Array(path.unicodeScalars))
            #expect(command.properties["line"] == "2")
        }
    }
}
