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
              pathways check data/bc --expiring 6months --select bank
              pathways check data/bc --format sarif > pathways.sarif
              pathways check data/bc --accept-current --reason "Looked at on the steering committee's list"

            Exit status: 0 without errors, 1 with any finding of severity error.
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var date: DateOptions
    @Option(help: "How to show the findings.") var format: FindingFormat = .text
    @Option(
        help: ArgumentHelp(
            "Also agreements that end within this time, such as 6months, with what depends on them.",
            valueName: "time"),
        transform: Self.period)
    var expiring: CalendarPeriod?
    @Flag(help: "Show every finding, not only the first 100 of each code.") var allFindings = false
    @OptionGroup var chosen: FindingOptions
    @OptionGroup var acceptances: AcceptanceOptions

    func run() throws {
        let (loaded, accepted) = try acceptances.load(try catalogue.read(), paths: catalogue.paths)
        // When a file could not be read at all, or amounts could not be added exactly, other findings would be false.
        let isComplete = loaded.isExact && !loaded.diagnostics.contains { $0.code == .unreadableFile }
        let all =
            isComplete
            ? WaitingLine.during("Checking the catalogue") { findings(loaded, accepted) }
            : AcceptedFindings(loaded.diagnostics, [], asOf: date.date)
        let shown = all.only { chosen.includes($0) }
        if acceptances.acceptCurrent {
            try acceptances.write(shown, loaded.catalogue, paths: catalogue.paths, asOf: date.date)
            let left = shown.open.filter { !$0.isAcceptable && $0.code != .unusedAcceptance }
            return try report(CheckReport(loaded.catalogue, open: left, accepted: []))
        }
        let rules = DiagnosticCode.allCases.filter { code in
            chosen.includes(code) && (isComplete || code.isContent) && wasRun(code)
        }
        try report(CheckReport(loaded.catalogue, open: shown.open, accepted: shown.accepted, rules: rules))
    }

    private func report(_ report: CheckReport) throws {
        Console.answer(try format.text(of: report, showsAll: allFindings))
        if report.findings.contains(where: { $0.severity == .error }) { throw ExitStatus.negative }
    }

    /// What the files say wrongly, then what the declarations say together.
    private func findings(_ loaded: LoadedCatalogue, _ accepted: [Acceptance]) -> AcceptedFindings {
        let catalogue = loaded.catalogue
        let context = CheckContext(catalogue, asOf: date.date, expiring: expiring) {
            (try? CreditTotals(of: $0, in: catalogue).range) ?? .unknown
        }
        // A mistyped reference leaves what it meant without connections: that is said once it is mended.
        let isSound = loaded.isSound
        let ofChecks = Checks.findings(context).filter { isSound || ![.orphan, .deadEnd].contains($0.code) }
        let found = (loaded.diagnostics + ofChecks).sorted()
        return AcceptedFindings(found, accepted, asOf: date.date, wasRun: wasRun)
    }

    /// Agreements that end soon are looked for only when asked for.
    private func wasRun(_ code: DiagnosticCode) -> Bool { code != .expiringAgreement || expiring != nil }

    static func period(_ text: String) throws -> CalendarPeriod {
        guard let period = CalendarPeriod(parsing: text) else {
            throw ValidationError("“\(text.printable)” is not a length of time: write 6months, 2years or 30days.")
        }
        return period
    }
}
