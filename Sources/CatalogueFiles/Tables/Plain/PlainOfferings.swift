import Pathways

/// Reads the plain rows of the table offerings without making nodes of them.
struct PlainOfferings {
    /// The columns that have a plain form, besides the texts of the Critical Information Summary.
    enum Column: String, CaseIterable {
        case id, institution, kind, code, title, award, credits, hours, level
        case stacks
        case otherCredits = "other-credits"
        case requires, corequisites
        case strictCorequisites = "strict-corequisites"
        case recommends, admission
        case replacedBy = "replaced-by"
        case source, note
    }

    /// What a row says.
    private struct Row {
        var content: OfferingContent
        var links = OfferingLinks<OfferingName>()
    }

    let columns: PlainColumns
    let known: [Column?]
    private let summary: [SummaryField?]
    /// The columns that say who and what the offering is, which are read first.
    private let idColumn, kindColumn, institutionColumn: Int?

    init(_ heading: TableHeading) {
        let texts = SummaryField.allCases.filter { $0 != .learningOutcomes }.map(\.rawValue)
        columns = PlainColumns(heading, known: Column.allCases.map(\.rawValue) + texts)
        known = columns.names.map { $0.flatMap(Column.init(rawValue:)) }
        summary = columns.names.map { $0.flatMap(SummaryField.init(rawValue:)) }
        idColumn = known.firstIndex(of: .id)
        kindColumn = known.firstIndex(of: .kind)
        institutionColumn = known.firstIndex(of: .institution)
    }

    /// What a row says, all of whose cells are readable; `nil` where it is not plain.
    func offering(_ fields: [CommaSeparatedValues.Field], _ cells: PlainCells) -> DeclaredOffering? {
        guard let content = identified(fields, cells) else { return nil }
        var row = Row(content: content)
        for (column, field) in fields.enumerated() where !field.content.isEmpty {
            guard columns.isReadable(column) else { return nil }
            if let key = known[column] {
                guard add(key, field, cells, to: &row) else { return nil }
            } else if let key = summary[column] {
                row.content.details.summary[key] = cells.located(field).map { [$0] }
            }
        }
        return DeclaredOffering(row.content, row.links)
    }

    /// What a plain row says in these of its cells; nothing else of it is filled in.
    func content(
        _ contents: PlainOfferingRow.Contents, _ fields: [CommaSeparatedValues.Field], _ cells: PlainCells
    ) -> OfferingContent {
        var row = Row(content: OfferingContent(Located("", at: .nowhere), kind: .course))
        for (column, field) in fields.enumerated() where !field.content.isEmpty {
            if let key = known[column] {
                if !contents.isDisjoint(with: key.contents) { _ = add(key, field, cells, to: &row) }
            } else if contents.contains(.details), let key = summary[column] {
                row.content.details.summary[key] = cells.located(field).map { [$0] }
            }
        }
        return row.content
    }

    /// Who and what an offering is, in the bytes of its row.
    struct Identity {
        var kind: OfferingKind
        /// The cell of its identifier, and how that is written.
        var field: CommaSeparatedValues.Field
        var form: PlainText.Form
        /// Its institution; `nil` for that of the table.
        var owner: UnsafeBufferPointer<UInt8>?
    }

    /// Who and what the offering of a row is; `nil` where that is not plain to see.
    func identity(_ fields: [CommaSeparatedValues.Field], _ cells: PlainCells) -> Identity? {
        guard let idColumn, let kindColumn, idColumn < fields.count, kindColumn < fields.count else { return nil }
        let (field, word) = (fields[idColumn], cells.text(fields[kindColumn]))
        guard let kind = OfferingKind.allCases.first(where: { word.equals($0.rawValue) }) else { return nil }
        let written = cells.text(field)
        guard let form = written.identifier else { return nil }
        let owner = form == .full ? written.bytes.prefix { $0 != UInt8(ascii: "/") } : nil
        var identity = Identity(kind: kind, field: field, form: form, owner: owner.map { .init(rebasing: $0) })
        if let institutionColumn, institutionColumn < fields.count, !fields[institutionColumn].content.isEmpty {
            let name = cells.text(fields[institutionColumn])
            guard name.identifier == .bare, identity.owner?.elementsEqual(name.bytes) ?? true else { return nil }
            identity.owner = name.bytes
        }
        return identity.owner == nil && cells.institution == nil ? nil : identity
    }

    /// An offering that says only its identifier and its kind.
    private func identified(_ fields: [CommaSeparatedValues.Field], _ cells: PlainCells) -> OfferingContent? {
        guard let identity = identity(fields, cells) else { return nil }
        let written = cells.text(identity.field).string
        let owner = identity.owner.map { PlainText($0).string } ?? cells.institution ?? ""
        return OfferingContent(
            Located(identity.form == .full ? written : "\(owner)/\(written)", at: cells.span(identity.field)),
            kind: identity.kind)
    }

    private func add(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row
    ) -> Bool {
        switch key {
        case .id, .kind, .institution: return true
        case .code: row.content.details.code = cells.located(field)
        case .title: row.content.details.title = cells.located(field)
        case .award: row.content.details.award = cells.located(field)
        case .level: row.content.details.level = cells.located(field)
        case .source: row.content.details.source = cells.located(field)
        case .note: row.content.details.note = cells.located(field)
        case .credits, .hours, .otherCredits: return addAmount(key, field, cells, to: &row)
        case .admission:
            let word = cells.text(field)
            guard let admission = Admission.allCases.first(where: { word.equals($0.rawValue) }) else { return false }
            row.content.admission = admission
        default: return addReference(key, field, cells, to: &row)
        }
        return true
    }

    private func addAmount(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row
    ) -> Bool {
        if key == .otherCredits, cells.text(field).equals("any") {
            row.content.otherCredits = Located(.any, at: cells.span(field))
            return true
        }
        guard let amount = cells.number(field) else { return false }
        switch key {
        case .credits: row.content.credits = amount.map { StatedCredits($0) }
        case .hours: row.content.details.hours = amount
        default: row.content.otherCredits = amount.map { .amount($0) }
        }
        return true
    }

    /// Only names in full: whose a bare one is depends on the column institution of the row.
    private func addReference(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to row: inout Row
    ) -> Bool {
        guard cells.text(field).identifier == .full, let name = cells.name(field) else { return false }
        let requirement = Requirement<OfferingName>.complete(.init(name.value, at: name.span))
        switch key {
        case .stacks: row.links.stacks = requirement
        case .requires: row.links.requires = requirement
        case .corequisites: row.links.corequisites = requirement
        case .strictCorequisites: row.links.strictCorequisites = requirement
        case .recommends: row.links.recommends = requirement
        default: row.content.replacedBy = name
        }
        return true
    }
}

// MARK: - Rows that stay in the text

extension PlainOfferings {
    /// The rows that were found, with the text they are read from again.
    func rows(
        _ scan: PlainOfferingScan, _ values: CommaSeparatedValues, file: Int32, institution: String?
    ) -> PlainOfferingRows {
        PlainOfferingRows(
            file: file, bytes: values.bytes, owners: scan.owners.all, levels: scan.levels.all,
            rows: scan.rows.trimmed, values: scan.values
        ) { row, contents in
            let fields = values.row(at: Int(row.offset), line: Int(row.line)).fields
            return values.bytes.withUnsafeBufferPointer { bytes in
                let cells = PlainCells(bytes: bytes, file: file, institution: institution)
                if let contents { return content(contents, fields, cells) }
                guard let content = offering(fields, cells)?.content else {
                    preconditionFailure("a plain row can be read again")
                }
                return content
            }
        }
    }
}

extension PlainOfferings.Column {
    /// What a cell of this column says something of.
    var contents: PlainOfferingRow.Contents {
        switch self {
        case .code: .code
        case .title: .title
        case .level: .level
        case .award, .hours, .source, .note: .details
        case .credits: .credits
        case .otherCredits: .otherCredits
        default: .init(rawValue: 0)
        }
    }
}
