import Pathways

/// The bytes of one cell, and what they say where that is plain to see.
///
/// Every question here is answered only for the plainest way of writing: `nil` or `false` does not mean that a cell is
/// wrong, only that it is for ``CellReader`` and ``Decoder`` to say what it means.
struct PlainText {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it is these words.
    func equals(_ word: StaticString) -> Bool {
        word.utf8CodeUnitCount == bytes.count
            && word.withUTF8Buffer { word in (0..<word.count).allSatisfy { word[$0] == bytes[$0] } }
    }

    func equals(_ word: some StringProtocol) -> Bool { word.utf8.elementsEqual(bytes) }

    /// Whether it is one value: no blanks around it, and no brackets or braces at its beginning.
    var isOneValue: Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        return first > 0x20 && first < 0x7F && last > 0x20 && last < 0x7F && first != UInt8(ascii: "[")
            && first != UInt8(ascii: "{")
    }

    /// Whether it is one value in one line.
    var isOneLine: Bool { isOneValue && !bytes.contains { $0 == 0x0A || $0 == 0x0D } }
}

// MARK: - Identifiers

extension PlainText {
    enum Form { case full, bare }

    /// Whether it is an identifier with its institution, or a name alone; of ASCII only.
    var identifier: Form? {
        var (slash, place): (Int?, Int) = (nil, 0)
        for byte in bytes {
            if byte == UInt8(ascii: "/") {
                guard slash == nil else { return nil }
                slash = place
            } else if !Self.isSlug(byte) {
                return nil
            }
            place += 1
        }
        guard let slash else { return place > 0 && place <= Self.longest ? .bare : nil }
        let rest = place - slash - 1
        return slash > 0 && slash <= Self.longest && rest > 0 && rest <= Self.longest ? .full : nil
    }

    private static let longest = 200

    /// Whether a byte is an ASCII character that ``Decoder/isSlug(_:)`` allows: a letter, a digit, `-`, `_` or `.`.
    static func isSlug(_ byte: UInt8) -> Bool {
        let allowed: UInt64 = byte < 64 ? 0x03FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
        return byte < 128 && allowed >> UInt64(byte & 63) & 1 == 1
    }
}

// MARK: - Numbers and dates

extension PlainText {
    /// A whole number of up to six digits, or a decimal of up to three digits and up to two behind the point.
    var number: Rational? {
        var (value, scale, places) = (0, 0, 0)
        for byte in bytes {
            if byte == UInt8(ascii: "."), scale == 0, places > 0, places < 4 {
                scale = 1
                continue
            }
            guard byte >= 0x30, byte <= 0x39, places < 6, scale < 100 else { return nil }
            (value, places, scale) = (value * 10 + Int(byte - 0x30), places + 1, scale * 10)
        }
        guard places > 0, scale != 1 else { return nil }
        return scale == 0 ? Rational(value) : Rational(value, over: scale)
    }

    /// `2024-01-31`.
    var date: CalendarDate? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private func digits(_ range: Range<Int>) -> Int? {
        var value = 0
        for place in range {
            guard bytes[place] >= 0x30, bytes[place] <= 0x39 else { return nil }
            value = value * 10 + Int(bytes[place] - 0x30)
        }
        return value
    }
}
