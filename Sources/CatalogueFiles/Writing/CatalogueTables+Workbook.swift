import Spreadsheets

extension CatalogueTables {
    /// The sheets of a workbook, a table each: headings with notes, and lists to choose from.
    var sheets: [SheetLayout] {
        tables.map { table in
            SheetLayout(
                name: table.name.rawValue, columns: table.columns.map(layout),
                rows: table.rows.map { row in row.map { $0.map(Self.cell) ?? "" } })
        }
    }

    /// A text is stored as a text, so that a guard is needed only where the text looks like one that has it.
    private static func cell(_ text: String) -> String {
        text.isEmpty || FormulaGuard.isGuarded(text) || text.allSatisfy { $0 == "'" } ? "'" + text : text
    }

    private func layout(of column: TableColumn) -> SheetLayout.Column {
        let isLevel = column.heading == "level"
        return SheetLayout.Column(
            heading: column.heading,
            note: column.example.isEmpty ? column.note : "\(column.note)\nExample: \(column.example)",
            choices: isLevel ? levels ?? column.choices : column.choices, width: Self.width(of: column),
            isNumeric: column.isNumeric)
    }

    private static func width(of column: TableColumn) -> Double {
        switch column.form {
        case .names, .items, .parts: 24
        case .texts: 40
        case .text: ["title", "name", "note", "source", "description"].contains(column.heading) ? 40 : 18
        case .value, .word, .answer: column.isNumeric ? 12 : 18
        }
    }
}
