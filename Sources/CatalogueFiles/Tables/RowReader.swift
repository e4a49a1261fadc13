import Pathways

/// Makes a node of each row of one table: a mapping from the YAML names to what its cells say.
struct RowReader {
    let heading: TableHeading
    private let tree: ColumnTree
    private let forms: [CellForm]
    private var cells: CellReader

    init(_ heading: TableHeading, file: Int32) {
        self.heading = heading
        tree = ColumnTree(heading.columns.map { $0.map { heading.format.columns[$0].path } })
        forms = heading.columns.map { $0.map { heading.format.columns[$0].form } ?? .text }
        cells = CellReader(file: file)
    }

    var diagnostics: [Diagnostic] { cells.diagnostics }

    /// The node of a row; `nil` when a cell that it needs is of no use, which has been reported.
    mutating func node(_ row: TableRow) -> YAMLNode? {
        reportStray(row)
        var isUseful = true
        let entries = tree.branches.compactMap { entry($0, row, isUseful: &isUseful) }
        return isUseful ? YAMLNode(value: .mapping(entries), place: row.place) : nil
    }

    /// Cells below no heading.
    private mutating func reportStray(_ row: TableRow) {
        for (column, cell) in row.cells.enumerated() {
            guard let cell else { continue }
            if heading.cells.indices.contains(column), heading.cells[column] != nil { continue }
            let isBeyond = column >= (heading.cells.lastIndex { $0 != nil } ?? -1)
            cells.report(
                .malformedValue,
                isBeyond
                    ? "This row has more cells than there are columns." : "The column of this cell has no heading.",
                at: cell.place,
                hint: isBeyond
                    ? "Put a text in quotes if a comma belongs to it, or name the column in the first row."
                    : "Name the column in the first row.")
            return
        }
    }

    private mutating func entry(
        _ branch: ColumnTree.Branch, _ row: TableRow, isUseful: inout Bool
    ) -> YAMLNode.Entry? {
        let own = value(branch, row, isUseful: &isUseful)
        let below = branch.below.compactMap { entry($0, row, isUseful: &isUseful) }
        guard let value = joined(own, below, branch.key) else { return nil }
        let key = YAMLNode(value: .scalar(branch.key, isPlain: true), place: value.place)
        return YAMLNode.Entry(key: key, value: value)
    }

    /// What the cell of the key itself says.
    private mutating func value(_ branch: ColumnTree.Branch, _ row: TableRow, isUseful: inout Bool) -> YAMLNode? {
        var result: YAMLNode?
        for column in branch.columns {
            guard let cell = row[column] else { continue }
            if let result {
                cells.report(
                    .duplicateID, "Two cells of this row say “\(branch.key)”.", at: cell.place,
                    hint: "Delete one of the two.",
                    related: [.init("said here first", at: SourceSpan(result.place, file: cells.file))])
                continue
            }
            result = cells.node(cell, forms[column])
            if result == nil, let index = heading.columns[column], heading.format.columns[index].isNeeded {
                isUseful = false
            }
        }
        return result
    }

    /// One cell for a whole group of keys (in braces), and cells for some of its keys, together.
    private mutating func joined(_ own: YAMLNode?, _ below: [YAMLNode.Entry], _ key: String) -> YAMLNode? {
        guard let own else {
            return below.first.map { YAMLNode(value: .mapping(below), place: $0.value.place) }
        }
        var entries: [YAMLNode.Entry]
        switch own.value {
        case .mapping(let given): entries = given
        case .scalar:
            guard let inner = Self.scalarKeys[key] else { fallthrough }
            let name = YAMLNode(value: .scalar(inner, isPlain: true), place: own.place)
            entries = [.init(key: name, value: own)]
        default:
            if let first = below.first {
                cells.report(
                    .malformedValue, "This cell and that of “\(key)” do not go together.", at: first.value.place,
                    hint: "Say all of it in one cell, in braces, or in cells of its own.")
            }
            return own
        }
        for entry in below {
            if let first = entries.first(where: { $0.key.text == entry.key.text }) {
                cells.report(
                    .duplicateID, "Two cells of this row say “\(key).\(entry.key.text ?? "")”.", at: entry.value.place,
                    hint: "Delete one of the two.",
                    related: [.init("said here first", at: SourceSpan(first.value.place, file: cells.file))])
            } else {
                entries.append(entry)
            }
        }
        return YAMLNode(value: .mapping(entries), place: own.place)
    }

    /// Groups of keys of which a cell can give one without braces: the number of an agreement, an amount of unassigned
    /// credit.
    private static let scalarKeys = ["agreement": "id", "unassigned": "credits"]
}
