/// Where a piece of a YAML file stands: from its first character up to, not including, `endLine:endColumn`.
///
/// Lines and columns count from 1. Columns count Unicode scalars, so a tab is one column and "é" is one or two,
/// depending on how it was typed. LF, CR LF and a lone CR each end a line. A byte order mark has no column.
/// A place of no width (`line == endLine`, `column == endColumn`) marks a spot between two characters, such as
/// where a missing value would stand. Four 32-bit numbers, because every node of a large file carries one.
struct YAMLPlace: Hashable, Sendable {
    private let startLine32, startColumn32, endLine32, endColumn32: UInt32

    /// The line of the first character, from 1.
    var line: Int { Int(startLine32) }
    /// The column of the first character, from 1.
    var column: Int { Int(startColumn32) }
    /// The line of the first position after the text.
    var endLine: Int { Int(endLine32) }
    /// The column of the first position after the text. After a block scalar (`|`, `>`) that is column 1 of the
    /// line after it, because its last line break belongs to it.
    var endColumn: Int { Int(endColumn32) }

    /// The first position.
    var start: YAMLMark { YAMLMark(line32: startLine32, column32: startColumn32) }
    /// The first position after the text.
    var end: YAMLMark { YAMLMark(line32: endLine32, column32: endColumn32) }

    init(from start: YAMLMark, to end: YAMLMark) {
        (startLine32, startColumn32) = (start.line32, start.column32)
        (endLine32, endColumn32) = (end.line32, end.column32)
    }
}

extension YAMLPlace: CustomStringConvertible {
    /// `3:7-3:12`, as the tests write places.
    var description: String { "\(line):\(column)-\(endLine):\(endColumn)" }
}
