import Pathways

/// A place in a file, as JSON and as text show it.
struct Place: Encodable {
    var file: String
    var line: Int
    var column: Int
    /// The sheet of a workbook; the line is then the row, and the column that of the cell.
    var sheet: String?

    init(_ span: SourceSpan, in catalogue: Catalogue) {
        file = catalogue.file(of: span)
        line = Int(span.line)
        column = Int(span.column)
        sheet = catalogue.sheet(of: span)
    }

    /// `file:line:column`; in a workbook `file:sheet!B7`.
    var text: String {
        guard let sheet else { return "\(file.printable):\(line):\(column)" }
        return "\(file.printable):\(sheet.printable)!\(Self.columnName(column))\(line)"
    }

    /// The letters of a column: A is 1, Z 26, AA 27.
    private static func columnName(_ number: Int) -> String {
        var (rest, name) = (number, "")
        while rest > 0 {
            let letter = (rest - 1) % 26
            name = String(UnicodeScalar(UInt8(65 + letter))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
