import Pathways

/// What the first row of a table says about its columns.
struct TableHeading {
    let format: TableFormat
    /// For each column of the table the column of the format, `nil` where its heading is unknown or missing.
    private(set) var columns: [Int?] = []
    /// The headings of the columns that are empty, and those reported.
    private(set) var cells: [TableCell?]
    /// Whether a column is missing without which no row can be read.
    private(set) var isUnusable = false
    private(set) var diagnostics: [Diagnostic] = []

    init(_ row: TableRow, of format: TableFormat, file: Int32) {
        self.format = format
        cells = row.cells
        var mistyped: Set<Int> = []
        for cell in row.cells {
            columns.append(cell.flatMap { column($0, file: file, mistyped: &mistyped) })
        }
        reportMissing(at: row.place, file: file, mistyped: mistyped)
    }

    private mutating func column(_ cell: TableCell, file: Int32, mistyped: inout Set<Int>) -> Int? {
        let span = SourceSpan(cell.place, file: file)
        guard let index = format.column(for: cell.text) else {
            let near = format.column(meantBy: cell.text)
            if let near { mistyped.insert(near) }
            let hint: Message =
                near.map { "Did you mean “\(format.columns[$0].heading)”?" }
                ?? "The columns are \(format.columns.map(\.heading).joined(separator: ", "))."
            diagnostics.append(
                Diagnostic(
                    .unknownKey, "“\(Self.shown(cell.text))” is not a column of the table \(format.name.rawValue).",
                    at: span,
                    hint: hint))
            return nil
        }
        guard let first = columns.firstIndex(of: index) else { return index }
        let related = cells[first].map {
            Diagnostic.Related("given here first", at: SourceSpan($0.place, file: file))
        }
        diagnostics.append(
            Diagnostic(
                .duplicateID, "The column “\(format.columns[index].heading)” is there twice.", at: span,
                hint: "Delete one of the two, or put what they hold together in one.",
                related: related.map { [$0] } ?? []))
        return nil
    }

    private static func shown(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

    private mutating func reportMissing(at place: YAMLPlace, file: Int32, mistyped: Set<Int>) {
        let missing = format.needed.filter { !columns.contains($0) }
        isUnusable = !missing.isEmpty
        let names = missing.filter { !mistyped.contains($0) }.map { "“\(format.columns[$0].heading)”" }
        guard !names.isEmpty else { return }
        let what = names.count == 1 ? "The column \(names[0]) is missing" : "Columns are missing: "
        let list = names.count == 1 ? "" : names.joined(separator: ", ")
        diagnostics.append(
            Diagnostic(
                .malformedValue, "\(what)\(list).", at: SourceSpan(place, file: file),
                hint: "The first row of a table names its columns: \(headings)."))
    }

    /// The headings that a table needs, then a few more.
    private var headings: String {
        let needed = format.needed.map { format.columns[$0].heading }
        return (needed + ["…"]).joined(separator: ", ")
    }
}
