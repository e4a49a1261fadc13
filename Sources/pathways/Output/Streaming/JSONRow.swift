import Pathways

/// One JSON object on one line, written as it is built: the keys in the order given, and no line break inside.
struct JSONRow {
    private(set) var text = "{"

    /// The object with its end and the end of the line.
    var line: String { text + "}\n" }

    mutating func add(_ key: String, _ value: String?) {
        begin(key)
        if let value { append(value) } else { text += "null" }
    }

    mutating func add(_ key: String, _ value: Rational?) {
        begin(key)
        text += value.map(Self.number) ?? "null"
    }

    mutating func add(_ key: String, _ value: Bool) {
        begin(key)
        text += value ? "true" : "false"
    }

    mutating func add(_ key: String, _ values: [String]) {
        add(key, values) { row, value in row.append(value) }
    }

    /// A list of values, each written by `append`.
    mutating func add<Value>(_ key: String, _ values: [Value], _ append: (inout JSONRow, Value) -> Void) {
        begin(key)
        text += "["
        for (position, value) in values.enumerated() {
            if position > 0 { text += "," }
            append(&self, value)
        }
        text += "]"
    }

    /// An object inside.
    mutating func append(_ members: (inout JSONRow) -> Void) {
        var inner = JSONRow()
        members(&inner)
        text += inner.text + "}"
    }

    /// A text in quotation marks (RFC 8259).
    mutating func append(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where Self.mustBeEscaped(scalar):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// Control characters, and the line and paragraph separators, which some programs take for the end of a line.
    private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    }

    private mutating func begin(_ key: String) {
        if text.utf8.count > 1 { text += "," }
        append(key)
        text += ":"
    }

    /// Whole numbers without a decimal point, as everywhere in the answers.
    static func number(_ value: Rational) -> String {
        value.isWhole ? String(value.numerator) : String(value.doubleValue)
    }
}
