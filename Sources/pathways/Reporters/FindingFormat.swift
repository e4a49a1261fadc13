import ArgumentParser
import Pathways

/// How findings are shown.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github, junit

    /// The whole answer in this format.
    func text(of report: CheckReport) throws -> String {
        switch self {
        case .text: Self.text(of: report)
        case .json: try JSONOutput.text(CheckAnswer(report.findings, in: report.catalogue))
        case .sarif: try SARIFReporter(report: report).text()
        case .github: GitHubReporter(report: report).text()
        case .junit: JUnitReporter(report: report).text()
        }
    }

    private static func text(of report: CheckReport) -> String {
        let reporter = DiagnosticTextReporter(catalogue: report.catalogue, style: .current)
        let findings = report.findings.isEmpty ? "" : reporter.report(report.findings) + "\n"
        return findings + reporter.summary(report.findings, accepted: report.accepted.count) + "\n"
    }
}
