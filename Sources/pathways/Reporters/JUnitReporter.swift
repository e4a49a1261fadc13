import Pathways

/// Findings as a JUnit report, which most continuous-integration servers show: a suite for each group of rules, a test for
/// each rule.
///
/// A test fails when its rule found an error or a warning. Notes and accepted findings are output of a test that passes.
/// There is no time in it: equal findings give equal bytes.
struct JUnitReporter {
    let report: CheckReport

    func text() -> String {
        let shown = Dictionary(grouping: report.findings, by: \.code)
        let accepted = Dictionary(grouping: report.accepted, by: \.finding.code)
        let lookedAt = report.lookedAt
        let suites = DiagnosticGroup.allCases.map { group in
            let codes = DiagnosticCode.allCases.filter { $0.group == group }
            return JUnitSuite(
                name: group.rawValue,
                cases: codes.map { code in
                    JUnitCase(
                        code: code, isSkipped: !lookedAt.contains(code), findings: shown[code] ?? [],
                        accepted: accepted[code] ?? [], catalogue: report.catalogue)
                })
        }
        return Self.document(suites)
    }

    private static func document(_ suites: [JUnitSuite]) -> String {
        let tests = suites.reduce(0) { $0 + $1.cases.count }
        let failures = suites.reduce(0) { $0 + $1.failures }
        let counts = XMLText.attribute("tests", "\(tests)") + XMLText.attribute("failures", "\(failures)")
        let root = "<testsuites\(XMLText.attribute("name", "pathways check"))\(counts) errors=\"0\">\n"
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root + suites.map(\.text).joined() + "</testsuites>\n"
    }
}
