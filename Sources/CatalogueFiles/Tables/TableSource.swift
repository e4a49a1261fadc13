import Spreadsheets

/// The rows of a table, one after another, wherever they come from.
enum TableSource: Sendable {
    case values(CommaSeparatedValues)
    case sheet(Sheet, next: Int)

    /// The next row that holds something; `nil` at the end.
    mutating func next() -> TableRow? {
        switch self {
        case .values(var values):
            // One owner at a time, so that going on copies nothing.
            self = .sheet(Sheet(name: "", rows: []), next: 0)
            defer { self = .values(values) }
            while let row = values.next() { if let row = TableRow(row, of: values) { return row } }
            return nil
        case .sheet(let sheet, var next):
            defer { self = .sheet(sheet, next: next) }
            while next < sheet.rows.count {
                next += 1
                if let row = TableRow(sheet.rows[next - 1]) { return row }
            }
            return nil
        }
    }
}
