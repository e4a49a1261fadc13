/// The place of a cell in a sheet, written `B7`.
public struct CellReference: Hashable, Sendable {
    /// The row, from 1.
    public var row: Int

    /// The column, from 1.
    public var column: Int

    /// Makes a reference. Rows and columns are counted from 1.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B7`; `$` before either half and small letters are allowed.
    ///
    /// - Returns: `nil` if the text is anything else, or names no cell of the largest possible sheet (`XFD1048576`).
    public init?(parsing text: some StringProtocol) {
        var row = 0
        var column = 0
        var isAfterDollar = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && (column == 0 || !isAfterDollar):
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0 && (column == 0 || !isAfterDollar):
                column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && (row > 0 || byte != UInt8(ascii: "0")):
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "$") where row == 0 && !isAfterDollar:
                isAfterDollar = true
                continue
            default:
                return nil
            }
            isAfterDollar = false
            guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
        }
        guard row > 0, !isAfterDollar else { return nil }
        self.init(row: row, column: column)
    }

    /// The letters of a column counted from 1: `A` for 1, `Z` for 26, `AA` for 27. Empty for numbers below 1.
    public static func columnName(_ column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// The most rows a sheet can have.
    static let lastRow = 1_048_576

    /// The most columns a sheet can have.
    static let lastColumn = 16_384
}

extension CellReference: CustomStringConvertible {
    /// The letters of the column and the number of the row.
    public var description: String {
        Self.columnName(column) + String(row)
    }
}
