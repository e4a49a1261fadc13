/// Reads one JSON object (RFC 8259) from the bytes of a line, which must be UTF-8.
///
/// Numbers keep their digits. A key that is there twice is a mistake, since nobody can say which of them holds. Lists and
/// objects may be nested 16 deep. O(bytes).
struct JSONText {
    enum Value {
        case null
        case bool(Bool)
        case number(String)
        case string(String)
        case array([Value])
        case object([Member])
    }

    struct Member {
        var key: String
        var value: Value
    }

    /// Why a text is not JSON.
    struct Failure: Error {
        var description: String
    }

    private static let deepest = 16

    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0
    /// The members of the object itself that have been read so far.
    private(set) var members: [Member] = []

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

    /// The members of the object, with nothing but blanks around it.
    mutating func object() throws(Failure) -> [Member] {
        skipBlanks()
        guard case .object(let members) = try value() else { throw failure("an object must begin here") }
        skipBlanks()
        guard offset == bytes.count else { throw failure("nothing may follow the object") }
        return members
    }
}

// MARK: - Values

extension JSONText {
    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func failure(_ what: String) -> Failure {
        let column = bytes[..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return Failure(description: "the line is not JSON: \(what) (character \(column)).")
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { offset += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        offset += 1
        return true
    }

    private mutating func value() throws(Failure) -> Value {
        switch next {
        case UInt8(ascii: "{")?: return .object(try nested { (text) throws(Failure) in try text.objectMembers() })
        case UInt8(ascii: "[")?: return .array(try nested { (text) throws(Failure) in try text.items() })
        case UInt8(ascii: "\"")?: return .string(try string())
        case UInt8(ascii: "t")?: return try word("true", .bool(true))
        case UInt8(ascii: "f")?: return try word("false", .bool(false))
        case UInt8(ascii: "n")?: return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func nested<Result>(
        _ body: (inout JSONText) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard depth < Self.deepest else { throw failure("lists and objects are nested too deeply") }
        offset += 1
        depth += 1
        let result = try body(&self)
        depth -= 1
        return result
    }

    private mutating func objectMembers() throws(Failure) -> [Member] {
        var result: [Member] = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return result }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is missing") }
            let key = try string()
            if result.contains(where: { $0.key == key }) { throw failure("a key is there twice") }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
            skipBlanks()
            let member = Member(key: key, value: try value())
            result.append(member)
            if depth == 1 { members.append(member) }
            skipBlanks()
            if take(UInt8(ascii: "}")) { return result }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma or a closing brace is missing") }
        }
    }

    private mutating func items() throws(Failure) -> [Value] {
        var result: [Value] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return result }
        while true {
            skipBlanks()
            result.append(try value())
            skipBlanks()
            if take(UInt8(ascii: "]")) { return result }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma or a closing bracket is missing") }
        }
    }

    private mutating func word(_ word: StaticString, _ value: Value) throws(Failure) -> Value {
        let text = word.withUTF8Buffer { Array($0) }
        guard bytes[offset...].starts(with: text) else { throw failure("this is no value") }
        offset += text.count
        return value
    }

    private mutating func number() throws(Failure) -> String {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        let leading = next
        guard digits() > 0 else { throw failure("this is no value") }
        if leading == UInt8(ascii: "0"), offset - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) {
            throw failure("a number must not begin with 0")
        }
        if take(UInt8(ascii: ".")), digits() == 0 { throw failure("a digit is missing") }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw failure("a digit is missing") }
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = offset
        while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
        return offset - start
    }
}

// MARK: - Texts

extension JSONText {
    private mutating func string() throws(Failure) -> String {
        offset += 1
        let start = offset
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { offset += 1 }
        let plain = String(decoding: bytes[start..<offset], as: UTF8.self)
        if take(UInt8(ascii: "\"")) { return plain }
        return try stringWithEscapes(plain)
    }

    private mutating func stringWithEscapes(_ plain: String) throws(Failure) -> String {
        var result = Array(plain.utf8)
        while let byte = next, byte >= 0x20 {
            offset += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                result += Array(String(Character(try escape())).utf8)
            } else {
                result.append(byte)
            }
        }
        throw failure(next == nil ? "a text has no end" : "a control character must be escaped")
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        guard let byte = next else { throw failure("a text has no end") }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try codePoint()
        default: throw failure("there is no such escape")
        }
    }

    private mutating func codePoint() throws(Failure) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw failure("half a surrogate pair is no character")
        }
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + second - 0xDC00)
        else { throw failure("half a surrogate pair is no character") }
        return scalar
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        let digits = bytes[offset...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits are missing") }
        offset += 4
        return value
    }
}
