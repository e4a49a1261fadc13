/// A sheet as it was read: only rows and cells that hold something.
public struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    public var name: String

    /// The rows that hold something, from the top. Empty for an empty sheet.
    public var rows: [Row]

    /// Makes a sheet.
    public init(name: String, rows: [Row] = []) {
        self.name = name
        self.rows = rows
    }

    /// The cells of a row that hold something.
    public struct Row: Hashable, Sendable {
        /// The number at its left, from 1.
        public var number: Int

        /// The cells, by column. Never empty in what was read.
        public var cells: [Cell]

        /// Makes a row.
        public init(number: Int, cells: [Cell]) {
            self.number = number
            self.cells = cells
        }
    }

    /// A cell that holds something.
    public struct Cell: Hashable, Sendable {
        /// The number of its column, from 1. See ``CellReference/columnName(_:)``.
        public var column: Int

        /// What it holds, as a person would type it. Empty only if there is a ``problem``.
        public var text: String

        /// Why the text is not to be trusted, in words that follow “B7:”; `nil` for nearly all cells.
        public var problem: String?

        /// Makes a cell.
        public init(column: Int, text: String, problem: String? = nil) {
            self.column = column
            self.text = text
            self.problem = problem
        }
    }
}
