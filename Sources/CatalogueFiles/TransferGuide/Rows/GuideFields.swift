import Pathways

/// The cells of one row.
struct GuideFields {
    private let row: CommaSeparatedValues.Row
    private let values: CommaSeparatedValues
    let headings: GuideHeadings
    private let file: Int32

    init(
        _ row: CommaSeparatedValues.Row, _ values: CommaSeparatedValues, _ headings: GuideHeadings, file: Int32
    ) {
        (self.row, self.values, self.headings, self.file) = (row, values, headings, file)
    }

    /// A cell that holds something.
    subscript(column: TransferGuideColumn) -> TableCell? {
        guard let position = headings[column], row.fields.indices.contains(position) else { return nil }
        let cell = TableCell(row.fields[position], of: values)
        return cell.text.isEmpty ? nil : cell
    }

    func span(of cell: TableCell) -> SourceSpan { SourceSpan(cell.place, file: file) }

    /// The place of a column in this row, whether anything stands there or not.
    func span(of column: TransferGuideColumn) -> SourceSpan {
        let position = min(headings[column] ?? 0, row.fields.count - 1)
        return SourceSpan(row.fields[position].place, file: file)
    }

    /// The place of some scalars of a cell.
    func span(of cell: TableCell, at range: Range<Int>) -> SourceSpan {
        SourceSpan(cell.marks.place(of: range), file: file)
    }

    /// What the row itself has wrong: a message, a hint and the place.
    func problem() -> (message: String, hint: String, span: SourceSpan)? {
        let quotes = "A quotation mark inside quotes is written twice: \"\"."
        for field in row.fields {
            let span = SourceSpan(field.place, file: file)
            let first = SourceSpan(file: file, line: span.line, column: span.column)
            if field.isOpen {
                return ("The quote that opens here is not closed.", "Add the closing quote. \(quotes)", first)
            }
            if values.bytes[field.tail].contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) {
                return ("Text follows after the closing quote.", "Put all of it inside the quotes. \(quotes)", span)
            }
        }
        let extra = row.fields.dropFirst(headings.count).first { !$0.content.isEmpty }
        guard let extra else { return nil }
        return (
            "This row has more cells than there are headings.", "A text with a comma in it stands between quotes.",
            SourceSpan(extra.place, file: file)
        )
    }
}
