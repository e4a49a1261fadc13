/// Identifiers that mean the same in HTML, CSS and SVG whatever the catalogue calls things.
enum SafeIdentifier {
    /// The longest result, in bytes; longer ones end in a checksum of the whole.
    private static let longest = 200

    /// `offering-bcit__csc` of `bcit/csc`.
    ///
    /// ASCII letters, digits and `-` stay, `/` becomes `__`, every other Unicode scalar its number in hexadecimal between
    /// two `_`. Different texts give different identifiers (long ones, all but certainly).
    static func make(_ prefix: String, _ text: String) -> String {
        var result = prefix + "-"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
            case "/": result += "__"
            default: result += "_\(String(scalar.value, radix: 16))_"
            }
        }
        guard result.utf8.count > longest else { return result }
        return "\(result.prefix(longest))_\(String(checksum(of: text), radix: 16))"
    }

    /// FNV-1a, 64 bits: G. Fowler, L. C. Noll, K.-P. Vo, 1991.
    private static func checksum(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
