/// Finds out beforehand what cannot be written, so that the library never has to refuse anything halfway.
enum LayoutCheck {
    static func check(_ sheets: [SheetLayout]) throws(WorkbookError) {
        guard !sheets.isEmpty else { throw .noSheets }
        var names: Set<String> = []
        for sheet in sheets {
            try checkName(sheet.name)
            guard names.insert(sheet.name.lowercased()).inserted else {
                throw .sheetName(sheet.name, reason: "another sheet has it")
            }
            try checkSize(sheet)
            try checkTexts(sheet)
        }
    }

    private static func checkName(_ name: String) throws(WorkbookError) {
        let isControl = { (scalar: Unicode.Scalar) in scalar.value < 32 || (0xFFFE...0xFFFF).contains(scalar.value) }
        if name.isEmpty { throw .sheetName(name, reason: "it is empty") }
        if name.utf16.count > 31 { throw .sheetName(name, reason: "it is longer than 31 characters") }
        if name.contains(where: { "[]:*?/\\".contains($0) }) || name.unicodeScalars.contains(where: isControl) {
            throw .sheetName(name, reason: "it contains one of [ ] : * ? / \\ or a control character")
        }
        if name.hasPrefix("'") || name.hasSuffix("'") {
            throw .sheetName(name, reason: "it begins or ends with an apostrophe")
        }
        if name.lowercased() == "history" { throw .sheetName(name, reason: "spreadsheet programs reserve it") }
    }

    private static func checkSize(_ sheet: SheetLayout) throws(WorkbookError) {
        let width = max(sheet.columns.count, sheet.rows.lazy.map(\.count).max() ?? 0)
        guard sheet.rows.count < CellReference.lastRow, width <= CellReference.lastColumn,
            sheet.columns.allSatisfy({ $0.choices.count < CellReference.lastRow })
        else { throw .sheetTooLarge(sheet: sheet.name) }
    }

    private static func checkTexts(_ sheet: SheetLayout) throws(WorkbookError) {
        for (index, column) in sheet.columns.enumerated() {
            let texts = [column.heading, column.note ?? ""] + column.choices
            guard texts.allSatisfy(fits) else {
                throw .textTooLong(sheet: sheet.name, cell: CellReference(row: 1, column: index + 1))
            }
        }
        for (row, texts) in sheet.rows.enumerated() {
            guard let column = texts.firstIndex(where: { !fits($0) }) else { continue }
            throw .textTooLong(sheet: sheet.name, cell: CellReference(row: row + 2, column: column + 1))
        }
    }

    /// Whether a cell can hold the text, as it is stored.
    private static func fits(_ text: String) -> Bool {
        text.utf8.count <= 4_000 || EscapedText.encode(text).utf16.count <= 32_767
    }
}
