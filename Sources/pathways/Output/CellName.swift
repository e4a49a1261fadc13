/// The name that a spreadsheet gives a cell.
enum CellName {
    /// `B7` for column 2 and row 7; columns count A … Z, AA … Columns and rows below 1 do not exist, and are shown as 1.
    static func text(column: Int, row: Int) -> String { letters(column) + String(max(1, row)) }

    private static func letters(_ column: Int) -> String {
        var rest = max(1, column)
        var letters: [Character] = []
        while rest > 0 {
            let digit = UInt8((rest - 1) % 26)
            letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + digit)))
            rest = (rest - 1) / 26
        }
        return String(letters.reversed())
    }
}
