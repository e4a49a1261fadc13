import CatalogueFiles
import Pathways

/// Findings as text: where, what, the line with a caret under it, what to do.
struct DiagnosticTextReporter {
    let catalogue: Catalogue
    let style: Style

    func report(_ diagnostics: [Diagnostic]) -> String {
        var lines = SourceLines()
        return diagnostics.map { report($0, &lines) }.joined(separator: "\n")
    }

    /// `2 errors, 1 warning in 3 files`, or that nothing was found.
    func summary(_ diagnostics: [Diagnostic]) -> String {
        let counts = DiagnosticCounts(diagnostics)
        let files = Self.count(catalogue.files.count, "file")
        let offerings = Self.count(catalogue.offerings.count { $0.span != .nowhere }, "offering")
        if diagnostics.isEmpty { return "No findings: \(offerings) in \(files)." }
        let parts = [(counts.errors, "error"), (counts.warnings, "warning"), (counts.notes, "note")]
        let found = parts.filter { $0.0 > 0 }.map(Self.count).joined(separator: ", ")
        return "\(found) about \(offerings) in \(files)."
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private func report(_ diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
        let place = Place(diagnostic.span, in: catalogue).text
        let severity = style.severity(diagnostic.severity, diagnostic.severity.rawValue)
        let code = style.faint("[\(diagnostic.code.rawValue)]")
        var result = "\(style.bold(place)): \(severity): \(diagnostic.message.printable) \(code)\n"
        result += excerpt(diagnostic.span, &lines)
        if let hint = diagnostic.hint { result += "    hint: \(hint.printable)\n" }
        for related in diagnostic.related {
            result += "    see \(Place(related.span, in: catalogue).text): \(related.message.printable)\n"
        }
        return result
    }

    /// The line of a span with a caret under the place; of a very long line the part around it.
    private func excerpt(_ span: SourceSpan, _ lines: inout SourceLines) -> String {
        guard let line = lines.line(Int(span.line), of: catalogue.file(of: span)) else { return "" }
        let scalars = Array(line.unicodeScalars)
        let column = min(Int(span.column), scalars.count + 1)
        let start = max(0, column - 61)
        let end = min(scalars.count, max(start + 100, column))
        let shown = String(String.UnicodeScalarView(scalars[start..<end]))
        let before = String(String.UnicodeScalarView(scalars[start..<(column - 1)])).printable
        let length = max(1, min(Int(span.length), end - column + 1))
        let number = String(span.line)
        let margin = String(repeating: " ", count: number.count)
        let marks =
            String(repeating: " ", count: before.count + (start > 0 ? 1 : 0)) + "^"
            + String(repeating: "~", count: length - 1)
        let (head, tail) = (start > 0 ? "…" : "", end < scalars.count ? "…" : "")
        return " \(number) | \(head)\(shown.printable)\(tail)\n \(margin) | \(style.bold(marks))\n"
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
