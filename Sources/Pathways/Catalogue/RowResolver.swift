/// Looks up the names in the plain rows of tables: first all of them, then, once the offerings have their positions, as
/// recognitions.
struct RowResolver {
    /// The offerings of one row, 12 bytes; for who receives, -1 where that is an institution.
    private struct References: Sendable {
        var from: Int32
        var into: Int32
        var granted: Int32
    }

    private var sets: [PlainRecognitionRows] = []

    /// For each set of rows its references by number; `nil` where a name among them is unknown.
    private var numbers: [ObjectIdentifier: [References]?] = [:]
    private var tables: [ObjectIdentifier: RecognitionTable<OfferingIndex>] = [:]
    /// The values in the rows looked up.
    private(set) var values: [PlainValues] = []
    private var last: (rows: ObjectIdentifier, table: RecognitionTable<OfferingIndex>?)?

    /// Whether the names in a recognition have been looked up, and all of its table are known.
    func knows(_ recognition: Recognition<OfferingName>) -> Bool {
        guard case .row(let table, _) = recognition.form, let found = numbers[ObjectIdentifier(table.rows)] else {
            return false
        }
        return found != nil
    }

    mutating func add(_ rows: PlainRecognitionRows) {
        guard last?.rows != ObjectIdentifier(rows) else { return }
        last = (ObjectIdentifier(rows), nil)
        if !sets.contains(where: { $0 === rows }) { sets.append(rows) }
    }

    /// Looks up the names in all rows that were added.
    mutating func lookUp(_ names: DeclaredNames, institutions: Set<String>, by workers: some Workers) {
        let found = workers.results(of: sets) { Self.references(in: $0, institutions, names) }
        for (rows, references) in zip(sets, found) {
            values.append(rows.values)
            numbers[ObjectIdentifier(rows)] = .some(references)
        }
    }

    private static func references(
        in rows: PlainRecognitionRows, _ institutions: Set<String>, _ known: DeclaredNames
    ) -> [References]? {
        var names = rows.names
        var result: [References] = []
        result.reserveCapacity(rows.rows.count)
        let isComplete = rows.bytes.withUnsafeBufferPointer { bytes in
            for row in rows.rows {
                guard let from = names.withName(row.from, of: row, in: bytes, known.number) else { return false }
                var into = names.withDestination(row.into, of: row, in: bytes, known.number)
                if into == nil, institutions.contains(rows.text(of: row.into, in: row)) { into = -1 }
                var granted: Int? = from
                if !row.contents.isDisjoint(with: .granted) {
                    granted = names.withName(row.granted, of: row, in: bytes, known.number)
                }
                guard let into, let granted else { return false }
                result.append(References(from: Int32(from), into: Int32(into), granted: Int32(granted)))
            }
            return true
        }
        return isComplete ? result : nil
    }

    /// The recognition with its names resolved; `nil` where they are not known.
    mutating func resolved(
        _ recognition: Recognition<OfferingName>, _ positions: [OfferingIndex]
    ) -> Recognition<OfferingIndex>? {
        guard case .row(let table, let row) = recognition.form else { return nil }
        let key = ObjectIdentifier(table.rows)
        if last?.rows != key || last?.table == nil { last = (key, self.table(table.rows, positions)) }
        return last?.table?.recognition(Int(row))
    }

    private mutating func table(
        _ rows: PlainRecognitionRows, _ positions: [OfferingIndex]
    ) -> RecognitionTable<OfferingIndex>? {
        let key = ObjectIdentifier(rows)
        if let table = tables[key] { return table }
        guard var references = numbers[key] ?? nil else { return nil }
        for number in references.indices {
            let row = references[number]
            references[number].from = positions[Int(row.from)].rawValue
            references[number].into = row.into < 0 ? -1 : positions[Int(row.into)].rawValue
            references[number].granted = positions[Int(row.granted)].rawValue
        }
        let found = references
        let table = RecognitionTable<OfferingIndex>(
            rows,
            reference: { row, role in
                OfferingIndex(Int(role == .from ? found[Int(row)].from : found[Int(row)].granted))
            },
            receiver: { row in
                let into = found[Int(row)].into
                return into < 0 ? nil : OfferingIndex(Int(into))
            })
        tables[key] = table
        return table
    }
}
