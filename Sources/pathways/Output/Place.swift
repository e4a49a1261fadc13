import Pathways

/// A place in a file, as JSON and as text show it.
struct Place: Encodable {
    var file: String
    var line: Int
    var column: Int

    init(_ span: SourceSpan, in catalogue: Catalogue) {
        file = catalogue.file(of: span)
        line = Int(span.line)
        column = Int(span.column)
    }

    /// `file:line:column`.
    var text: String { "\(file.printable):\(line):\(column)" }
}
