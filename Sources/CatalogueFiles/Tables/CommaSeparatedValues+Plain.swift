extension CommaSeparatedValues {
    /// A row as plain texts.
    struct PlainRow: Equatable {
        /// The line it begins on, from 1.
        var line: Int
        var fields: [String]
    }

    /// All rows of a text as plain texts, separated by commas. Text behind a closing quote is part of the field, and a quote
    /// that is never closed takes the rest of the text.
    static func rows(of text: String) -> [PlainRow] {
        var values = CommaSeparatedValues(Array(text.utf8))
        var rows: [PlainRow] = []
        while let row = values.next() {
            let fields = row.fields.map { values.text(of: $0) + String(decoding: values.bytes[$0.tail], as: UTF8.self) }
            rows.append(PlainRow(line: row.line, fields: fields))
        }
        return rows
    }
}
