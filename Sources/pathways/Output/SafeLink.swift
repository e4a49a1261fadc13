/// An address that a reader may be led to: a web page or a mailbox, and nothing that a browser would run.
///
/// A source may also be a citation in words, or several addresses in one text; those are no links, and stay text.
struct SafeLink: Hashable, Sendable {
    let address: String

    /// `nil` unless the text is one `http`, `https` or `mailto` address, with nothing in it that no address has.
    init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), text.unicodeScalars.allSatisfy(Self.mayStand) else { return nil }
        let rest = text[text.index(after: colon)...]
        switch text[..<colon].lowercased() {
        case "http", "https":
            guard rest.hasPrefix("//"), let first = rest.dropFirst(2).unicodeScalars.first,
                first.properties.isAlphabetic || first.properties.numericType != nil || first == "["
            else { return nil }
        case "mailto":
            guard rest.contains("@") else { return nil }
        default: return nil
        }
        address = text
    }

    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "<", ">", "\\", "`", "{", "}", "|", "^": false
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned,
                .privateUse:
                false
            default: true
            }
        }
    }
}
