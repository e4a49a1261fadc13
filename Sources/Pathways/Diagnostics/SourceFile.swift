/// What a ``SourceSpan`` counts into: a text file, or one sheet of a workbook.
///
/// In a sheet, the line of a span is the row and its column the column of the cell, both from 1.
public struct SourceFile: Hashable, Sendable {
    public var path: String
    /// The name of the sheet; `nil` for a text file.
    public var sheet: String?

    public init(_ path: String, sheet: String? = nil) {
        self.path = path
        self.sheet = sheet
    }
}

extension SourceFile: ExpressibleByStringLiteral {
    public init(stringLiteral path: String) { self.init(path) }
}
