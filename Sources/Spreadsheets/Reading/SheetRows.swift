/// Puts the cells of a sheet into their rows and columns.
///
/// Rows and cells may say where they are, in any order; those that do not follow the one before.
struct SheetRows {
    private let part: String
    private var rows: [Sheet.Row] = []
    private var cells: [Sheet.Cell] = []
    private var row = 0
    private var column = 0
    private var saysRow = false
    private var areRowsSorted = true
    private var areCellsSorted = true

    init(part: String) {
        self.part = part
    }

    mutating func startRow(number: String?) throws(WorkbookError) {
        saysRow = number != nil
        guard let next = number.map({ Int($0) }) ?? row + 1, (1...CellReference.lastRow).contains(next) else {
            let reason = number.map { "no row has the number \($0.shown)" } ?? "it has more than 1048576 rows"
            throw .damaged(part: part, reason: reason)
        }
        row = next
        column = 0
        areCellsSorted = true
    }

    mutating func startCell(reference: String?) throws(WorkbookError) {
        guard let reference else {
            column += 1
            guard column <= CellReference.lastColumn else {
                throw .damaged(part: part, reason: "row \(row) has more than 16384 cells")
            }
            return
        }
        guard let place = CellReference(parsing: reference) else {
            throw .damaged(part: part, reason: "no cell has the place \(reference.shown)")
        }
        column = place.column
        if !saysRow { row = place.row }
    }

    /// Adds what the cell begun last holds.
    mutating func append(_ text: String, _ problem: String?) {
        if let last = cells.last, last.column >= column { areCellsSorted = false }
        cells.append(Sheet.Cell(column: column, text: text, problem: problem))
    }

    mutating func endRow() {
        guard !cells.isEmpty else { return }
        if !areCellsSorted { cells.sort { $0.column < $1.column } }
        if let last = rows.last, last.number >= row { areRowsSorted = false }
        rows.append(Sheet.Row(number: row, cells: cells))
        cells.removeAll(keepingCapacity: true)
    }

    /// The rows from the top, after making sure that no cell or row stands twice.
    mutating func finished() throws(WorkbookError) -> [Sheet.Row] {
        if !areRowsSorted { rows.sort { $0.number < $1.number } }
        for (upper, lower) in zip(rows, rows.dropFirst()) where upper.number == lower.number {
            throw .damaged(part: part, reason: "row \(upper.number) stands there twice")
        }
        for row in rows {
            for (left, right) in zip(row.cells, row.cells.dropFirst()) where left.column == right.column {
                let place = CellReference(row: row.number, column: left.column)
                throw .damaged(part: part, reason: "the cell \(place) stands there twice")
            }
        }
        return rows
    }
}
