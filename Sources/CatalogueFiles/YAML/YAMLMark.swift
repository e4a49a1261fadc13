/// One position in a YAML file; line and column count from 1, columns in Unicode scalars.
struct YAMLMark: Hashable, Sendable, Comparable {
    let line32, column32: UInt32

    var line: Int { Int(line32) }
    var column: Int { Int(column32) }

    /// The very first position of a file.
    static let start = YAMLMark(line32: 1, column32: 1)

    static func < (left: YAMLMark, right: YAMLMark) -> Bool {
        (left.line32, left.column32) < (right.line32, right.column32)
    }

    /// The position `columns` further on in the same line.
    func advanced(by columns: Int) -> YAMLMark {
        YAMLMark(line32: line32, column32: UInt32(clamping: column + columns))
    }
}
