import Pathways
import Spreadsheets

/// One row of a table: its cells by column, empty ones `nil`.
struct TableRow {
    var cells: [TableCell?]
    /// The first place where it holds something.
    var place: YAMLPlace
    /// What the file itself has wrong here.
    var flaws: [Flaw] = []

    enum Flaw {
        /// A quote that is never closed, so that the rest of the table is lost.
        case openQuote(YAMLPlace)
        case textAfterQuote(YAMLPlace)
    }

    subscript(column: Int) -> TableCell? { cells.indices.contains(column) ? cells[column] : nil }
}

extension TableRow {
    /// `nil` when every cell is empty.
    init?(_ row: CommaSeparatedValues.Row, of values: CommaSeparatedValues) {
        cells = []
        cells.reserveCapacity(row.fields.count)
        var first: YAMLPlace?
        for field in row.fields {
            if let flaw = Flaw(field, of: values) { flaws.append(flaw) }
            guard !field.content.isEmpty else {
                cells.append(nil)
                continue
            }
            if first == nil { first = field.place }
            cells.append(TableCell(field, of: values))
        }
        guard let first = first ?? flaws.first?.place else { return nil }
        place = first
    }

    init?(_ row: Sheet.Row) {
        cells = []
        for cell in row.cells where !cell.text.isEmpty || cell.problem != nil {
            let mark = YAMLMark(line32: UInt32(clamping: row.number), column32: UInt32(clamping: cell.column))
            while cells.count < cell.column - 1 { cells.append(nil) }
            cells.append(
                TableCell(cell.text, at: YAMLPlace(from: mark, to: mark.advanced(by: 1)), problem: cell.problem))
        }
        guard let first = cells.lazy.compactMap({ $0 }).first else { return nil }
        place = first.place
    }
}

extension TableRow.Flaw {
    fileprivate init?(_ field: CommaSeparatedValues.Field, of values: CommaSeparatedValues) {
        if field.isOpen {
            self = .openQuote(YAMLPlace(from: field.place.start, to: field.place.start.advanced(by: 1)))
            return
        }
        let isBlank = values.bytes[field.tail].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard !isBlank else { return nil }
        self = .textAfterQuote(YAMLPlace(from: field.place.end, to: field.place.end.advanced(by: 1)))
    }

    var place: YAMLPlace {
        switch self {
        case .openQuote(let place), .textAfterQuote(let place): place
        }
    }

    func finding(in file: Int32) -> Diagnostic {
        let span = SourceSpan(place, file: file)
        let advice = "A quotation mark inside quotes is written twice: \"\"."
        return switch self {
        case .openQuote:
            Diagnostic(
                .unreadableFile, "The quote that opens here is not closed.", at: span,
                hint: "Add the closing quote. \(advice)")
        case .textAfterQuote:
            Diagnostic(
                .malformedValue, "Text follows after the closing quote.", at: span,
                hint: "Put all of it inside the quotes. \(advice)")
        }
    }
}
