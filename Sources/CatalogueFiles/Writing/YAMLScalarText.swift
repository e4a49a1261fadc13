/// How one text is written in YAML: plain where that is read back as the same text by everybody, else in double quotes.
enum YAMLScalarText {
    /// - Parameter isText: whether it is words rather than a number, date or truth value; words that look like one of those
    ///   are put in quotes.
    static func written(_ text: String, isText: Bool) -> String {
        isPlain(text) && !(isText ? looksTyped(text) : isNothing(text)) ? text : quoted(text)
    }

    private static func isNothing(_ text: String) -> Bool { text.lowercased() == "null" }

    /// Begins with a letter or digit, ends with no space, and holds nothing that YAML gives a meaning to anywhere.
    private static func isPlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, last != " ", scalars.count <= 1_000 else {
            return false
        }
        return isLetterOrDigit(first) && scalars.allSatisfy { isLetterOrDigit($0) || isHarmless($0) }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic && isVisible(scalar)
        }
    }

    private static let harmlessASCII = Set(" -_./()%+'&;=!?*$@|<>^~".unicodeScalars)

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        harmlessASCII.contains(scalar) || (!scalar.isASCII && isVisible(scalar))
    }

    /// Whether a character is seen, so that it can stand in a file without an escape.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            scalar == " "
        default: true
        }
    }

    /// Whether a plain text would be taken for something else than a text.
    private static func looksTyped(_ text: String) -> Bool {
        let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        if text.utf8.count <= 5, words.contains(text.lowercased()) { return true }
        guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
        return text.utf8.allSatisfy { "0123456789.eE+-_xXoOabcdfABCDF".utf8.contains($0) }
    }

    /// In double quotes, with escapes for what is not seen.
    static func quoted(_ text: String) -> String {
        var result = "\""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            // A long run of spaces would be refused.
            case " ": result += last == " " ? "\\x20" : " "
            default:
                if isVisible(scalar) { result.unicodeScalars.append(scalar) } else { result += escape(scalar) }
            }
            last = scalar
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (mark, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\\(mark)" + String(repeating: "0", count: width - digits.count) + digits
    }
}
