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

    /// `file:line:column`; in a workbook `file:sheet!B7`. The file alone where no line is known, `catalogue` where no file is.
    var text: String {
        if file.isEmpty { return "catalogue" }
        if let cell { return "\(file.printable):\(cell)" }
        return line > 0 ? "\(file.printable):\(line):\(column)" : file.printable
    }

    /// `sheet!B7` in a workbook; the sheet alone where no cell is known.
    var cell: String? {
        sheet.map { line > 0 ? "\($0.printable)!\(CellName.text(column: column, row: line))" : $0.printable }
    }
}
