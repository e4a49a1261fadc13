import ArgumentParser
import Pathways

/// How findings are shown.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json

    /// The whole answer in this format.
    func text(of report: CheckReport) throws -> String {
        switch self {
        case .text:
            let reporter = DiagnosticTextReporter(catalogue: report.catalogue, style: .current)
            let findings = report.findings.isEmpty ? "" : reporter.report(report.findings) + "\n"
            return findings + reporter.summary(report.findings) + "\n"
        case .json:
            return try JSONOutput.text(CheckAnswer(report.findings, in: report.catalogue))
        }
    }
}
