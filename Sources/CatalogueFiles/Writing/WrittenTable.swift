import Pathways

/// One table as it is to be written: the columns that are used, and the texts of the cells.
struct WrittenTable {
    let name: TableName
    private(set) var columns: [TableColumn]
    /// For each row the text of each column; `nil` where it says nothing.
    private(set) var rows: [[String?]]

    /// The columns of the table that hold something, in the order of the format.
    init(_ name: TableName, rows: [CatalogueTree]) {
        let format = TableFormat.format(of: name)
        let written = rows.map { row in format.columns.map { CellText.text(of: $0, in: row) } }
        let used = format.columns.indices.filter { column in
            format.columns[column].isNeeded || written.contains { $0[column] != nil }
        }
        self.name = name
        columns = used.map { format.columns[$0] }
        self.rows = written.map { row in used.map { row[$0] } }
    }

    /// The table without rows, to be filled in: every column that takes one fact.
    init(template name: TableName) {
        self.name = name
        columns = TableFormat.format(of: name).columns.filter { !$0.isForBraces }
        rows = []
    }
}

extension TableColumn {
    /// Whether it is there for what no other column holds: a group of keys in braces, a list instead of a text.
    fileprivate var isForBraces: Bool {
        ["grants", "when", "rules", "offered", "learner-effort", "grants.unassigned", "agreement"].contains(heading)
            || heading.hasSuffix(".list")
    }
}
