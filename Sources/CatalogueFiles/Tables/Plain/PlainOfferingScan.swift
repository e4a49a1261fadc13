import Pathways

/// Finds the rows of the table offerings that can stay as they are, to be read when something is asked of them.
struct PlainOfferingScan {
    private typealias Column = PlainOfferings.Column

    /// What the cells of a row have said so far.
    private struct Row {
        let start: Int
        let line: Int
        var credits: PlainOfferingRow.Cell?
        var hundredths = 0
        var level: UInt8 = 0
        var admission = Admission.open
        var contents: PlainOfferingRow.Contents = .init(rawValue: 0)
    }

    let reader: PlainOfferings
    private(set) var rows: [PlainOfferingRow] = []
    private var denominators: Set<Int> = []
    /// The institutions and the levels of the rows.
    private(set) var (owners, levels) = (DeclaredNames(), DeclaredNames())

    init(_ reader: PlainOfferings) { self.reader = reader }

    /// Whether a row, all of whose cells are readable, is of the plainest kind; then it is added to `rows`.
    mutating func takes(_ row: CommaSeparatedValues.Row, _ cells: PlainCells) -> Bool {
        var found = Row(start: row.start, line: row.line)
        guard let identity = reader.identity(row.fields, cells),
            let id = identity.field.cell(from: row.start, line: row.line),
            let offset = UInt32(exactly: row.start), let line = Int32(exactly: row.line)
        else { return false }
        for (column, field) in row.fields.enumerated() where !field.content.isEmpty {
            guard reader.columns.isReadable(column) else { return false }
            guard let key = reader.known[column] else {
                found.contents.insert(.details)
                continue
            }
            found.contents.formUnion(key.contents)
            guard add(key, field, cells, to: &found) else { return false }
        }
        if identity.form == .full { found.contents.insert(.fullName) }
        guard let owner = UInt16(exactly: number(ofOwner: identity, cells)) else { return false }
        rows.append(
            PlainOfferingRow(
                offset: offset, line: line, id: id, credits: found.credits, hundredths: Int32(found.hundredths),
                owner: owner, level: found.level, kind: identity.kind, admission: found.admission,
                contents: found.contents))
        return true
    }

    private mutating func number(ofOwner identity: PlainOfferings.Identity, _ cells: PlainCells) -> Int {
        if let owner = identity.owner { return owners.numberAdding(owner) }
        var owner = cells.institution ?? ""
        return owner.withUTF8 { owners.numberAdding($0) }
    }

    /// Values that have to be checked against the whole catalogue.
    var values: PlainValues {
        var values = PlainValues()
        (values.levels, values.denominators) = (Set(levels.all), denominators)
        return values
    }

    private mutating func add(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row
    ) -> Bool {
        let text = cells.text(field)
        switch key {
        case .id, .kind, .institution, .code, .title, .award, .source, .note: return true
        case .level:
            guard let number = UInt8(exactly: levels.numberAdding(text.bytes)) else { return false }
            row.level = number
            return true
        case .credits, .hours, .otherCredits:
            if key == .otherCredits, text.equals("any") { return true }
            guard let number = text.number else { return false }
            if !number.isWhole { denominators.insert(number.denominator) }
            guard key == .credits else { return true }
            row.hundredths = number.numerator * (100 / number.denominator)
            row.credits = field.cell(from: row.start, line: row.line)
            return row.credits != nil
        case .admission:
            guard let admission = Admission.allCases.first(where: { text.equals($0.rawValue) }) else { return false }
            row.admission = admission
            return true
        default: return false
        }
    }
}
