import Pathways
import Spreadsheets

/// The texts of cells in workbooks, read when they are first asked for, one workbook at a time.
public struct WorkbookCells {
    private var path: String?
    private var sheets: [Sheet] = []

    public init() {}

    /// The text of a cell, counted from 1; `nil` when the workbook cannot be read any more, or has no such cell.
    public mutating func text(row: Int, column: Int, of file: SourceFile) -> String? {
        if path != file.path {
            path = file.path
            sheets = (try? Workbook.read(FileBytes.read(file.path))) ?? []
        }
        let rows = sheets.first { $0.name == file.sheet }?.rows ?? []
        return Self.row(row, of: rows)?.cells.first { $0.column == column }?.text
    }

    /// A row by its number. Rows are in their order, so O(log n).
    private static func row(_ number: Int, of rows: [Sheet.Row]) -> Sheet.Row? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return rows.indices.contains(low) && rows[low].number == number ? rows[low] : nil
    }
}
