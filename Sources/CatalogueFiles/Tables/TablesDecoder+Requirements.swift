import Pathways

/// Which requirement of an offering a row is about.
private enum RequirementRole: String, CaseIterable {
    case stacks, requires, corequisites
    case strictCorequisites = "strict-corequisites"
    case recommends

    var path: WritableKeyPath<DeclaredOffering, Requirement<OfferingName>?> {
        switch self {
        case .stacks: \.stacks
        case .requires: \.requires
        case .corequisites: \.corequisites
        case .strictCorequisites: \.strictCorequisites
        case .recommends: \.recommends
        }
    }
}

extension TablesDecoder {
    /// Whose requirement, and which.
    private struct Key: Hashable {
        var id: String
        var role: RequirementRole
    }

    /// Reads the tables stacks and requires, whose rows belong to offerings of the table offerings.
    mutating func readRequirements(_ part: TablePart) {
        var plain = part.heading.map { PlainRequirementRows($0) }
        var order: [Key] = []
        var found: [Key: RequirementRows] = [:]
        func add(_ part: YAMLNode, to key: Key, _ name: YAMLNode, _ cells: YAMLNode, _ decoder: inout Decoder) {
            if found[key] == nil { order.append(key) }
            found[key, default: RequirementRows(of: name)].add(part, cells, &decoder)
        }
        forEachRow(of: part) { values, cells, decoder in
            guard let row = plain?.row(values.fields, cells), let role = RequirementRole(rawValue: row.role) else {
                return false
            }
            add(row.part, to: Key(id: row.id, role: role), row.name, row.cells, &decoder)
            return true
        } _: { _, row, decoder in
            let nameKey = part.name == .stacks ? "award" : "offering"
            guard let name = row.entry(nameKey)?.value, let text = name.text else {
                return decoder.malformed(
                    row, "This row does not say whose part it is.", hint: "Fill in the column “\(nameKey)”.")
            }
            guard let id = decoder.identifier(text, at: name) else { return }
            guard let (role, item) = Self.part(row, part.name, &decoder) else { return }
            add(item, to: Key(id: id, role: role), name, row, &decoder)
        }
        attach(order.compactMap { key in found[key].map { (key, $0) } }, file: part.file)
    }

    /// The one part that a row names, and what it is a part of.
    private static func part(
        _ row: YAMLNode, _ table: TableName, _ decoder: inout Decoder
    ) -> (RequirementRole, YAMLNode)? {
        if table == .stacks {
            if let part = row.entry("part")?.value { return (.stacks, part) }
            decoder.malformed(row, "This row names no part.", hint: "Fill in the column “part”, or delete the row.")
            return nil
        }
        let given = RequirementRole.allCases.compactMap { role in
            row.entry(role.rawValue).map { (role, $0.value) }
        }
        if let second = given.dropFirst().first {
            decoder.malformed(
                second.1, "This row says both “\(given[0].0.rawValue)” and “\(second.0.rawValue)”.",
                hint: "Give each a row of its own.")
        }
        if given.isEmpty {
            decoder.malformed(
                row, "This row names nothing that is required.",
                hint: "Fill in one of the columns requires, corequisites, strict-corequisites and recommends.")
        }
        return given.count == 1 ? given[0] : nil
    }

    private mutating func attach(_ requirements: [(Key, RequirementRows)], file: Int32) {
        let positions = Dictionary(
            zip(declarations.offerings.map(\.id.value), declarations.offerings.indices),
            uniquingKeysWith: { first, _ in first })
        var decoder = Decoder(file: file)
        decoder.isTable = true
        decoder.institution = institution
        var names: DidYouMean?
        for (key, rows) in requirements {
            let requirement = decoder.requirement(rows.node)
            guard let position = positions[key.id] else {
                names = names ?? DidYouMean(declarations.offerings.map(\.id.value))
                let near = names?.suggestion(for: key.id)
                decoder.report(
                    .unknownOffering, "There is no offering “\(key.id)” in the table offerings.", at: rows.name,
                    hint: near.map { "Did you mean “\($0)”?" } ?? "Add a row for it there, or correct the name.")
                continue
            }
            if let stated = declarations.offerings[position][keyPath: key.role.path] {
                report(
                    Diagnostic(
                        .malformedValue, "“\(key.role.rawValue)” of “\(key.id)” is said in the table offerings too.",
                        at: decoder.span(of: rows.name), hint: "Say it in one of the two tables.",
                        related: [.init("said here first", at: stated.span)]))
                continue
            }
            declarations.offerings[position][keyPath: key.role.path] = requirement
        }
        for finding in decoder.diagnostics { report(finding) }
    }
}
