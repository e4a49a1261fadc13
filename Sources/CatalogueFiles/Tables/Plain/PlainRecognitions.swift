import Pathways

/// Reads the plain rows of the tables ladders, transfers and assessments without making nodes of them.
struct PlainRecognitions {
    /// The columns that have a plain form.
    enum Column: String, CaseIterable {
        case from, into
        case credits = "grants.credits"
        case courses = "grants.courses"
        case satisfies = "grants.satisfies"
        case unlocks = "grants.unlocks"
        case unassignedCredits = "grants.unassigned.credits"
        case unassignedLevel = "grants.unassigned.level"
        case unassignedSubject = "grants.unassigned.subject"
        case admission = "grants.admission"
        case grade = "when.grade"
        case within = "when.within"
        case also = "when.also"
        case otherwise = "when.otherwise"
        case confirm = "when.confirm"
        case agreement
        case agreementID = "agreement.id"
        case agreementFrom = "agreement.from"
        case agreementUntil = "agreement.until"
        case agreementSource = "agreement.source"
        case declaredBy = "declared-by"
        case source, note
    }

    /// What the cells of a row have said so far.
    private struct Row {
        var recognition: RecognitionContent<OfferingName>
        var hasFrom = false
        var into: Located<OfferingName>?
        var agreement: Agreement?
        var unassigned: UnassignedCredit?
    }

    private let kind: RecognitionKind
    let columns: PlainColumns
    let known: [Column?]

    init(_ heading: TableHeading, _ kind: RecognitionKind) {
        self.kind = kind
        columns = PlainColumns(heading, known: Column.allCases.map(\.rawValue))
        known = columns.names.map { $0.flatMap(Column.init(rawValue:)) }
    }

    /// What a row says, all of whose cells are readable; `nil` where it is not plain.
    func recognition(
        _ fields: [CommaSeparatedValues.Field], _ cells: PlainCells
    ) -> Recognition<OfferingName>? {
        guard let row = row(fields, cells, where: { _ in true }), row.hasFrom, let into = row.into else { return nil }
        if let agreement = row.agreement {
            let dates = agreement.effective
            if let from = dates.from, let until = dates.until, until < from { return nil }
        }
        var content = content(of: row)
        content.into = .offering(into.value)
        content.intoSpan = into.span
        return Recognition(content)
    }

    /// What these cells of a plain row say; nothing else of it is filled in but its place.
    func content(
        _ contents: PlainRecognitionRow.Contents, _ fields: [CommaSeparatedValues.Field], _ cells: PlainCells
    ) -> RecognitionContent<OfferingName> {
        guard let row = row(fields, cells, where: { contents.contains($0.contents) }) else {
            preconditionFailure("a plain row can be read again")
        }
        return content(of: row)
    }

    private func content(of row: Row) -> RecognitionContent<OfferingName> {
        var content = row.recognition
        content.agreement = row.agreement
        if let unassigned = row.unassigned { content.grants.unassigned = [unassigned] }
        return content
    }

    private func row(
        _ fields: [CommaSeparatedValues.Field], _ cells: PlainCells, where isAsked: (Column) -> Bool
    ) -> Row? {
        var row: Row?
        for (column, field) in fields.enumerated() where !field.content.isEmpty {
            guard columns.isReadable(column) else { return nil }
            if row == nil { row = Self.empty(kind, at: cells.span(field)) }
            guard let key = known[column], isAsked(key) else { continue }
            guard add(key, field, cells, to: &row) else { return nil }
        }
        return row
    }

    private static func empty(_ kind: RecognitionKind, at span: SourceSpan) -> Row {
        Row(recognition: RecognitionContent(kind: kind, from: nothing, into: noOne, intoSpan: span, span: span))
    }

    private static let nothing = Requirement<OfferingName>.all([], .nowhere)
    private static let noOne = Recognition<OfferingName>.Destination.institution("")

    private func add(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row?
    ) -> Bool {
        switch key {
        case .from:
            guard let from = cells.requirement(field) else { return false }
            row?.recognition.from = from
            row?.hasFrom = true
        case .into:
            guard let into = cells.destination(field) else { return false }
            row?.into = into
        case .declaredBy:
            guard let name = cells.institution(field) else { return false }
            row?.recognition.declaredBy = name
        case .source: row?.recognition.source = cells.located(field)
        case .note: row?.recognition.note = cells.located(field)
        case .credits, .courses, .satisfies, .unlocks, .admission:
            return addGrant(key, field, cells, to: &row)
        case .unassignedCredits, .unassignedLevel, .unassignedSubject:
            return addUnassigned(key, field, cells, to: &row)
        case .grade, .within, .also, .otherwise, .confirm: return addCondition(key, field, cells, to: &row)
        case .agreement, .agreementID, .agreementFrom, .agreementUntil, .agreementSource:
            return addAgreement(key, field, cells, to: &row)
        }
        return true
    }
}

// MARK: - Groups of cells

extension PlainRecognitions {
    private func addGrant(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row?
    ) -> Bool {
        switch key {
        case .credits:
            guard let amount = cells.number(field) else { return false }
            row?.recognition.grants.credits = amount.map { StatedCredits($0) }
        case .admission:
            let text = cells.text(field)
            guard text.equals("true") || text.equals("yes") else { return false }
            row?.recognition.grants.admission = true
        default:
            guard let name = cells.name(field) else { return false }
            if key == .courses { row?.recognition.grants.courses = [name] }
            if key == .satisfies { row?.recognition.grants.satisfies = [name] }
            if key == .unlocks { row?.recognition.grants.unlocks = [name] }
        }
        return true
    }

    /// The place of unassigned credit is that of its level, or else the first cell that says something of it.
    private func addUnassigned(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row?
    ) -> Bool {
        var credit = row?.unassigned ?? UnassignedCredit(at: cells.span(field))
        switch key {
        case .unassignedCredits:
            guard let amount = cells.number(field) else { return false }
            credit.credits = amount.value
        case .unassignedLevel:
            credit.level = cells.text(field).string
            credit.span = cells.span(field)
        default: credit.subject = cells.text(field).string
        }
        row?.unassigned = credit
        return true
    }

    private func addCondition(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row?
    ) -> Bool {
        switch key {
        case .grade: row?.recognition.conditions.grade = cells.located(field).map(Grade.init(rawValue:))
        case .within:
            guard let line = cells.line(field), let period = CalendarPeriod(parsing: line.value) else { return false }
            row?.recognition.conditions.within = Located(period, at: line.span)
        case .also:
            guard let also = cells.requirement(field) else { return false }
            row?.recognition.conditions.also = also
        case .otherwise:
            let text = cells.text(field)
            guard let word = ConditionFailure.allCases.first(where: { text.equals($0.rawValue) }) else { return false }
            row?.recognition.conditions.otherwise = word
        default:
            guard let line = cells.line(field) else { return false }
            row?.recognition.conditions.confirm = [line.value]
        }
        return true
    }

    /// The place of an agreement is the cell that stands for all of it, or else the first that says something of it.
    private func addAgreement(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row?
    ) -> Bool {
        var agreement = row?.agreement ?? Agreement(at: cells.span(field))
        let text = cells.text(field)
        switch key {
        case .agreement:
            guard text.isOneValue, agreement.id == nil else { return false }
            agreement.id = text.string
            agreement.span = cells.span(field)
        case .agreementID:
            guard agreement.id == nil else { return false }
            agreement.id = text.string
        case .agreementSource: agreement.source = text.string
        default:
            guard let date = text.date else { return false }
            if key == .agreementFrom { agreement.effective.from = date } else { agreement.effective.until = date }
        }
        row?.agreement = agreement
        return true
    }
}

// MARK: - Rows that stay in the text

extension PlainRecognitions {
    /// The rows that were found, with the text they are read from again.
    func rows(
        _ scan: PlainRecognitionScan, _ values: CommaSeparatedValues, file: Int32, institution: String?
    ) -> PlainRecognitionRows {
        PlainRecognitionRows(
            kind: kind, file: file, bytes: values.bytes, institution: institution, rows: scan.rows.trimmed,
            values: scan.values
        ) { row, contents in
            let fields = values.row(at: Int(row.offset), line: Int(row.line)).fields
            return values.bytes.withUnsafeBufferPointer { bytes in
                content(contents, fields, PlainCells(bytes: bytes, file: file, institution: institution))
            }
        }
    }
}
