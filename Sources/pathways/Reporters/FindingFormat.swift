import ArgumentParser
import Pathways

/// How findings are shown.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github, junit

    /// The whole answer in this format.
    func text(of report: CheckReport, showsAll: Bool = false) throws -> String {
        switch self {
        case .text: Self.text(of: report, showsAll: showsAll)
        case .json: try JSONOutput.text(CheckAnswer(report.findings, in: report.catalogue))
        case .sarif: try SARIFReporter(report: report).text()
        case .github: GitHubReporter(report: report).text()
        case .junit: JUnitReporter(report: report).text()
        }
    }

    private static func text(of report: CheckReport, showsAll: Bool) -> String {
        let reporter = DiagnosticTextReporter(catalogue: report.catalogue, style: .current)
        let capped = CappedFindings(report.findings, showsAll: showsAll)
        let findings = capped.shown.isEmpty ? "" : reporter.report(capped.shown) + "\n"
        return findings + capped.words + reporter.summary(report.findings, accepted: report.accepted.count) + "\n"
    }
}
