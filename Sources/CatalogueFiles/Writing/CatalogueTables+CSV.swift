extension WrittenTable {
    /// The table as comma-separated values (RFC 4180).
    ///
    /// Lines end with LF alone: every spreadsheet program reads that, and so does every version control. With
    /// `forSpreadsheets` they end with CR LF, and the file begins with a byte-order mark: without one, Excel takes accented
    /// letters for others when a CSV file is opened by a double click.
    func csv(forSpreadsheets: Bool = false) -> String {
        let end = forSpreadsheets ? "\r\n" : "\n"
        var text = forSpreadsheets ? "\u{FEFF}" : ""
        text += columns.map { Self.field($0.heading) }.joined(separator: ",") + end
        for row in rows {
            text += row.map { $0.map { Self.field(FormulaGuard.guarded($0)) } ?? "" }.joined(separator: ",") + end
        }
        return text
    }

    private static func field(_ text: String) -> String {
        let bytes = text.utf8
        let isBlank: (UInt8?) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let needsQuotes = isBlank(bytes.first) || isBlank(bytes.last) || bytes.contains(where: special.contains)
        return needsQuotes ? "\"\(text.withDoubledQuotes)\"" : text
    }

    /// Whatever a reader could take for a separator, too: then the file is read alike wherever.
    private static let special = Array("\",;\t\n\r".utf8)
}
