import Pathways

@testable import CatalogueFiles

/// What reading and every question about the result say; equal texts give equal answers.
struct Examination: Equatable {
    var codes: [DiagnosticCode]
    var findings: [Diagnostic]
    var steps: [Int?] = []
    var loops: [[OfferingIndex]] = []
}

/// Reads files and asks everything of them that may be asked.
func examine(_ files: [[UInt8]]) -> Examination {
    let read = files.enumerated().map { CatalogueReader.declarationsOf($1, file: Int32($0)) }
    let resolution = Catalogue.resolving(read.map(\.0), files: files.indices.map { SourceFile("\($0).yaml") })
    let diagnostics = (read.flatMap(\.1) + resolution.diagnostics).sorted()
    var result = Examination(codes: diagnostics.map(\.code), findings: diagnostics)
    guard resolution.isExact else { return result }
    let (catalogue, asOf) = (resolution.catalogue, CalendarDate(year: 2025, month: 6, day: 30))
    let context = CheckContext(catalogue, asOf: asOf)
    result.findings += Checks.findings(context)
    result.loops = context.loops.map(\.offerings)
    let holdings = catalogue.indices.filter { $0.position % 3 == 0 }.map {
        Holding($0, completed: asOf, grade: Grade(rawValue: "B"))
    }
    let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings, asOf: asOf))
    result.steps = Reachability(catalogue, context.graph, obtainability, includeAll: true).entries.map(\.steps)
    return result
}
