/// Characters that XML cannot hold, or would change, are written `_x000D_` in workbooks.
enum EscapedText {
    /// The text that `bytes` (UTF-8) stand for.
    static func decode(_ bytes: [UInt8]) -> String {
        guard hasEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
        var units: [UInt16] = []
        var index = 0
        let source = Array(String(decoding: bytes, as: UTF8.self).utf16)
        while index < source.count {
            if let unit = escape(source[index...]) {
                units.append(unit)
                index += 7
            } else {
                units.append(source[index])
                index += 1
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The text to store for `text`: control characters, and what looks like an escape itself, are escaped.
    static func encode(_ text: String) -> String {
        let source = Array(text.utf16)
        guard source.contains(where: { mustEscape($0) }) || hasEscape(Array(text.utf8)) else { return text }
        var result: [UInt16] = []
        for (index, unit) in source.enumerated() {
            if mustEscape(unit) || escape(source[index...]) != nil {
                result += Array("_x".utf16) + hexadecimal(unit) + Array("_".utf16)
            } else {
                result.append(unit)
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    private static func mustEscape(_ unit: UInt16) -> Bool {
        unit < 32 && unit != 9 && unit != 10 || unit == 0xFFFE || unit == 0xFFFF
    }

    private static func hasEscape(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 7 else { return false }
        return (0...bytes.count - 7).contains { index in
            bytes[index] == UInt8(ascii: "_") && bytes[index + 1] == UInt8(ascii: "x")
                && bytes[index + 6] == UInt8(ascii: "_")
        }
    }

    /// The character of an escape at the beginning of `units`.
    private static func escape(_ units: ArraySlice<UInt16>) -> UInt16? {
        let underscore = UInt16(UInt8(ascii: "_"))
        let start = units.startIndex
        guard units.count >= 7, units[start] == underscore, units[start + 1] == UInt16(UInt8(ascii: "x")),
            units[start + 6] == underscore
        else { return nil }
        let digits = String(decoding: units[start + 2..<start + 6], as: UTF16.self)
        return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
    }

    private static func hexadecimal(_ unit: UInt16) -> [UInt16] {
        let digits = String(unit, radix: 16, uppercase: true)
        return Array((String(repeating: "0", count: 4 - digits.count) + digits).utf16)
    }
}
