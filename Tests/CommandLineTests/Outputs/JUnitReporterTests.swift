import Foundation
import Pathways
import Testing

@testable import pathways

/// JUnit reports, read by a parser of XML.
@Suite struct JUnitReporterTests {
    private func sample() throws -> XMLElements { try XMLElements(JUnitReporter(report: SampleReport.report).text()) }

    /// The counts of every suite and of the whole are those of what is in it.
    private func expectCountsAreRight(_ xml: XMLElements) {
        let suites = xml.all("testsuite")
        for suite in suites {
            let cases = suite.children.filter { $0.name == "testcase" }
            let holding = { (name: String) in
                String(cases.count { $0.children.contains { $0.name == name } })
            }
            #expect(suite.attributes["tests"] == String(cases.count))
            #expect(suite.attributes["failures"] == holding("failure"))
            #expect(suite.attributes["skipped"] == holding("skipped"))
            #expect(suite.attributes["errors"] == "0")
        }
        let total = { (key: String) in String(suites.reduce(0) { $0 + (Int($1.attributes[key] ?? "") ?? 0) }) }
        for key in ["tests", "failures", "errors"] { #expect(xml.root.attributes[key] == total(key)) }
    }

    @Test(arguments: ["Examples/mistakes", "Examples/mistakes/catalogue.yaml", "Examples/loops", "data/bc"])
    func examples(_ catalogue: String) throws {
        let line = "check \(catalogue) --as-of 2026-01-31 --format "
        let output = try Invocation(line + "junit").output
        let xml = try XMLElements(output)
        expectCountsAreRight(xml)
        #expect(xml.all("testsuite").compactMap { $0.attributes["name"] } == DiagnosticGroup.allCases.map(\.rawValue))
        let cases = xml.all("testcase").compactMap { $0.attributes["name"] }
        #expect(Set(cases) == Set(DiagnosticCode.allCases.map(\.rawValue)))
        #expect(cases.count == Set(cases).count)
        #expect(try Invocation(line + "junit").output == output)
        let findings = try Invocation(line + "json").object()["diagnostics"] as? [[String: Any]] ?? []
        let failing = Set(findings.filter { $0["severity"] as? String != "note" }.compactMap { $0["code"] as? String })
        let failed = xml.all("testcase").filter { $0.children.contains { $0.name == "failure" } }
        #expect(Set(failed.compactMap { $0.attributes["name"] }) == failing)
    }

    @Test func failuresNameEveryPlace() throws {
        let xml = try sample()
        expectCountsAreRight(xml)
        let unknown = try #require(xml.all("testcase").first { $0.attributes["name"] == "unknown-key" })
        let failure = try #require(unknown.children.first)
        #expect(unknown.children.count == 1)
        #expect(failure.attributes["type"] == "error")
        #expect(failure.attributes["message"]?.hasPrefix("3 findings, the first: A [link]") == true)
        let places = failure.text.split(separator: "\n").filter { $0.contains(": error: ") }
        #expect(places.count == 3)
        let malformed = try #require(xml.all("testcase").first { $0.attributes["name"] == "malformed-value" })
        #expect(malformed.children.first?.text == "tables/book.xlsx:ladders!B7: error: “x” is not a date.")
    }

    @Test func notesAndAcceptedFindingsDoNotFail() throws {
        let cases = try sample().all("testcase")
        for (name, part) in [
            ("level-falls", "stacks!AA9: note: It falls."), ("expired-agreement", "Renewal is signed."),
        ] {
            let test = try #require(cases.first { $0.attributes["name"] == name })
            #expect(test.children.map(\.name) == ["system-out"])
            #expect(test.children.first?.text.contains(part) == true)
        }
    }

    @Test func rulesThatWereNotLookedAtAreSkipped() throws {
        let orphan = Diagnostic(.orphan, "m", at: .nowhere)
        let report = CheckReport(
            catalogue: SampleReport.catalogue, findings: [orphan], accepted: [], rules: [.orphan, .deadlock])
        let xml = try XMLElements(JUnitReporter(report: report).text())
        let skipped = xml.all("testcase").filter { $0.children.contains { $0.name == "skipped" } }
        #expect(skipped.count == DiagnosticCode.allCases.count - 2)
        // As long as a file cannot be read, structure is not looked at.
        let unread = try sample().all("testcase").filter { $0.children.contains { $0.name == "skipped" } }
        #expect(unread.contains { $0.attributes["name"] == "deadlock" })
        #expect(!unread.contains { $0.attributes["name"] == "unit-mismatch" })
    }

    /// What XML cannot say is replaced; the rest comes back as it was.
    @Test func anyTextIsWellFormed() throws {
        var random = OutputsRandom(seed: 21)
        for _ in 0..<300 {
            let text = random.text(OutputsRandom.pieces, 8)
            let xml = try XMLElements("<a\(XMLText.attribute("b", text))>\(XMLText.content(text))</a>")
            let expected = text.unicodeScalars.map { scalar in
                let isForbidden = scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value)
                return isForbidden || [0xFFFE, 0xFFFF].contains(scalar.value) ? "\u{FFFD}" : scalar
            }
            #expect(Array(xml.root.text.unicodeScalars) == expected, "\(text.debugDescription)")
            #expect(Array((xml.root.attributes["b"] ?? "").unicodeScalars) == expected, "\(text.debugDescription)")
        }
    }
}
