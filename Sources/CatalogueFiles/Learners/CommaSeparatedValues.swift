/// The rows of a small table of comma-separated values (RFC 4180).
enum CommaSeparatedValues {
    struct Row: Equatable {
        /// The line it begins on, from 1.
        var line: Int
        var fields: [String]
    }

    /// The rows, empty lines left out. Values are trimmed of spaces unless quoted; a quote that is never closed takes
    /// the rest of the text. LF, CR LF and a lone CR each end a line; a byte-order mark at the start is skipped. O(length).
    static func rows(of text: String) -> [Row] {
        var parser = Parser()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
            if scalar != "\n" || last != "\r" { parser.read(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        parser.endRow()
        return parser.rows
    }

    private struct Parser {
        var rows: [Row] = []
        private var row = Row(line: 1, fields: [])
        private var field = String.UnicodeScalarView()
        private var line = 1
        private var isQuoted = false
        private var wasQuoted = false
        private var isQuotePending = false

        mutating func read(_ scalar: Unicode.Scalar) {
            if scalar == "\n" { line += 1 }
            if isQuotePending {
                isQuotePending = false
                if scalar == "\"" { return field.append(scalar) }
                isQuoted = false
            } else if isQuoted {
                if scalar == "\"" { isQuotePending = true } else { field.append(scalar) }
                return
            }
            switch scalar {
            case "\"" where field.allSatisfy({ $0 == " " }): (isQuoted, wasQuoted, field) = (true, true, .init())
            case ",": endField()
            case "\n": endRow()
            default: field.append(scalar)
            }
        }

        private mutating func endField() {
            let text = String(field)
            row.fields.append(wasQuoted ? text : text.trimmed)
            (field, wasQuoted) = (.init(), false)
        }

        mutating func endRow() {
            endField()
            if row.fields != [""] { rows.append(row) }
            row = Row(line: line, fields: [])
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
