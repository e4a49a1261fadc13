import CatalogueFiles
import Testing

@testable import Pathways

/// What the checks find in catalogue text, all of it but incomplete records (the small catalogues here have none), each as `line:column code`; the files must be free of mistakes.
func findings(
    _ text: String, asOf: String? = "2025-06-30", expiring: String? = nil, totals: [String: CreditRange] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
    diagnostics(text, asOf: asOf, expiring: expiring, totals: totals, sourceLocation: sourceLocation).map {
        "\($0.span.line):\($0.span.column) \($0.code.rawValue)"
    }
}

/// The same as they are.
func diagnostics(
    _ text: String, asOf: String? = "2025-06-30", expiring: String? = nil, totals: [String: CreditRange] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
) -> [Diagnostic] {
    let loaded = CatalogueReader.read(texts: [("catalogue.yaml", text)])
    #expect(loaded.diagnostics.isEmpty, "the text has mistakes", sourceLocation: sourceLocation)
    let catalogue = loaded.catalogue
    let (date, period) = (asOf.flatMap { CalendarDate(parsing: $0) }, expiring.flatMap { CalendarPeriod(parsing: $0) })
    let context = CheckContext(catalogue, asOf: date, expiring: period) { index in
        totals[catalogue[index].id] ?? .unknown
    }
    let all = Checks.findings(context)
    for finding in all { expectFrench(finding, sourceLocation) }
    return all.filter { $0.code != .summaryIncomplete }
}

/// Everything that a finding says can be said in French.
private func expectFrench(_ finding: Diagnostic, _ sourceLocation: SourceLocation) {
    for message in [finding.message, finding.hint].compactMap(\.self) + finding.related.map(\.message) {
        for template in message.untranslated {
            Issue.record("“\(template)” has no text in the table of sentences", sourceLocation: sourceLocation)
        }
    }
}

extension Message {
    /// The templates of the message, and of those within it, that are not in the table of sentences.
    var untranslated: [String] {
        let inner = values.flatMap { value -> [String] in
            switch value {
            case .message(let message): message.untranslated
            case .list(let messages): messages.flatMap(\.untranslated)
            default: []
            }
        }
        let isMissing = Sentences.all[template] == nil && template.contains { $0.isLetter || $0 == "“" }
        return (isMissing ? [template] : []) + inner
    }
}
