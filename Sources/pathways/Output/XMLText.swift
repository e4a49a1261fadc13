/// Text that XML takes: the only place that escapes for it.
enum XMLText {
    /// Text between two tags. What XML 1.0 forbids in any form is replaced: control characters, and U+FFFE and U+FFFF.
    static func content(_ text: String) -> String { escaped(text, breaksAsReferences: false) }

    /// ` name="value"`. Line breaks and tabs are written as references: a parser would make spaces of them.
    static func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"\(escaped(value, breaksAsReferences: true))\""
    }

    private static func escaped(_ text: String, breaksAsReferences: Bool) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\r": result += "&#13;"
            case "\n" where breaksAsReferences: result += "&#10;"
            case "\t" where breaksAsReferences: result += "&#9;"
            case _ where isForbidden(scalar): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
