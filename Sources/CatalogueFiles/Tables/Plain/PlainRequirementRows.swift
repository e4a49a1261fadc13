import Pathways

/// Makes of the plain rows of the tables stacks and requires what ``RowReader`` would, with only the cells that
/// ``RequirementRows`` looks at.
struct PlainRequirementRows {
    enum Column: String, CaseIterable {
        case award, offering, part, requires, corequisites
        case strictCorequisites = "strict-corequisites"
        case recommends, group, choose, credits, grade

        /// What a part in this column is a part of.
        var role: RequirementRole? {
            switch self {
            case .part: .stacks
            case .requires: .requires
            case .corequisites: .corequisites
            case .strictCorequisites: .strictCorequisites
            case .recommends: .recommends
            case .award, .offering, .group, .choose, .credits, .grade: nil
            }
        }
    }

    let columns: PlainColumns
    let known: [Column?]

    /// A row: whose part it names, and what is said of it.
    struct Row {
        var id: String
        var name: YAMLNode
        var role: RequirementRole
        var part: YAMLNode
        var cells: YAMLNode
    }

    init(_ heading: TableHeading) {
        columns = PlainColumns(heading, known: Column.allCases.map(\.rawValue))
        known = columns.names.map { $0.flatMap(Column.init(rawValue:)) }
    }

    /// The row; `nil` where it is not plain.
    func row(_ fields: [CommaSeparatedValues.Field], _ cells: PlainCells) -> Row? {
        var (owner, part): ((id: String, node: YAMLNode)?, (role: RequirementRole, node: YAMLNode)?)
        var entries: [YAMLNode.Entry] = []
        var place: YAMLPlace?
        for (column, field) in fields.enumerated() where !field.content.isEmpty {
            guard columns.isReadable(column) else { return nil }
            place = place ?? field.place
            guard let key = known[column] else { continue }
            switch key {
            case .award, .offering:
                guard let name = cells.name(field)?.value else { return nil }
                owner = (name.id, Self.scalar(name.written, at: field.place))
            case .part, .requires, .corequisites, .strictCorequisites, .recommends:
                guard part == nil, let role = key.role, let name = cells.name(field)?.value else { return nil }
                part = (role, Self.scalar(name.written, at: field.place))
            case .group, .choose, .credits, .grade:
                guard let line = cells.line(field) else { return nil }
                let name = YAMLNode(value: .scalar(key.rawValue, isPlain: true), place: field.place)
                entries.append(.init(key: name, value: Self.scalar(line.value, at: field.place)))
            }
        }
        guard let owner, let part, let place else { return nil }
        return Row(
            id: owner.id, name: owner.node, role: part.role, part: part.node,
            cells: YAMLNode(value: .mapping(entries), place: place))
    }

    private static func scalar(_ text: String, at place: YAMLPlace) -> YAMLNode {
        YAMLNode(value: .scalar(text, isPlain: false), place: place)
    }
}
