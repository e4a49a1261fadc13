import CatalogueFiles
import Pathways
import Testing

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
    return Checks.findings(context).filter { $0.code != .summaryIncomplete }
}
