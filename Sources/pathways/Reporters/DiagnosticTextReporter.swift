import CatalogueFiles
import Pathways

/// Findings as text: where, what, the line with a caret under it, what to do.
struct DiagnosticTextReporter {
    let catalogue: Catalogue
    let style: Style

    func report(_ diagnostics: [Diagnostic]) -> String {
        var sources = Sources()
        return diagnostics.map { report($0, &sources) }.joined(separator: "\n")
    }

    /// `2 errors, 1 warning in 3 files`, or that nothing was found; then how many findings are accepted.
    func summary(_ diagnostics: [Diagnostic], accepted: Int = 0) -> String {
        let counts = DiagnosticCounts(diagnostics)
        let files = Self.count(Set(catalogue.files.map(\.path)).count, "file")
        let offerings = Self.count(catalogue.offerings.count { $0.span != .nowhere }, "offering")
        let rest = accepted == 0 ? "" : " \(Self.count(accepted, "more finding")) accepted."
        if diagnostics.isEmpty { return "No findings: \(offerings) in \(files).\(rest)" }
        let parts = [(counts.errors, "error"), (counts.warnings, "warning"), (counts.notes, "note")]
        let found = parts.filter { $0.0 > 0 }.map(Self.count).joined(separator: ", ")
        return "\(found) about \(offerings) in \(files).\(rest)"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// What findings stand in, read as far as they need it.
    private struct Sources {
        var lines = SourceLines()
        var cells = WorkbookCells()
    }

    private func report(_ diagnostic: Diagnostic, _ sources: inout Sources) -> String {
        let place = Place(diagnostic.span, in: catalogue).text
        let severity = style.severity(diagnostic.severity, diagnostic.severity.rawValue)
        let code = style.faint("[\(diagnostic.code.rawValue)]")
        var result = "\(style.bold(place)): \(severity): \(diagnostic.message.english.printable) \(code)\n"
        result += excerpt(diagnostic, &sources)
        for line in diagnostic.advice(in: catalogue) { result += "    \(line)\n" }
        return result
    }

    /// The line of a finding, or its cell, with marks under the place.
    private func excerpt(_ diagnostic: Diagnostic, _ sources: inout Sources) -> String {
        let span = diagnostic.span
        guard span.line > 0, catalogue.files.indices.contains(Int(span.file)) else { return "" }
        let file = catalogue.files[Int(span.file)]
        let (line, column) = (Int(span.line), Int(span.column))
        guard file.sheet == nil else {
            guard let text = sources.cells.text(row: line, column: column, of: file) else { return "" }
            let excerpt = SourceExcerpt(text, column: 1, length: text.unicodeScalars.count)
            return margin(CellName.text(column: column, row: line), excerpt, diagnostic.severity)
        }
        guard let text = sources.lines.line(line, of: file.path) else { return "" }
        let excerpt = SourceExcerpt(text, column: column, length: Int(span.length))
        return margin(String(line), excerpt, diagnostic.severity)
    }

    private func margin(_ label: String, _ excerpt: SourceExcerpt, _ severity: Severity) -> String {
        let blank = String(repeating: " ", count: label.count)
        let marks = style.severity(severity, excerpt.marks)
        return " \(style.faint("\(label) |")) \(excerpt.text)\n \(style.faint("\(blank) |")) \(marks)\n"
    }
}

/// How many findings there are of each severity.
struct DiagnosticCounts: Encodable {
    var errors: Int
    var warnings: Int
    var notes: Int

    init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        notes = diagnostics.count { $0.severity == .note }
    }
}
