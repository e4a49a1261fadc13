/// A cell of a table of comma-separated values (RFC 4180).
enum CSVCell {
    /// The text in quotes where it needs them. What a spreadsheet would take for a formula begins with an apostrophe, which
    /// makes it a text there.
    static func text(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = (isFormula ? "'" : "") + text.printable
        guard safe.unicodeScalars.contains(where: { ",\";\n\r".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
