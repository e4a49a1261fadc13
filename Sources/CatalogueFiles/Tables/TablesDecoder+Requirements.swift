import Pathways

extension TablesDecoder {
    /// A row that is not of the plainest kind, with the number of plainest rows before it.
    private struct OtherRow {
        var key: Int
        var after: Int
        var name, part, cells: YAMLNode
    }

    /// Reads the tables stacks and requires, whose rows belong to offerings of the table offerings.
    mutating func readRequirements(_ part: TablePart) {
        guard let heading = part.heading else { return part.findings.forEach { report($0) } }
        let plain = PlainRequirementRows(heading)
        var scan = PlainRequirementScan(plain)
        var others: [Int: [OtherRow]] = [:]
        func add(_ id: String, _ role: RequirementRole, _ name: YAMLNode, _ part: YAMLNode, _ cells: YAMLNode) {
            let key = scan.key(of: id, role)
            others[key, default: []].append(
                OtherRow(key: key, after: scan.rows.count, name: name, part: part, cells: cells))
        }
        forEachRow(of: part) { values, cells, _ in
            if scan.takes(values, cells) { return true }
            guard let row = plain.row(values.fields, cells) else { return false }
            add(row.id, row.role, row.name, row.part, row.cells)
            return true
        } _: { _, row, decoder in
            let nameKey = part.name == .stacks ? "award" : "offering"
            guard let name = row.entry(nameKey)?.value, let text = name.text else {
                return decoder.malformed(
                    row, "This row does not say whose part it is.", hint: "Fill in the column “\(nameKey)”.")
            }
            guard let id = decoder.identifier(text, at: name) else { return }
            guard let (role, item) = Self.part(row, part.name, &decoder) else { return }
            add(id, role, name, item, row)
        }
        decode(scan, others, part)
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

    /// Puts together what the rows say of each requirement.
    private mutating func decode(_ scan: PlainRequirementScan, _ others: [Int: [OtherRow]], _ part: TablePart) {
        var decoder = Decoder(file: part.file)
        decoder.isTable = true
        decoder.institution = institution
        let ids = scan.keys.ids
        let values: CommaSeparatedValues? = if case .values(let values) = part.source { values } else { nil }
        (values?.bytes ?? []).withUnsafeBufferPointer { bytes in
            let cells = PlainCells(bytes: bytes, file: part.file, institution: institution)
            let plain = PlainRequirements(scan: scan, cells: cells)
            for (key, (owner, role)) in scan.keys.all.enumerated() {
                let numbers = scan.rows(of: key)
                var stated = DeclaredRequirement(id: ids[owner], role: role, span: plain.place(numbers))
                if others[key] == nil { stated.requirement = plain.requirement(numbers) }
                if stated.requirement == nil {
                    let plainest = numbers.compactMap { number in
                        values.flatMap { Self.row(number, scan, $0, cells, key) }
                    }
                    let rows = Self.rows(plainest, others[key] ?? [], &decoder)
                    stated.requirement = decoder.requirement(rows?.node)
                    stated.span = rows.map { decoder.span(of: $0.name) } ?? stated.span
                }
                requirements.append(stated)
            }
        }
        for finding in decoder.diagnostics { report(finding) }
    }

    /// One of the plainest rows, read once more for the rules of all rows.
    private static func row(
        _ number: Int, _ scan: PlainRequirementScan, _ values: CommaSeparatedValues, _ cells: PlainCells, _ key: Int
    ) -> OtherRow? {
        let row = scan.rows[number]
        let fields = values.row(at: Int(row.offset), line: Int(row.line)).fields
        return scan.reader.row(fields, cells).map {
            OtherRow(key: key, after: number, name: $0.name, part: $0.part, cells: $0.cells)
        }
    }

    /// Rows of the plainest kind and others about one requirement, put together in the order of the table.
    private static func rows(
        _ plainest: [OtherRow], _ others: [OtherRow], _ decoder: inout Decoder
    ) -> RequirementRows? {
        var rows: RequirementRows?
        var next = 0
        func add(_ row: OtherRow) {
            if rows == nil { rows = RequirementRows(of: row.name) }
            rows?.add(row.part, row.cells, &decoder)
        }
        for other in others {
            while next < plainest.count, plainest[next].after < other.after {
                add(plainest[next])
                next += 1
            }
            add(other)
        }
        for row in plainest[next...] { add(row) }
        return rows
    }

    mutating func attach(_ requirements: [DeclaredRequirement]) {
        guard !requirements.isEmpty else { return }
        var names = DeclaredNames(minimumCapacity: declarations.offerings.count)
        // The first offering of each name.
        var positions: [Int] = []
        for (position, offering) in declarations.offerings.enumerated()
        where offering.withIdentifier({ names.add($0) }) == nil {
            positions.append(position)
        }
        var near: DidYouMean?
        for stated in requirements {
            guard let position = names.number(of: stated.id).map({ positions[$0] }) else {
                near = near ?? DidYouMean(declarations.offerings.map(\.id.value))
                report(
                    Diagnostic(
                        .unknownOffering, "There is no offering “\(stated.id)” in the table offerings.",
                        at: stated.span,
                        hint: near?.suggestion(for: stated.id).map { "Did you mean “\($0)”?" }
                            ?? "Add a row for it there, or correct the name."))
                continue
            }
            attach(stated, to: position)
        }
    }

    private mutating func attach(_ stated: DeclaredRequirement, to position: Int) {
        let path = stated.role.path
        if let first = declarations.offerings[position][keyPath: path] {
            report(
                Diagnostic(
                    .malformedValue, "“\(stated.role.rawValue)” of “\(stated.id)” is said in the table offerings too.",
                    at: stated.span, hint: "Say it in one of the two tables.",
                    related: [.init("said here first", at: first.span)]))
        } else {
            declarations.offerings[position][keyPath: path] = stated.requirement
        }
    }
}
