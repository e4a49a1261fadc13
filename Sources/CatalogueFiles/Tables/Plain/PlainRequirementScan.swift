import Pathways

/// Finds the rows of the tables stacks and requires that name a part and perhaps the group that it is chosen from, and
/// makes requirements of them without nodes.
struct PlainRequirementScan {
    typealias Column = PlainRequirementRows.Column
    typealias Cell = PlainRecognitionRow.Cell

    /// A plain row, 32 bytes.
    struct Row {
        var offset: UInt32
        var line: Int32
        var owner, part: Cell
        /// The word of its group, and how many of that to choose; the same as `part` where it says neither.
        var group, choose: Cell
        /// The next row about the same requirement; -1 after the last.
        var next: Int32 = -1

        var hasGroup: Bool { group != part }
        var hasChoice: Bool { choose != part }
    }

    let reader: PlainRequirementRows
    private(set) var rows: [Row] = []
    private(set) var keys = RequirementKeys()
    /// For each key its first and last row.
    private var ends: [(first: Int32, last: Int32)] = []

    init(_ reader: PlainRequirementRows) { self.reader = reader }

    /// Whether a row, all of whose cells are readable, is of the plainest kind; then it is added to `rows`.
    mutating func takes(_ row: CommaSeparatedValues.Row, _ cells: PlainCells) -> Bool {
        var owner, part, group, choose: CommaSeparatedValues.Field?
        var role = RequirementRole.stacks
        for (column, field) in row.fields.enumerated() where !field.content.isEmpty {
            guard reader.columns.isReadable(column) else { return false }
            guard let key = reader.known[column] else { continue }
            switch key {
            case .award, .offering: owner = field
            case .group: group = field
            case .choose: choose = field
            case .credits, .grade: return false
            case .part, .requires, .corequisites, .strictCorequisites, .recommends:
                guard part == nil, let found = key.role else { return false }
                (part, role) = (field, found)
            }
        }
        guard let owner, let part, let row = self.row(row, owner, part, group, choose, cells) else { return false }
        append(row, to: key(of: owner, role, cells))
        return true
    }

    private func row(
        _ row: CommaSeparatedValues.Row, _ owner: CommaSeparatedValues.Field, _ part: CommaSeparatedValues.Field,
        _ group: CommaSeparatedValues.Field?, _ choose: CommaSeparatedValues.Field?, _ cells: PlainCells
    ) -> Row? {
        func cell(_ field: CommaSeparatedValues.Field) -> Cell? { field.cell(from: row.start, line: row.line) }
        guard isName(owner, cells), isName(part, cells), !cells.text(part).equals("any"),
            group.map({ cells.text($0).isOneLine }) ?? true, choose == nil || group != nil,
            choose.map({ cells.text($0).number?.isWhole ?? false }) ?? true,
            let offset = UInt32(exactly: row.start), let line = Int32(exactly: row.line),
            let owner = cell(owner), let part = cell(part), let group = group.map(cell) ?? part,
            let choose = choose.map(cell) ?? part
        else { return nil }
        return Row(offset: offset, line: line, owner: owner, part: part, group: group, choose: choose)
    }

    private func isName(_ field: CommaSeparatedValues.Field, _ cells: PlainCells) -> Bool {
        cells.text(field).identifier.map { $0 == .full || cells.institution != nil } ?? false
    }

    private mutating func key(
        of owner: CommaSeparatedValues.Field, _ role: RequirementRole, _ cells: PlainCells
    ) -> Int {
        let written = cells.text(owner)
        if written.identifier == .full { return keys.number(of: written.bytes, role) }
        return keys.number(of: "\(cells.institution ?? "")/\(written.string)", role)
    }

    private mutating func append(_ row: Row, to key: Int) {
        while ends.count <= key { ends.append((-1, -1)) }
        let number = Int32(rows.count)
        if ends[key].last < 0 { ends[key].first = number } else { rows[Int(ends[key].last)].next = number }
        ends[key].last = number
        rows.append(row)
    }

    /// The key of a row that is not of the plainest kind.
    mutating func key(of id: String, _ role: RequirementRole) -> Int { keys.number(of: id, role) }

    /// The numbers of the rows of a key, in the order of the table.
    func rows(of key: Int) -> [Int] {
        var result: [Int] = []
        var next = key < ends.count ? ends[key].first : -1
        while next >= 0 {
            result.append(Int(next))
            next = rows[Int(next)].next
        }
        return result
    }
}

/// The numbers of requirements: whose, and which.
struct RequirementKeys {
    private var owners = DeclaredNames()
    /// For each owner the numbers of its requirements, by role; -1 for none.
    private var numbers: [Int32] = []
    /// Owner and role of each.
    private(set) var all: [(owner: Int, role: RequirementRole)] = []

    /// The identifiers of the owners.
    var ids: [String] { owners.all }

    mutating func number(of owner: UnsafeBufferPointer<UInt8>, _ role: RequirementRole) -> Int {
        let owner = owners.numberAdding(owner)
        let place = owner * RequirementRole.allCases.count + role.position
        while numbers.count <= place { numbers.append(-1) }
        if numbers[place] < 0 {
            numbers[place] = Int32(all.count)
            all.append((owner, role))
        }
        return Int(numbers[place])
    }

    mutating func number(of owner: String, _ role: RequirementRole) -> Int {
        var owner = owner
        return owner.withUTF8 { number(of: $0, role) }
    }
}
