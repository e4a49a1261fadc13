/// A sheet to be written: one row of headings, then rows of texts.
public struct SheetLayout: Hashable, Sendable {
    /// The name on its tab: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, no other sheet's.
    public var name: String

    /// The columns, from the left. Their headings are bold and stay in view.
    public var columns: [Column]

    /// The texts below the headings, row by row. An empty text, or one missing at the end of a row, is an empty cell;
    /// texts beyond the last column are written without a heading.
    public var rows: [[String]]

    /// Makes a layout.
    public init(name: String, columns: [Column], rows: [[String]] = []) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// A column of a sheet.
    public struct Column: Hashable, Sendable {
        /// The text in row 1.
        public var heading: String

        /// What is shown when the pointer rests on the heading, or `nil`.
        public var note: String?

        /// What the drop-down list of every cell offers; empty for no list. Other entries are possible after a warning.
        public var choices: [String]

        /// The width in characters, at most 255; `nil` for one that shows the heading and
        /// the texts of the first rows, up to 60.
        public var width: Double?

        /// Whether plain decimal numbers are stored as numbers, so that they can be added up. Only numbers that read
        /// back as the same text are; `2/3`, `007` and `1.50` stay texts.
        public var isNumeric: Bool

        /// Makes a column.
        public init(
            heading: String,
            note: String? = nil,
            choices: [String] = [],
            width: Double? = nil,
            isNumeric: Bool = false,
        ) {
            self.heading = heading
            self.note = note
            self.choices = choices
            self.width = width
            self.isNumeric = isNumeric
        }
    }
}
