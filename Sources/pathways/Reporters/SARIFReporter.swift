import Pathways

/// Findings as SARIF 2.1.0, the format of code scanning.
struct SARIFReporter {
    let report: CheckReport

    /// The log as JSON.
    func text() throws -> String { try JSONOutput.text(log) }

    var log: SARIFLog {
        let codes = DiagnosticCode.allCases
        let driver = SARIFLog.Driver(
            name: "pathways", version: PathwaysCommand.configuration.version, rules: codes.map(SARIFRule.init))
        let artifacts = SARIFArtifacts(report.catalogue)
        let run = SARIFLog.Run(
            tool: SARIFLog.Tool(driver: driver), artifacts: artifacts.list, results: results(artifacts))
        return SARIFLog(runs: [run])
    }

    private func results(_ artifacts: SARIFArtifacts) -> [SARIFResult] {
        let positions = Dictionary(uniqueKeysWithValues: zip(DiagnosticCode.allCases, 0...))
        var fingerprint = FindingFingerprint(report.catalogue)
        return report.all.map { finding, acceptance in
            let related = related(finding, artifacts)
            return SARIFResult(
                ruleId: finding.code.rawValue, ruleIndex: positions[finding.code] ?? -1,
                level: finding.severity.rawValue, message: Self.message(finding),
                locations: artifacts.location(finding.span).map { [$0] } ?? [],
                relatedLocations: related.isEmpty ? nil : related,
                partialFingerprints: ["findingIdentity/v1": fingerprint.next(finding)],
                suppressions: acceptance.map { [SARIFResult.Suppression($0)] } ?? [])
        }
    }

    private func related(_ finding: Diagnostic, _ artifacts: SARIFArtifacts) -> [SARIFLocation] {
        finding.related.enumerated().map { number, related in
            var location = artifacts.location(related.span) ?? SARIFLocation()
            location.id = number + 1
            location.message = SARIFMessage(text: Self.literal(related.message.english))
            return location
        }
    }

    private static func message(_ finding: Diagnostic) -> SARIFMessage {
        SARIFMessage(text: literal([finding.message, finding.hint].compactMap { $0?.english }.joined(separator: " ")))
    }

    /// Text that means itself. In SARIF `[words](place)` is a link and `{0}` is filled in (sections 3.11.5 and 3.11.6):
    /// where a text from a file has either, it is escaped.
    private static func literal(_ text: String) -> String {
        var text = text.printable
        if text.contains("](") {
            text = text.map { "[]\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        }
        if text.contains(/\{[0-9]+\}/) {
            text = text.map { "{}".contains($0) ? "\($0)\($0)" : String($0) }.joined()
        }
        return text
    }
}

/// The files of a catalogue, each once: the sheets of a workbook lie in one file.
struct SARIFArtifacts {
    private(set) var list: [SARIFArtifact] = []
    private let catalogue: Catalogue
    private var positions: [String: Int] = [:]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for file in catalogue.files where positions[file.path] == nil {
            positions[file.path] = list.count
            let location = SARIFArtifactLocation(uri: RelativeURI.text(file.path), index: list.count)
            list.append(SARIFArtifact(location: location))
        }
    }

    /// A place in one of the files; `nil` for a place in none.
    func location(_ span: SourceSpan) -> SARIFLocation? {
        guard let position = positions[catalogue.file(of: span)] else { return nil }
        return SARIFLocation(span, in: catalogue, list[position].location)
    }
}
