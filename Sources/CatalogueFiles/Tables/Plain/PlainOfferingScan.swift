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
        var admission = Admission.open
        var contents: PlainOfferingRow.Contents = []
    }

    let reader: PlainOfferings
    private(set) var rows: [PlainOfferingRow] = []
    private(set) var values = PlainValues()
    /// The institutions of the rows.
    private(set) var owners: [String] = []
    private var ownerNumbers: [String: UInt16] = [:]

    init(_ reader: PlainOfferings) { self.reader = reader }

    /// Whether a row, all of whose cells are readable, is of the plainest kind; then it is added to `rows`.
    mutating func takes(_ row: CommaSeparatedValues.Row, _ cells: PlainCells) -> Bool {
        var found = Row(start: row.start, line: row.line)
        guard let (id, kind, form, owner) = identity(row, cells), let offset = UInt32(exactly: row.start),
            let line = Int32(exactly: row.line)
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
        if form == .full { found.contents.insert(.fullName) }
        guard let owner = number(of: owner) else { return false }
        rows.append(
            PlainOfferingRow(
                offset: offset, line: line, id: id, credits: found.credits, hundredths: Int32(found.hundredths),
                owner: owner, kind: kind, admission: found.admission, contents: found.contents))
        return true
    }

    private mutating func number(of owner: String) -> UInt16? {
        if let number = ownerNumbers[owner] { return number }
        guard let number = UInt16(exactly: owners.count) else { return nil }
        ownerNumbers[owner] = number
        owners.append(owner)
        return number
    }

    private mutating func add(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row
    ) -> Bool {
        let text = cells.text(field)
        switch key {
        case .id, .kind, .institution, .code, .title, .award, .source, .note: return true
        case .level:
            values.levels.insert(text.string)
            return true
        case .credits, .hours, .otherCredits:
            if key == .otherCredits, text.equals("any") { return true }
            guard let number = text.number else { return false }
            if !number.isWhole { values.denominators.insert(number.denominator) }
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

    /// Who and what the offering is, in the same words as ``PlainOfferings`` takes.
    private func identity(
        _ row: CommaSeparatedValues.Row, _ cells: PlainCells
    ) -> (id: PlainOfferingRow.Cell, kind: OfferingKind, form: PlainText.Form, owner: String)? {
        guard let content = reader.identified(row.fields, cells), let idColumn = reader.idColumn,
            let form = cells.text(row.fields[idColumn]).identifier,
            let id = row.fields[idColumn].cell(from: row.start, line: row.line)
        else { return nil }
        let owner = String(Substring(content.id.utf8.prefix { $0 != UInt8(ascii: "/") }))
        return (id, content.kind, form, owner)
    }
}
