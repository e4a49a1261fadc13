/// One cell of a table that holds something, from a CSV file or a sheet.
struct TableCell {
    var text: String
    /// Where it stands: its characters in a CSV file, row and column in a sheet.
    var place: YAMLPlace
    /// What is wrong with the cell itself, such as an error value of a formula.
    var problem: String?
    /// The characters as written in the file, from the first of the text on; `nil` in a sheet.
    private var raw: ArraySlice<UInt8>?
    private var first: YAMLMark
    private var hasDoubledQuotes = false

    init(_ text: String, at place: YAMLPlace, problem: String? = nil) {
        (self.text, self.place, self.problem, raw, first) = (text, place, problem, nil, place.start)
        removeGuard()
    }

    init(_ field: CommaSeparatedValues.Field, of values: CommaSeparatedValues) {
        text = values.text(of: field)
        place = field.place
        raw = values.bytes[field.content]
        hasDoubledQuotes = field.hasDoubledQuotes
        first = field.isQuoted ? field.place.start.advanced(by: 1) : field.place.start
        removeGuard()
    }

    /// An apostrophe in front keeps spreadsheet programs from taking a text for a formula, and is no part of it.
    private mutating func removeGuard() {
        guard text.utf8.first == UInt8(ascii: "'"), FormulaGuard.isGuarded(text) else { return }
        text.removeFirst()
        first = raw == nil ? first : first.advanced(by: 1)
        raw = raw?.dropFirst()
    }

    /// Where each character of the text stands in the file.
    var marks: CellMarks { CellMarks(raw, hasDoubledQuotes: hasDoubledQuotes, from: first, elsewhere: place) }
}
