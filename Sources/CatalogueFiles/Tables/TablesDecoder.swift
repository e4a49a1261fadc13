import Pathways

/// Reads declarations out of the tables of one folder or workbook, which belong together.
///
/// A row becomes the node that the same declaration in YAML would be, and ``Decoder`` reads it: so every check, message
/// and place is the same. O(cells).
struct TablesDecoder {
    var declarations = Declarations()
    private(set) var diagnostics: [Diagnostic] = []
    /// The institution that bare identifiers belong to, if it is clear.
    private(set) var institution: String?

    init(_ tables: [Table]) {
        institution = Self.institution(of: tables)
        for name in TableName.allCases {
            for table in tables where table.name == name { read(table) }
        }
    }

    private mutating func read(_ table: Table) {
        switch table.name {
        case .stacks, .requires: readRequirements(table)
        case .levels: readLevels(table)
        default:
            forEachRow(of: table) { tables, row, decoder in tables.add(row, table.name, &decoder) }
        }
    }

    /// Calls `body` with the node of each row, and with the decoder that reads it.
    mutating func forEachRow(
        of table: Table, _ body: (inout TablesDecoder, YAMLNode, inout Decoder) -> Void
    ) {
        var source = table.source
        guard let first = source.next() else { return }
        diagnostics += Self.findings(in: first, of: table)
        let heading = TableHeading(first, of: .format(of: table.name), file: table.file)
        diagnostics += heading.diagnostics
        guard !heading.isUnusable else { return }
        var rows = RowReader(heading, file: table.file)
        var decoder = Decoder(file: table.file)
        decoder.isTable = true
        while let row = source.next() {
            diagnostics += Self.findings(in: row, of: table)
            guard row.flaws.isEmpty, let node = rows.node(row) else { continue }
            decoder.institution = institution
            body(&self, node, &decoder)
        }
        diagnostics += rows.diagnostics + decoder.diagnostics
    }

    mutating func report(_ finding: Diagnostic) { diagnostics.append(finding) }

    /// What is wrong with the file itself in a row; after a quote that is not closed the rest of the table is lost.
    private static func findings(in row: TableRow, of table: Table) -> [Diagnostic] {
        row.flaws.map { $0.finding(in: table.file) }
    }
}

// MARK: - Tables of one declaration a row

extension TablesDecoder {
    private mutating func add(_ row: YAMLNode, _ table: TableName, _ decoder: inout Decoder) {
        let list = YAMLNode(value: .sequence([row]), place: row.place)
        switch table {
        case .institutions: addInstitution(row, &decoder)
        case .offerings: addOffering(row, &decoder)
        case .ladders: declarations.recognitions += decoder.recognitions(list, .ladder)
        case .transfers: declarations.recognitions += decoder.recognitions(list, .transfer)
        case .assessments: declarations.recognitions += decoder.recognitions(list, .assessment)
        case .equivalents: declarations.equivalences += decoder.equivalences(list)
        case .excludes: declarations.exclusions += decoder.exclusions(list)
        case .conversions: declarations.conversions += decoder.conversions(list)
        case .levels, .stacks, .requires: break
        }
    }

    private mutating func addInstitution(_ row: YAMLNode, _ decoder: inout Decoder) {
        guard let (id, rest) = row.taking("id") else { return reportMissing("id", "institution", row, &decoder) }
        let named = YAMLNode(value: .mapping([.init(key: id, value: rest)]), place: row.place)
        declarations.institutions += decoder.institutions(named)
    }

    private mutating func addOffering(_ row: YAMLNode, _ decoder: inout Decoder) {
        guard let (id, others) = row.taking("id") else { return reportMissing("id", "offering", row, &decoder) }
        var (kindCell, rest) = others.taking("kind") ?? (nil, others)
        var name = id
        if let (owner, remaining) = rest.taking("institution") {
            rest = remaining
            name = self.name(id, of: owner, &decoder)
        }
        let kind = kind(kindCell, row, &decoder)
        let named = YAMLNode(value: .mapping([.init(key: name, value: rest)]), place: row.place)
        declarations.offerings += decoder.offerings(named, kind: kind)
    }

    /// The full identifier of an offering whose institution has a cell of its own, which its bare names belong to too.
    private func name(_ id: YAMLNode, of owner: YAMLNode, _ decoder: inout Decoder) -> YAMLNode {
        guard let institution = decoder.institutionName(owner)?.value, let text = id.text else { return id }
        guard text.contains("/") else {
            decoder.institution = institution
            return YAMLNode(value: .scalar("\(institution)/\(text)", isPlain: true), place: id.place)
        }
        if !text.hasPrefix("\(institution)/") {
            decoder.malformed(
                owner, "“\(text)” is not an offering of “\(institution)”.",
                hint: "Its identifier begins with its institution; who offers it jointly stands below institutions.")
        }
        return id
    }

    /// What is wrongly said to be of another kind is a course until that is mended, so that it can be named.
    private func kind(_ cell: YAMLNode?, _ row: YAMLNode, _ decoder: inout Decoder) -> OfferingKind {
        let words = OfferingKind.allCases.map(\.rawValue).joined(separator: ", ")
        guard let cell else {
            decoder.malformed(row, "This offering does not say “kind”.", hint: "It is one of \(words).")
            return .course
        }
        let kind = decoder.value(cell, "a kind of offering", hint: "It is one of \(words).") { text in
            OfferingKind.allCases.first { text == $0.rawValue || text == $0.rawValue + "s" }
        }
        return kind?.value ?? .course
    }

    private func reportMissing(_ key: String, _ what: String, _ row: YAMLNode, _ decoder: inout Decoder) {
        decoder.malformed(row, "This \(what) does not say “\(key)”.", hint: decoder.hint(toAdd: key))
    }

    private mutating func readLevels(_ table: Table) {
        var levels: [String] = []
        var place: YAMLPlace?
        forEachRow(of: table) { _, row, decoder in
            guard let cell = row.taking("level")?.value, let level = decoder.text(cell, "a level") else { return }
            if place == nil { place = row.place }
            levels.append(level.value)
        }
        if let place { declarations.levels = Located(levels, at: SourceSpan(place, file: table.file)) }
    }
}

// MARK: - Whose bare identifiers are

extension TablesDecoder {
    /// The only institution of the table institutions, or else of the column institution of the table offerings.
    private static func institution(of tables: [Table]) -> String? {
        for (name, column) in [(TableName.institutions, "id"), (.offerings, "institution")] {
            var found: Set<String> = []
            for table in tables where table.name == name { found.formUnion(texts(of: column, in: table)) }
            if found.count == 1 { return found.first }
        }
        return nil
    }

    private static func texts(of column: String, in table: Table) -> Set<String> {
        var source = table.source
        var result: Set<String> = []
        guard let first = source.next() else { return [] }
        let heading = TableHeading(first, of: .format(of: table.name), file: table.file)
        let position = heading.columns.firstIndex { $0.map { heading.format.columns[$0].heading } == column }
        guard let position else { return [] }
        while let row = source.next() {
            if let text = row[position]?.text.split(separator: " ").first, Decoder.isSlug(text) {
                result.insert(String(text))
            }
        }
        return result
    }
}

extension YAMLNode {
    /// The value of a key of a mapping, and the mapping without it; `nil` where it has none.
    func taking(_ key: String) -> (value: YAMLNode, rest: YAMLNode)? {
        guard case .mapping(var entries) = value, let index = entries.firstIndex(where: { $0.key.text == key }) else {
            return nil
        }
        let found = entries.remove(at: index).value
        return (found, YAMLNode(value: .mapping(entries), place: place))
    }
}
