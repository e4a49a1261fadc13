/// How large a workbook may be to be read. The limits keep small hostile files from using up memory and time.
public struct WorkbookLimits: Hashable, Sendable {
    /// The size of the file in bytes.
    public var fileBytes: Int

    /// The size in bytes of all parts together that are read, uncompressed.
    public var unpackedBytes: Int

    /// The number of sheets.
    public var sheets: Int

    /// The number of cells, together with the shared texts and formats the cells refer to.
    public var cells: Int

    /// The size in bytes of the texts of all cells together, a shared text counted for every cell that shows it and
    /// once more for itself.
    public var textBytes: Int

    /// Makes limits.
    public init(fileBytes: Int, unpackedBytes: Int, sheets: Int, cells: Int, textBytes: Int) {
        self.fileBytes = fileBytes
        self.unpackedBytes = unpackedBytes
        self.sheets = sheets
        self.cells = cells
        self.textBytes = textBytes
    }

    /// A file of 64 MiB that unpacks to 512 MiB, 1,000 sheets, 5 million cells, and 256 MiB of text: far more than any catalogue.
    public static let `default` = WorkbookLimits(
        fileBytes: 64 << 20, unpackedBytes: 512 << 20, sheets: 1_000, cells: 5_000_000, textBytes: 256 << 20)
}
