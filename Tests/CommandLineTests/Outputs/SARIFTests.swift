import Foundation
import Pathways
import Testing

@testable import pathways

/// What SARIF 2.1.0 asks for, in the logs of examples and of findings made for it.
@Suite struct SARIFTests {
    /// The run of a log, as another program reads it.
    private func run(_ text: String) throws -> [String: Any] {
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(Set(log.keys) == ["$schema", "version", "runs"])
        #expect(log["version"] as? String == "2.1.0")
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    private func rules(_ run: [String: Any]) throws -> [[String: Any]] {
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "pathways")
        #expect((driver["version"] as? String)?.isEmpty == false)
        return try #require(driver["rules"] as? [[String: Any]])
    }

    private func results(_ run: [String: Any]) throws -> [[String: Any]] {
        try #require(run["results"] as? [[String: Any]])
    }

    private func sample() throws -> [[String: Any]] {
        try results(try run(try SARIFReporter(report: SampleReport.report).text()))
    }

    private func text(_ message: Any?) -> String? { (message as? [String: Any])?["text"] as? String }

    private func physical(_ location: Any?) -> [String: Any]? {
        (location as? [String: Any])?["physicalLocation"] as? [String: Any]
    }

    @Test func rulesAreAllCodes() throws {
        let rules = try rules(try run(try SARIFReporter(report: SampleReport.report).text()))
        #expect(rules.compactMap { $0["id"] as? String } == DiagnosticCode.allCases.map(\.rawValue))
        for (rule, code) in zip(rules, DiagnosticCode.allCases) {
            #expect(text(rule["shortDescription"]) == code.explanation)
            #expect(text(rule["fullDescription"])?.isEmpty == false)
            #expect(text(rule["help"])?.contains("How to mend it") == true, "\(code)")
            #expect(((rule["help"] as? [String: Any])?["markdown"] as? String)?.contains("**How to mend it.**") == true)
            #expect(!(text(rule["help"]) ?? "").contains("<doc:"))
            #expect((rule["defaultConfiguration"] as? [String: Any])?["level"] as? String == code.severity.rawValue)
            #expect((rule["properties"] as? [String: Any])?["group"] as? String == code.group.rawValue)
        }
    }

    @Test(arguments: ["Examples/mistakes/catalogue.yaml", "Examples/loops", "data/bc", "Examples/mistakes"])
    func examples(_ catalogue: String) throws {
        let invocation = try Invocation("check \(catalogue) --as-of 2026-01-31 --format sarif")
        let run = try run(invocation.output)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let rules = try rules(run)
        let artifacts = try #require(run["artifacts"] as? [[String: Any]])
        let results = try results(run)
        let findings = try Invocation("check \(catalogue) --as-of 2026-01-31 --format json").object()["diagnostics"]
        #expect(results.count == (findings as? [Any])?.count)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(["error", "warning", "note"].contains(result["level"] as? String))
            #expect(text(result["message"])?.isEmpty == false)
            #expect(result["suppressions"] is [Any], "a run that knows suppressions says so of every result")
            let location = try #require(physical((result["locations"] as? [Any])?.first))
            let artifact = try #require(location["artifactLocation"] as? [String: Any])
            let file = try #require(artifacts[artifact["index"] as? Int ?? -1]["location"] as? [String: Any])
            #expect(file["uri"] as? String == artifact["uri"] as? String)
        }
        let fingerprints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
        #expect(Set(fingerprints).count == results.count)
    }

    @Test func placesInTextFiles() throws {
        let finding = try sample()[2]
        let location = try #require(physical((finding["locations"] as? [Any])?.first))
        let artifact = try #require(location["artifactLocation"] as? [String: Any])
        #expect(artifact["uri"] as? String == "odd%20name%2C%20100%25%3A%20%5B%C3%A9%5D.yaml")
        #expect(location["region"] as? [String: Int] == ["startLine": 3, "startColumn": 7, "endColumn": 12])
    }

    @Test func placesInWorkbooks() throws {
        let location = try #require((try sample()[5]["locations"] as? [[String: Any]])?.first)
        #expect((physical(location)?["artifactLocation"] as? [String: Any])?["uri"] as? String == "tables/book.xlsx")
        #expect(physical(location)?["region"] == nil)
        let cell = try #require((location["logicalLocations"] as? [[String: String]])?.first)
        #expect(cell == ["name": "B7", "fullyQualifiedName": "ladders!B7", "kind": "cell"])
        let artifacts = SARIFReporter(report: SampleReport.report).log.runs[0].artifacts
        #expect(artifacts.map(\.location.index) == [0, 1], "a workbook is one artifact")
    }

    @Test func findingsWithoutAPlace() throws {
        let results = try sample()
        #expect((results[0]["locations"] as? [Any])?.isEmpty == true)
        let whole = try #require(physical((results[1]["locations"] as? [Any])?.first))
        #expect(whole["region"] == nil)
    }

    @Test func textMeansItself() throws {
        let message = try #require(text(try sample()[2]["message"]))
        #expect(message == #"A \[link\](https://example.org) and {{0}} and <U+1B>\[31m. 100%: yes, no"#)
    }

    @Test func relatedPlaces() throws {
        let related = try #require(try sample()[2]["relatedLocations"] as? [[String: Any]])
        #expect(related.compactMap { $0["id"] as? Int } == [1, 2])
        #expect(related.compactMap { text($0["message"]) } == ["here", "nowhere"])
        #expect((related[0]["logicalLocations"] as? [[String: String]])?.first?["name"] == "AB2")
        #expect(related[1]["physicalLocation"] == nil)
    }

    @Test func acceptedFindingsAreSuppressed() throws {
        let results = try sample()
        let suppressed = results.filter { ($0["suppressions"] as? [Any])?.isEmpty == false }
        #expect(suppressed.count == 1)
        #expect(suppressed.first?["ruleId"] as? String == "expired-agreement")
        let suppression = try #require((suppressed.first?["suppressions"] as? [[String: Any]])?.first)
        #expect(suppression["kind"] as? String == "external")
        #expect(suppression["justification"] as? String == "Renewal is signed. (accepted until 2027-08-31)")
    }

    /// Lines before, between and behind; a finding that goes away; an acceptance.
    @Test func fingerprintsSurviveMoves() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        func fingerprints(_ lines: [String]) throws -> [String] {
            let text = lines.joined(separator: "\n") + "\n"
            try text.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
            let output = try Invocation("check c.yaml --select content --format sarif", in: folder).output
            return try results(try run(output)).compactMap {
                ($0["partialFingerprints"] as? [String: String])?.values.first
            }
        }
        let lines = [
            "institution: x", "courses:", "  a: { credit: 1 }", "  b: { credit: 1 }", "  c: { credits: many }",
            "  a: { credit: 1 }",
        ]
        let before = try fingerprints(lines)
        #expect(Set(before).count == 5, "three unknown keys, a value, a name given twice")
        let moved = ["# moved", "", lines[0], "# by", lines[1]] + lines[2...].flatMap { ["  # lines", $0] }
        #expect(try fingerprints(moved) == before)
        #expect(try fingerprints(lines.filter { !$0.contains("many") }) == before.filter { $0 != before[2] })
    }
}
