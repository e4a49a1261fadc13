/// The columns of one table for a reader of plain rows.
struct PlainColumns {
    /// For each column of the table the name of the column of the format; `nil` where its cells are passed over, their
    /// heading having been reported.
    let names: [String?]
    private let readable: [Bool]

    /// - Parameter known: the columns that have a plain form.
    init(_ heading: TableHeading, known: [String]) {
        names = heading.columns.map { $0.map { heading.format.columns[$0].heading } }
        readable = zip(heading.cells, names).map { cell, name in cell != nil && (name.map(known.contains) ?? true) }
    }

    /// Whether a cell that is not empty may stand in this column of a plain row.
    func isReadable(_ column: Int) -> Bool { column < readable.count && readable[column] }
}
