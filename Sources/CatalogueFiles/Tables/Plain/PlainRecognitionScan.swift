import Pathways

/// Finds the rows of a table of recognitions that can stay as they are, to be read when something is asked of them.
struct PlainRecognitionScan {
    private typealias Column = PlainRecognitions.Column
    private typealias Cell = PlainRecognitionRow.Cell
    private typealias Contents = PlainRecognitionRow.Contents

    /// What the cells of a row have said so far.
    private struct Row {
        let start: Int
        let line: Int
        var from, into, granted: Cell?
        var contents: Contents = .init(rawValue: 0)
        var hasAgreementID = false
        var agreement = DateRange()
    }

    let reader: PlainRecognitions
    private(set) var rows: [PlainRecognitionRow] = []
    private var denominators: Set<Int> = []
    private var (grades, levels) = (DeclaredNames(), DeclaredNames())

    init(_ reader: PlainRecognitions) { self.reader = reader }

    /// Whether a row, all of whose cells are readable, is of the plainest kind; then it is added to `rows`.
    mutating func takes(_ row: CommaSeparatedValues.Row, _ cells: PlainCells) -> Bool {
        var found = Row(start: row.start, line: row.line)
        var isFirst = true
        for (column, field) in row.fields.enumerated() where !field.content.isEmpty {
            guard reader.columns.isReadable(column) else { return false }
            let key = reader.known[column]
            if isFirst, key != .from { found.contents.insert(.before) }
            isFirst = false
            guard let key else { continue }
            guard add(key, field, cells, to: &found) else { return false }
        }
        guard let from = found.from, let into = found.into, let offset = UInt32(exactly: row.start),
            let line = Int32(exactly: row.line)
        else { return false }
        if let from = found.agreement.from, let until = found.agreement.until, until < from { return false }
        rows.append(
            PlainRecognitionRow(
                offset: offset, line: line, from: from, into: into, granted: found.granted, contents: found.contents))
        return true
    }

    /// Values that have to be checked against the whole catalogue.
    var values: PlainValues {
        var values = PlainValues()
        (values.grades, values.levels, values.denominators) = (Set(grades.all), Set(levels.all), denominators)
        return values
    }

    private mutating func add(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row
    ) -> Bool {
        row.contents.formUnion(key.contents)
        switch key {
        case .from:
            row.from = name(field, cells, in: row)
            return row.from != nil
        case .into:
            guard cells.text(field).identifier != nil else { return false }
            row.into = field.cell(from: row.start, line: row.line)
            return row.into != nil
        case .courses, .satisfies, .unlocks:
            guard row.granted == nil else { return false }
            row.granted = name(field, cells, in: row)
            return row.granted != nil
        case .declaredBy: return cells.text(field).identifier == .bare
        case .source, .note, .unassignedSubject: return true
        case .also: return false
        case .agreement, .agreementID, .agreementFrom, .agreementUntil, .agreementSource:
            return addAgreement(key, cells.text(field), to: &row)
        default: return addValue(key, cells.text(field))
        }
    }

    private mutating func addValue(_ key: Column, _ text: PlainText) -> Bool {
        switch key {
        case .credits, .unassignedCredits:
            guard let number = text.number else { return false }
            if !number.isWhole { denominators.insert(number.denominator) }
            return true
        case .unassignedLevel:
            _ = levels.add(text.bytes)
            return true
        case .grade:
            _ = grades.add(text.bytes)
            return true
        case .admission: return text.equals("true") || text.equals("yes")
        case .within: return text.isOneLine && CalendarPeriod(parsing: text.string) != nil
        case .otherwise: return ConditionFailure.allCases.contains { text.equals($0.rawValue) }
        case .confirm: return text.isOneLine
        default: return false
        }
    }

    private func addAgreement(_ key: Column, _ text: PlainText, to row: inout Row) -> Bool {
        switch key {
        case .agreement, .agreementID:
            guard !row.hasAgreementID, key == .agreementID || text.isOneValue else { return false }
            row.hasAgreementID = true
            return true
        case .agreementSource: return true
        default:
            guard let date = text.date else { return false }
            if key == .agreementFrom { row.agreement.from = date } else { row.agreement.until = date }
            return true
        }
    }

    /// The name of an offering, which is full or belongs to the institution of the table.
    private func name(_ field: CommaSeparatedValues.Field, _ cells: PlainCells, in row: Row) -> Cell? {
        guard let form = cells.text(field).identifier, form == .full || cells.institution != nil else { return nil }
        return field.cell(from: row.start, line: row.line)
    }
}

extension PlainRecognitions.Column {
    /// What a cell of this column says something of.
    var contents: PlainRecognitionRow.Contents {
        switch self {
        case .from, .into, .also: .init(rawValue: 0)
        case .courses: .courses
        case .satisfies: .satisfies
        case .unlocks: .unlocks
        case .credits, .unassignedCredits, .unassignedLevel, .unassignedSubject, .admission: .amounts
        case .grade, .within, .otherwise, .confirm: .conditions
        case .agreement, .agreementID, .agreementFrom, .agreementUntil, .agreementSource: .agreement
        case .declaredBy: .declaredBy
        case .source: .source
        case .note: .note
        }
    }
}

extension CommaSeparatedValues.Field {
    /// The cell of a row that begins at this byte, on this line; `nil` unless its place can be told from its bytes.
    func cell(from start: Int, line: Int) -> PlainRecognitionRow.Cell? {
        let distance = content.lowerBound - start
        guard !isQuoted, place.line == line, place.column == distance + 1 else { return nil }
        return PlainRecognitionRow.Cell(start: distance, count: content.count)
    }
}
