/// Text of catalogues in a drawing.
enum SVGText {
    /// The text between two tags or two quotation marks, on one line and without what XML forbids or what turns the
    /// direction of reading. O(length).
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in PlainText.clean(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The address of a link, if it is one that may stand in a drawing: `https`, `http` or `mailto`, or without a scheme.
    ///
    /// Whatever has no place in an address becomes its number after a percent sign.
    static func address(_ text: String) -> String? {
        let end = text.firstIndex { "/?#".contains($0) } ?? text.endIndex
        if let colon = text[..<end].firstIndex(of: ":") {
            guard ["https", "http", "mailto"].contains(text[..<colon].lowercased()) else { return nil }
        }
        guard !text.isEmpty, !text.hasPrefix("//"), text.unicodeScalars.first.map({ $0.value > 0x20 }) ?? false else {
            return nil
        }
        let kept = Set("-._~:/?#[]@!$&()*+,;=%".utf8)
        return text.utf8.reduce(into: "") { result, byte in
            let isKept = kept.contains(byte) || Character(Unicode.Scalar(byte)).isLetterOrDigit
            result += isKept ? String(Character(Unicode.Scalar(byte))) : "%" + hexadecimal(byte)
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}

extension Character {
    /// Whether it is a letter or digit of ASCII.
    fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
