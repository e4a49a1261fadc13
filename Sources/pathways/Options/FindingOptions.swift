import ArgumentParser
import Pathways

/// Which findings are looked at.
struct FindingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only findings of these codes or groups, with commas between.",
            discussion: "Groups: content, structure, credit, bank, record. See pathways rules.", valueName: "codes"),
        transform: Self.codes)
    var select: Set<DiagnosticCode>?

    @Option(
        help: ArgumentHelp("No findings of these codes or groups, with commas between.", valueName: "codes"),
        transform: Self.codes)
    var ignore: Set<DiagnosticCode>?

    @Option(help: "Only findings at least this severe: error, warning or note.")
    var severity: Severity = .note

    /// Whether a finding is looked at.
    func includes(_ code: DiagnosticCode) -> Bool {
        (select?.contains(code) ?? true) && !(ignore?.contains(code) ?? false) && code.severity >= severity
    }

    private static func codes(_ text: String) throws -> Set<DiagnosticCode> {
        var result: Set<DiagnosticCode> = []
        for name in text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init) {
            if let code = DiagnosticCode(rawValue: name) {
                result.insert(code)
            } else if let group = DiagnosticGroup(rawValue: name) {
                result.formUnion(DiagnosticCode.allCases.filter { $0.group == group })
            } else {
                let known = DiagnosticCode.allCases.map(\.rawValue) + DiagnosticGroup.allCases.map(\.rawValue)
                let near = DidYouMean(known).suggestion(for: name)
                let hint = near.map { "Did you mean “\($0)”?" } ?? "pathways rules lists them."
                throw ValidationError("“\(name.printable)” is neither a code nor a group of codes. \(hint)")
            }
        }
        return result
    }
}

extension Severity: ExpressibleByArgument {}
