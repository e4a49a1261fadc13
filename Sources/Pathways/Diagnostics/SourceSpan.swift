/// A place in one of the files a catalogue was read from.
///
/// The file is an index into ``Catalogue/files``, so that a million declarations share their file names. Lines and
/// columns count from 1; columns count Unicode scalars. `length` is the number of scalars to underline on that line.
public struct SourceSpan: Hashable, Sendable {
    public var file: Int32
    public var line: Int32
    public var column: Int32
    public var length: Int32

    public init(file: Int32, line: Int32, column: Int32, length: Int32 = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }

    /// The span of something made in memory: it has no file (`file` is -1).
    public static let nowhere = SourceSpan(file: -1, line: 0, column: 0, length: 0)
}

extension SourceSpan: Comparable {
    /// File by file, then line by line, then column by column.
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
