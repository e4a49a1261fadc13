/// Texts with `{1}`, `{2}` … and `{n}` in them.
enum Template {
    /// Replaces the placeholders in one pass: what a value says is never taken for a placeholder. One without a value
    /// stays, and so does every other brace.
    static func filled(_ text: String, _ value: (Substring) -> String?) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            let name = rest.prefix { $0 == "^" || $0.isLetter || $0.isNumber }
            if rest[name.endIndex...].first == "}", let value = value(name) {
                result += value
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                result += "{"
            }
        }
        return result + rest
    }
}
