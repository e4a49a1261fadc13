import Pathways

/// Reads the plain rows of the table offerings without making nodes of them.
struct PlainOfferings {
    /// The columns that have a plain form, besides the texts of the Critical Information Summary.
    private enum Column: String, CaseIterable {
        case id, institution, kind, code, title, award, credits, hours, level
        case stacks
        case otherCredits = "other-credits"
        case requires, corequisites
        case strictCorequisites = "strict-corequisites"
        case recommends, admission
        case replacedBy = "replaced-by"
        case source, note
    }

    private let columns: PlainColumns
    private let known: [Column?]
    private let summary: [SummaryField?]
    /// The columns that say who and what the offering is, which are read first.
    private let idColumn, kindColumn, institutionColumn: Int?
    private var names = NameTable()

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
    mutating func offering(_ fields: [CommaSeparatedValues.Field], _ cells: PlainCells) -> DeclaredOffering? {
        guard var offering = identified(fields, cells) else { return nil }
        for (column, field) in fields.enumerated() where !field.content.isEmpty {
            guard columns.isReadable(column) else { return nil }
            if let key = known[column] {
                guard add(key, field, cells, to: &offering) else { return nil }
            } else if let key = summary[column] {
                offering.details.summary[key] = cells.located(field).map { [$0] }
            }
        }
        return offering
    }

    /// An offering that says only its identifier and its kind.
    private mutating func identified(
        _ fields: [CommaSeparatedValues.Field], _ cells: PlainCells
    ) -> DeclaredOffering? {
        guard let idColumn, let kindColumn, idColumn < fields.count, kindColumn < fields.count else { return nil }
        let field = fields[idColumn]
        let word = cells.text(fields[kindColumn])
        guard let kind = OfferingKind.allCases.first(where: { word.equals($0.rawValue) }) else { return nil }
        guard let form = cells.text(field).identifier else { return nil }
        let written = cells.text(field).string
        var owner: String?
        if let institutionColumn, institutionColumn < fields.count, !fields[institutionColumn].content.isEmpty {
            guard let name = cells.institution(fields[institutionColumn], &names)?.value else { return nil }
            guard form == .bare || written.utf8.starts(with: "\(name)/".utf8) else { return nil }
            owner = name
        }
        if form == .full { return DeclaredOffering(Located(written, at: cells.span(field)), kind: kind) }
        guard let owner = owner ?? cells.institution else { return nil }
        return DeclaredOffering(Located("\(owner)/\(written)", at: cells.span(field)), kind: kind)
    }

    private mutating func add(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to offering: inout DeclaredOffering
    ) -> Bool {
        switch key {
        case .id, .kind, .institution: return true
        case .code: offering.details.code = cells.located(field)
        case .title: offering.details.title = cells.located(field)
        case .award: offering.details.award = cells.located(field)
        case .level: offering.details.level = cells.located(field)
        case .source: offering.details.source = cells.located(field)
        case .note: offering.details.note = cells.located(field)
        case .credits, .hours, .otherCredits: return addAmount(key, field, cells, to: &offering)
        case .admission:
            let word = cells.text(field)
            guard let admission = Admission.allCases.first(where: { word.equals($0.rawValue) }) else { return false }
            offering.admission = admission
        default: return addReference(key, field, cells, to: &offering)
        }
        return true
    }

    private func addAmount(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to offering: inout DeclaredOffering
    ) -> Bool {
        if key == .otherCredits, cells.text(field).equals("any") {
            offering.otherCredits = Located(.any, at: cells.span(field))
            return true
        }
        guard let amount = cells.number(field) else { return false }
        switch key {
        case .credits: offering.credits = amount.map { StatedCredits($0) }
        case .hours: offering.details.hours = amount
        default: offering.otherCredits = amount.map { .amount($0) }
        }
        return true
    }

    /// Only names in full: whose a bare one is depends on the column institution of the row.
    private mutating func addReference(
        _ key: Column, _ field: CommaSeparatedValues.Field, _ cells: PlainCells, to offering: inout DeclaredOffering
    ) -> Bool {
        guard cells.text(field).identifier == .full, let name = cells.name(field, &names) else { return false }
        let requirement = Requirement<OfferingName>.complete(.init(name.value, at: name.span))
        switch key {
        case .stacks: offering.stacks = requirement
        case .requires: offering.requires = requirement
        case .corequisites: offering.corequisites = requirement
        case .strictCorequisites: offering.strictCorequisites = requirement
        case .recommends: offering.recommends = requirement
        default: offering.replacedBy = name
        }
        return true
    }
}
