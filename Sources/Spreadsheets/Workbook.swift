/// Workbooks of spreadsheet programs (`.xlsx`, Office Open XML), read into plain texts and written from them.
///
/// ```swift
/// let sheets = try Workbook.read(bytes)
/// for row in sheets[0].rows { print(row.number, row.cells.map(\.text)) }
/// ```
///
/// Both directions work on bytes in memory, call C libraries (libzip, Expat, libxlsxwriter) and free all of it before
/// they return; calls from several threads are independent of each other.
///
/// Deliberately absent: calculating formulas, the looks of cells, pictures and charts, the old binary formats (`.xls`,
/// `.xlsb`), OpenDocument, and changing a workbook in place.
public enum Workbook {
    /// Reads every sheet of a workbook, hidden ones too, in the order of the workbook. Chart sheets are passed over.
    ///
    /// What a cell holds becomes text in the way a person would have typed it:
    /// - text stays as it is, with its spaces; pieces in different fonts are joined, reading aids for Japanese left out;
    /// - a number is plain decimal, `62.5` or `60`, rounded to the 15 digits spreadsheet programs keep, but a whole
    ///   number stored without exponent has all its digits; in a percent format it is `25%`;
    /// - a number in a date format is `2024-01-31`. Its time of day is left out: the export of a student system says
    ///   `2024-01-31 17:05` where the day is meant. In a format of hours and minutes a number below 1 is `17:05`, or
    ///   `17:05:30` if it has seconds, and so is any number in a format of elapsed hours;
    /// - a truth value is `true` or `false`;
    /// - a formula is the value the spreadsheet program stored for it.
    ///
    /// A cell that holds something that is no value has a ``Sheet/Cell/problem``. In merged cells only the first one
    /// has a text, unless the program that wrote the file left something in the others.
    ///
    /// - Parameter bytes: the whole file.
    /// - Throws: an error that says what the file is if not a workbook, which part of it is damaged, or which limit it
    ///   exceeds. Nothing is returned of a workbook that is damaged anywhere in the parts that are read.
    /// - Complexity: linear in the uncompressed size of the parts. Memory is that of the result, of the shared texts,
    ///   and of at most a megabyte or so of XML.
    public static func read(_ bytes: [UInt8], limits: WorkbookLimits = .default) throws(WorkbookError) -> [Sheet] {
        guard bytes.count <= limits.fileBytes else { throw .tooLarge(.file, limit: limits.fileBytes) }
        try FileSignature.check(bytes)
        return try bytes.withUnsafeBufferPointer { (buffer) throws(WorkbookError) in
            let package = PackageReader(archive: try ZipArchive(buffer), budget: Budget(limits))
            return try package.sheets()
        }
    }

    /// Writes a workbook with one sheet for every layout, which all spreadsheet programs open.
    ///
    /// Every text is stored as text, never as a formula, also when it begins with `=`, `+`, `-` or `@`; only in numeric
    /// columns plain decimal numbers are stored as numbers. The other columns have the format “text”, so that what is
    /// typed into them later stays as typed, `2/3` for one. Lists of choices that do not fit into a cell rule are put
    /// on a hidden last sheet `lists`. The same layouts give the same bytes.
    ///
    /// ``read(_:limits:)`` gives back the sheets with the same texts, the headings as row 1.
    ///
    /// - Throws: an error if there is no sheet, a sheet's name is not allowed, or a sheet or text is larger than
    ///   spreadsheet programs accept; or if no temporary file can be written, which the library needs.
    /// - Complexity: O(n log n) in the number of cells, for finding equal texts.
    public static func write(_ sheets: [SheetLayout]) throws(WorkbookError) -> [UInt8] {
        try LayoutCheck.check(sheets)
        let file = try TemporaryFile()
        let writer = try WorkbookWriter(path: file.path)
        try writer.add(sheets)
        try writer.finish()
        return try file.bytes()
    }
}
