/// Why a workbook could not be read or written.
public enum WorkbookError: Error, Hashable, Sendable {
    /// The file is something else, as the reason says.
    case notAWorkbook(reason: String)

    /// The file is protected by a password.
    case encrypted

    /// The file is a workbook of the binary format from before 2007.
    case oldFormat

    /// The workbook exceeds one of the ``WorkbookLimits``.
    case tooLarge(Measure, limit: Int)

    /// A part of the file is missing or cannot be read. The part is named as inside the file, such as
    /// `xl/worksheets/sheet1.xml`, or empty for the file itself.
    case damaged(part: String, reason: String)

    /// There is no sheet to write.
    case noSheets

    /// A sheet to be written has a name that is not allowed.
    case sheetName(String, reason: String)

    /// A sheet to be written has more than 1,048,576 rows or 16,384 columns.
    case sheetTooLarge(sheet: String)

    /// A text to be written is longer than the 32,767 characters a cell or note can hold.
    case textTooLong(sheet: String, cell: CellReference)

    /// The library could not write, for the reason given.
    case cannotWrite(reason: String)

    /// What a limit is about.
    public enum Measure: Hashable, Sendable {
        case file, unpacked, sheets, cells, text
    }
}
