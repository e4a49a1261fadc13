/// The plain rows of one table of recognitions, or of a part of it, with the text they are read from.
package final class PlainRecognitionRows: Sendable {
    package let kind: RecognitionKind
    package let file: Int32
    /// The text of the whole table.
    package let bytes: [UInt8]
    /// The institution that bare names belong to.
    package let institution: String?
    package let rows: [PlainRecognitionRow]
    /// Values that have to be checked against the whole catalogue.
    package let values: PlainValues
    /// What a row says in these of its cells, references left out.
    package let rest: @Sendable (PlainRecognitionRow, PlainRecognitionRow.Contents) -> RecognitionContent<OfferingName>

    package init(
        kind: RecognitionKind, file: Int32, bytes: [UInt8], institution: String?, rows: [PlainRecognitionRow],
        values: PlainValues,
        rest:
            @escaping @Sendable (PlainRecognitionRow, PlainRecognitionRow.Contents) -> RecognitionContent<OfferingName>
    ) {
        (self.kind, self.file, self.bytes, self.institution) = (kind, file, bytes, institution)
        (self.rows, self.values, self.rest) = (rows, values, rest)
    }

    /// The recognitions of the rows, by the names that are written in them.
    package var table: RecognitionTable<OfferingName> {
        RecognitionTable(
            self,
            reference: { number, role in
                let row = self.rows[Int(number)]
                return self.name(in: role == .from ? row.from : row.granted, of: row)
            },
            receiver: { self.destination(of: self.rows[Int($0)]) })
    }
}

// MARK: - Names

extension PlainRecognitionRows {
    var names: PlainNames { PlainNames(institution: institution) }

    func span(of cell: PlainRecognitionRow.Cell, in row: PlainRecognitionRow) -> SourceSpan {
        SourceSpan(file: file, line: row.line, column: Int32(cell.start) + 1, length: Int32(cell.count))
    }

    /// Where the bytes of a cell are.
    func range(of cell: PlainRecognitionRow.Cell, in row: PlainRecognitionRow) -> Range<Int> {
        let start = Int(row.offset) + Int(cell.start)
        return start..<start + Int(cell.count)
    }

    func text(of cell: PlainRecognitionRow.Cell, in row: PlainRecognitionRow) -> String {
        String(decoding: bytes[range(of: cell, in: row)], as: UTF8.self)
    }

    /// The name of an offering, which begins with an institution or belongs to that of the table.
    private func name(in cell: PlainRecognitionRow.Cell, of row: PlainRecognitionRow) -> OfferingName {
        let written = text(of: cell, in: row)
        guard !written.utf8.contains(UInt8(ascii: "/")), let institution else { return OfferingName(written) }
        return OfferingName(id: "\(institution)/\(written)", written: written)
    }

    /// Who receives: the institution of the table is meant by its own name, and so is any where there is none.
    private func destination(of row: PlainRecognitionRow) -> OfferingName {
        let written = text(of: row.into, in: row)
        return institution == written ? OfferingName(written) : name(in: row.into, of: row)
    }
}
