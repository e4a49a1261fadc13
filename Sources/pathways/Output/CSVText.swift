import CatalogueFiles

/// Answers as comma-separated values (RFC 4180), one row a line.
enum CSVText {
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
    }

    /// A value on one line, between quotes where it has to be. One that a spreadsheet program would take for a formula gets an
    /// apostrophe in front. Reference: OWASP, CSV Injection.
    static func field(_ text: String) -> String {
        let value = FormulaGuard.beginsFormula(text) ? "'" + text.printable : text.printable
        let needsQuotes =
            value.unicodeScalars.contains { ",;\"\n\r\t".unicodeScalars.contains($0) }
            || value.hasPrefix(" ") || value.hasSuffix(" ")
        return needsQuotes ? "\"" + value.withDoubledQuotes + "\"" : value
    }
}
