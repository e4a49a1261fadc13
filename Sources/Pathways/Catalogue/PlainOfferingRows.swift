/// The plain rows of a table of offerings, or of a part of it, with the text they are read from.
package final class PlainOfferingRows: Sendable {
    package let file: Int32
    /// The text of the whole table.
    package let bytes: [UInt8]
    /// The institutions of the rows.
    package let owners: [String]
    /// The levels of the rows.
    package let levels: [String]
    package let rows: [PlainOfferingRow]
    /// Values that have to be checked against the whole catalogue.
    package let values: PlainValues
    /// What a row says; where all of it is not asked for, only these details of it.
    package let read: @Sendable (PlainOfferingRow, PlainOfferingRow.Contents?) -> OfferingContent

    package init(
        file: Int32, bytes: [UInt8], owners: [String], levels: [String], rows: [PlainOfferingRow], values: PlainValues,
        read: @escaping @Sendable (PlainOfferingRow, PlainOfferingRow.Contents?) -> OfferingContent
    ) {
        (self.file, self.bytes, self.owners) = (file, bytes, owners)
        (self.levels, self.rows, self.values, self.read) = (levels, rows, values, read)
    }

    /// The offering that a row declares.
    package func offering(_ row: Int) -> DeclaredOffering { DeclaredOffering(self, row: Int32(row)) }
}

// MARK: - Properties of a row

extension PlainOfferingRows {
    func id(_ number: Int32) -> String {
        let row = rows[Int(number)]
        let start = Int(row.offset) + Int(row.id.start)
        let written = String(decoding: bytes[start..<start + Int(row.id.count)], as: UTF8.self)
        return isFull(row) ? written : "\(owners[Int(row.owner)])/\(written)"
    }

    /// Calls `body` with its identifier.
    func withIdentifier<Result>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let row = rows[Int(number)]
        guard isFull(row) else {
            var id = id(number)
            return id.withUTF8(body)
        }
        let start = Int(row.offset) + Int(row.id.start)
        return bytes.withUnsafeBufferPointer { body(.init(rebasing: $0[start..<start + Int(row.id.count)])) }
    }

    /// Whether these bytes are its identifier.
    func isNamed(_ number: Int32, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let row = rows[Int(number)]
        let start = Int(row.offset) + Int(row.id.start)
        let count = Int(row.id.count)
        guard isFull(row) else { return IdentifierTable.isSame(id(number), name) }
        guard name.count == count else { return false }
        for place in 0..<count where bytes[start + place] != name[place] { return false }
        return true
    }

    /// Whether its identifier is written with its institution.
    private func isFull(_ row: PlainOfferingRow) -> Bool { row.contents.contains(.fullName) }

    func span(_ number: Int32) -> SourceSpan {
        let row = rows[Int(number)]
        return span(of: row.id, in: row)
    }

    private func span(of cell: PlainOfferingRow.Cell, in row: PlainOfferingRow) -> SourceSpan {
        SourceSpan(file: file, line: row.line, column: Int32(cell.start) + 1, length: Int32(cell.count))
    }

    func owner(_ number: Int32) -> String { owners[Int(rows[Int(number)].owner)] }

    func level(_ number: Int32) -> String? {
        let row = rows[Int(number)]
        return row.contents.contains(.level) ? levels[Int(row.level)] : nil
    }

    func credits(_ number: Int32) -> Located<StatedCredits>? {
        amount(number).map { $0.map { StatedCredits($0) } }
    }

    /// Its credits, in the unit of its institution.
    func amount(_ number: Int32) -> Located<Rational>? {
        let row = rows[Int(number)]
        guard row.contents.contains(.credits) else { return nil }
        return Located(Rational(Int(row.hundredths), over: 100), at: span(of: row.credits, in: row))
    }

    func otherCredits(_ number: Int32) -> Located<OtherCredits>? {
        let row = rows[Int(number)]
        return row.contents.contains(.otherCredits) ? read(row, .otherCredits).otherCredits : nil
    }

    /// All that it says of itself, or only these details.
    func details(_ number: Int32, _ contents: PlainOfferingRow.Contents) -> OfferingDetails {
        let row = rows[Int(number)]
        return row.contents.isDisjoint(with: contents) ? OfferingDetails() : read(row, contents).details
    }

    func content(_ number: Int32) -> OfferingContent { read(rows[Int(number)], nil) }
}
