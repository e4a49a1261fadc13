extension WorkbookError: CustomStringConvertible {
    /// One sentence, without the name of the file, with what to do about it where that is known.
    public var description: String {
        switch self {
        case .notAWorkbook(let reason):
            "this is not a workbook: \(reason)"
        case .encrypted:
            "the workbook is protected by a password; save it without one"
        case .oldFormat:
            "this is a workbook of the old format .xls; save it as .xlsx in a spreadsheet program"
        case .tooLarge(let measure, let limit):
            Self.sentence(measure, limit)
        case .damaged("", let reason):
            "the workbook is damaged: \(reason)"
        case .damaged(let part, let reason):
            "the workbook is damaged: \(reason) (in its part \(part.shown))"
        case .noSheets:
            "a workbook needs at least one sheet"
        case .sheetName(let name, let reason):
            "a sheet cannot have the name “\(name.shown)”: \(reason)"
        case .sheetTooLarge(let sheet):
            "the sheet “\(sheet.shown)” has more than 1048576 rows or 16384 columns, which no workbook can hold"
        case .textTooLong(let sheet, let cell):
            "the text at \(sheet.shown)!\(cell) is longer than the 32767 characters a cell can hold"
        case .cannotWrite(let reason):
            "the workbook could not be written: \(reason)"
        }
    }

    private static func sentence(_ measure: Measure, _ limit: Int) -> String {
        switch measure {
        case .file: "the workbook is too large: a file may have \(limit) bytes"
        case .unpacked: "the workbook is too large: it may unpack to \(limit) bytes"
        case .sheets: "the workbook is too large: it may have \(limit) sheets"
        case .cells: "the workbook is too large: it may have \(limit) cells"
        case .text: "the workbook is too large: its texts may have \(limit) bytes"
        }
    }
}

extension StringProtocol {
    /// As much of a text of others as belongs into a message: one line of at most 60 characters.
    var shown: String {
        let line = String(prefix(60).map { $0.isNewline || ($0.unicodeScalars.first?.value ?? 0) < 32 ? " " : $0 })
        return line.count < count ? line + "…" : line
    }
}
