/// Paths as the references of a URI (RFC 3986).
enum RelativeURI {
    /// A path as a URI reference: everything but letters, digits and `-._~/` is percent-encoded, a leading `./` is left
    /// out, and an absolute path becomes a `file` URI.
    static func text(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        return (path.hasPrefix("/") ? "file://" : "") + encoded(path)
    }

    private static func encoded(_ path: Substring) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
