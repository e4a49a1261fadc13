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

    /// What the rows of a table of requirements say, to be attached to the offerings they belong to.
    var requirements: [DeclaredRequirement] = []

    /// Whether plain rows are read without making nodes of them; what they say is the same.
    private let readsPlainRows: Bool

    init(_ tables: [Table], readsPlainRows: Bool = true) {
        self.readsPlainRows = readsPlainRows
        let owner = Self.institution(of: tables)
        institution = owner
        let sorted = TableName.allCases.flatMap { name in tables.filter { $0.name == name } }
        let parts = sorted.filter { !$0.name.isOfRequirements } + sorted.filter(\.name.isOfRequirements)
        let pieces = parts.flatMap { TablePart.parts(of: $0, upTo: readsPlainRows ? Self.partsOfTable : 1) }
        let read = AllCores().results(of: pieces) { piece in
            var decoder = TablesDecoder(institution: owner, readsPlainRows: readsPlainRows)
            decoder.read(piece)
            return decoder
        }
        for part in read { append(part) }
        attach(read.flatMap(\.requirements))
    }

    /// Large tables are read in as many parts, so that all cores have work to the end.
    private static let partsOfTable = 8

    private init(institution: String?, readsPlainRows: Bool) {
        (self.institution, self.readsPlainRows) = (institution, readsPlainRows)
    }

    private mutating func append(_ part: TablesDecoder) {
        diagnostics += part.diagnostics
        declarations.institutions += part.declarations.institutions
        declarations.offerings += part.declarations.offerings
        declarations.recognitions += part.declarations.recognitions
        declarations.equivalences += part.declarations.equivalences
        declarations.exclusions += part.declarations.exclusions
        declarations.conversions += part.declarations.conversions
        declarations.levels = part.declarations.levels ?? declarations.levels
    }

    private mutating func read(_ part: TablePart) {
        switch part.name {
        case .levels: readLevels(part)
        case .offerings: readOfferings(part)
        case .ladders: readRecognitions(part, .ladder)
        case .transfers: readRecognitions(part, .transfer)
        case .assessments: readRecognitions(part, .assessment)
        case .stacks, .requires: readRequirements(part)
        default:
            forEachRow(of: part) { tables, row, decoder in tables.add(row, part.name, &decoder) }
        }
    }

    /// Calls `body` with the node of each row, and with the decoder that reads it; but not for a row of which `plainly`
    /// says that it has read it.
    mutating func forEachRow(
        of part: TablePart, plainly: ((CommaSeparatedValues.Row, PlainCells, inout Decoder) -> Bool)? = nil,
        _ body: (inout TablesDecoder, YAMLNode, inout Decoder) -> Void
    ) {
        diagnostics += part.findings
        guard let heading = part.heading else { return }
        var rows = RowReader(heading, file: part.file)
        var decoder = Decoder(file: part.file)
        decoder.isTable = true
        func read(_ row: TableRow) {
            diagnostics += row.flaws.map { $0.finding(in: part.file) }
            guard row.flaws.isEmpty, let node = rows.node(row) else { return }
            decoder.institution = institution
            body(&self, node, &decoder)
        }
        if readsPlainRows, let plainly, case .values(var values) = part.source {
            let bytes = values.bytes
            bytes.withUnsafeBufferPointer { bytes in
                let cells = PlainCells(bytes: bytes, file: part.file, institution: institution)
                var row = CommaSeparatedValues.Row(line: 1, fields: [])
                while values.next(into: &row) {
                    if cells.areReadable(row.fields), plainly(row, cells, &decoder) { continue }
                    if let row = TableRow(row, of: values) { read(row) }
                }
            }
        } else {
            var source = part.source
            while let row = source.next() { read(row) }
        }
        diagnostics += rows.diagnostics + decoder.diagnostics
    }

    mutating func report(_ finding: Diagnostic) { diagnostics.append(finding) }
}

// MARK: - Tables of one declaration a row

extension TablesDecoder {
    private mutating func add(_ row: YAMLNode, _ table: TableName, _ decoder: inout Decoder) {
        let list = YAMLNode(value: .sequence([row]), place: row.place)
        switch table {
        case .institutions: addInstitution(row, &decoder)
        case .equivalents: declarations.equivalences += decoder.equivalences(list)
        case .excludes: declarations.exclusions += decoder.exclusions(list)
        case .conversions: declarations.conversions += decoder.conversions(list)
        default: break
        }
    }

    private mutating func readRecognitions(_ part: TablePart, _ kind: RecognitionKind) {
        guard let heading = part.heading else { return diagnostics += part.findings }
        let plain = PlainRecognitions(heading, kind)
        var scan = PlainRecognitionScan(plain)
        /// The others, each with the number of plainest rows before it.
        var others: [(after: Int, value: Recognition<OfferingName>)] = []
        forEachRow(of: part) { row, cells, _ in
            if scan.takes(row, cells) { return true }
            guard let recognition = plain.recognition(row.fields, cells) else { return false }
            others.append((scan.rows.count, recognition))
            return true
        } _: { _, row, decoder in
            for recognition in decoder.recognitions(YAMLNode(value: .sequence([row]), place: row.place), kind) {
                others.append((scan.rows.count, recognition))
            }
        }
        guard case .values(let values) = part.source, !scan.rows.isEmpty else {
            return declarations.recognitions += others.map(\.value)
        }
        let table = plain.rows(scan, values, file: part.file, institution: institution).table
        declarations.recognitions += Self.merged(others, scan.rows.count, table.recognition)
    }

    private mutating func readOfferings(_ part: TablePart) {
        guard let heading = part.heading else { return diagnostics += part.findings }
        let plain = PlainOfferings(heading)
        var scan = PlainOfferingScan(plain)
        /// The others, each with the number of plainest rows before it.
        var others: [(after: Int, value: DeclaredOffering)] = []
        forEachRow(of: part) { row, cells, _ in
            if scan.takes(row, cells) { return true }
            guard let offering = plain.offering(row.fields, cells) else { return false }
            others.append((scan.rows.count, offering))
            return true
        } _: { _, row, decoder in
            for offering in Self.offerings(row, &decoder) { others.append((scan.rows.count, offering)) }
        }
        guard case .values(let values) = part.source, !scan.rows.isEmpty else {
            return declarations.offerings += others.map(\.value)
        }
        let rows = plain.rows(scan, values, file: part.file, institution: institution)
        declarations.offerings += Self.merged(others, scan.rows.count, rows.offering)
    }

    /// Values of rows and others, in the order of the table.
    private static func merged<Value>(
        _ others: [(after: Int, value: Value)], _ rows: Int, _ value: (Int) -> Value
    ) -> [Value] {
        var result: [Value] = []
        result.reserveCapacity(rows + others.count)
        var next = 0
        for (after, other) in others {
            while next < after {
                result.append(value(next))
                next += 1
            }
            result.append(other)
        }
        for row in next..<rows { result.append(value(row)) }
        return result
    }

    private mutating func addInstitution(_ row: YAMLNode, _ decoder: inout Decoder) {
        guard let (id, rest) = row.taking("id") else { return Self.reportMissing("id", "institution", row, &decoder) }
        let named = YAMLNode(value: .mapping([.init(key: id, value: rest)]), place: row.place)
        declarations.institutions += decoder.institutions(named)
    }

    private static func offerings(_ row: YAMLNode, _ decoder: inout Decoder) -> [DeclaredOffering] {
        guard let (id, others) = row.taking("id") else {
            reportMissing("id", "offering", row, &decoder)
            return []
        }
        var (kindCell, rest) = others.taking("kind") ?? (nil, others)
        var name = id
        if let (owner, remaining) = rest.taking("institution") {
            rest = remaining
            name = Self.name(id, of: owner, &decoder)
        }
        let kind = kind(kindCell, row, &decoder)
        let named = YAMLNode(value: .mapping([.init(key: name, value: rest)]), place: row.place)
        return decoder.offerings(named, kind: kind)
    }

    /// The full identifier of an offering whose institution has a cell of its own, which its bare names belong to too.
    private static func name(_ id: YAMLNode, of owner: YAMLNode, _ decoder: inout Decoder) -> YAMLNode {
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
    private static func kind(_ cell: YAMLNode?, _ row: YAMLNode, _ decoder: inout Decoder) -> OfferingKind {
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

    private static func reportMissing(_ key: String, _ what: String, _ row: YAMLNode, _ decoder: inout Decoder) {
        decoder.malformed(row, "This \(what) does not say “\(key)”.", hint: decoder.hint(toAdd: key))
    }

    private mutating func readLevels(_ part: TablePart) {
        var levels: [String] = []
        var place: YAMLPlace?
        forEachRow(of: part) { _, row, decoder in
            guard let cell = row.taking("level")?.value, let level = decoder.text(cell, "a level") else { return }
            if place == nil { place = row.place }
            levels.append(level.value)
        }
        if let place { declarations.levels = Located(levels, at: SourceSpan(place, file: part.file)) }
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
