import Advising
import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways check`: is what we declared sound?
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Is what we declared sound? Every mistake in the files, and what does not hold together.",
        discussion: """
            Examples:
              pathways check data/bc
              pathways check catalogue.yaml partner.yaml --format json

            Exit status: 0 without errors, 1 with any finding of severity error.
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var date: DateOptions
    @Option(help: "How to show the findings.") var format: AnswerFormat = .text

    func run() throws {
        let loaded = try catalogue.read()
        let findings = Self.findings(loaded, asOf: date.date)
        switch format {
        case .text:
            let reporter = DiagnosticTextReporter(
                catalogue: loaded.catalogue, style: .current)
            if !findings.isEmpty { Console.answer(reporter.report(findings) + "\n") }
            Console.answer(reporter.summary(findings) + "\n")
        case .json:
            Console.answer(try JSONOutput.text(CheckAnswer(findings, in: loaded.catalogue)))
        }
        if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.negative }
    }

    /// What the files say wrongly, then what the declarations say together; the second part is left out when a file could
    /// not be read at all, or when amounts could not be added exactly: its findings would be false.
    static func findings(_ loaded: LoadedCatalogue, asOf: CalendarDate) -> [Diagnostic] {
        let isComplete = !loaded.diagnostics.contains { $0.code == .unreadableFile }
        guard loaded.isExact, isComplete else { return loaded.diagnostics }
        let catalogue = loaded.catalogue
        let context = CheckContext(catalogue, asOf: asOf) {
            (try? CreditTotals(of: $0, in: catalogue).range) ?? .unknown
        }
        return (loaded.diagnostics + Checks.findings(context)).sorted()
    }
}
