/// A character that must not be in a YAML file.
struct YAMLTextFlaw: Equatable {
    enum Kind: Equatable {
        /// Bytes that no UTF-8 text contains; the first of them.
        case notUTF8(UInt8)
        /// A character that nobody sees and that YAML forbids or treats unlike every editor.
        case invisible(Unicode.Scalar)
    }

    let kind: Kind
    /// Where its bytes begin, and how many they are.
    let offset, length: Int

    /// What takes its place, so that the rest of the file can be read: one character for one.
    var replacement: [UInt8] {
        switch kind {
        case .notUTF8: [0xEF, 0xBF, 0xBD]
        case .invisible: [UInt8(ascii: " ")]
        }
    }
}

extension YAMLTextFlaw {
    /// The first flaw of `text` at or after `start`; nil if there is none. O(n), eight bytes at a time in ASCII text.
    static func first(in text: UnsafeRawBufferPointer, from start: Int) -> YAMLTextFlaw? {
        var offset = start
        while offset < text.count {
            offset = skipPlainASCII(in: text, from: offset)
            guard offset < text.count else { return nil }
            let byte = text[offset]
            if byte < 0x80 {
                guard isWhite(byte) else { return invisible(Unicode.Scalar(byte), at: offset, length: 1) }
                offset += 1
                continue
            }
            let length = sequenceLength(in: text, at: offset)
            guard length > 0 else { return notUTF8(in: text, at: offset) }
            let scalar = decode(text, at: offset, length: length)
            guard !isForbidden(scalar) else { return invisible(scalar, at: offset, length: length) }
            offset += length
        }
        return nil
    }

    private static func invisible(_ scalar: Unicode.Scalar, at offset: Int, length: Int) -> YAMLTextFlaw {
        YAMLTextFlaw(kind: .invisible(scalar), offset: offset, length: length)
    }

    private static func notUTF8(in text: UnsafeRawBufferPointer, at offset: Int) -> YAMLTextFlaw {
        YAMLTextFlaw(
            kind: .notUTF8(text[offset]), offset: offset, length: -sequenceLength(in: text, at: offset))
    }

    private static func isWhite(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    /// C1 controls, the line separators of Unicode (libyaml counts a line for them, editors do not), a byte order
    /// mark inside the text, and the two characters that are none.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// The offset of the first byte from `start` on that is not printable ASCII; the size of the text if none.
    private static func skipPlainASCII(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var offset = start
        while offset + 8 <= text.count, isPlainASCII(text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
            offset += 8
        }
        while offset < text.count, (0x20..<0x7F).contains(text[offset]) { offset += 1 }
        return offset
    }

    /// Whether all eight bytes are in 0x20..<0x7F: no high bit, none below 0x20 (subtracting borrows into the high
    /// bit), none that adding 1 lifts to 0x80.
    private static func isPlainASCII(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high = bytes | (bytes &- ones &* 0x20) | (bytes &+ ones)
        return high & (ones &* 0x80) == 0
    }

    /// The number of bytes of the UTF-8 sequence at `offset`, whose first byte is 0x80 or more; if it is ill-formed,
    /// minus the number of bytes to replace as one: the longest prefix of a sequence, at least 1
    /// (The Unicode Standard, table 3-7 and "Substitution of Maximal Subparts").
    private static func sequenceLength(in text: UnsafeRawBufferPointer, at offset: Int) -> Int {
        let (length, second) = shape(of: text[offset])
        guard length > 1 else { return -1 }
        for index in 1..<length {
            guard offset + index < text.count else { return -index }
            let allowed = index == 1 ? second : 0x80...0xBF
            guard allowed.contains(text[offset + index]) else { return -index }
        }
        return length
    }

    /// How long a sequence with this first byte is (0: no sequence begins so), and what its second byte may be.
    private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
        switch first {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
    }

    private static func decode(_ text: UnsafeRawBufferPointer, at offset: Int, length: Int) -> Unicode.Scalar {
        var value = UInt32(text[offset]) & (0xFF >> UInt32(length + 1))
        for index in 1..<length { value = value << 6 | UInt32(text[offset + index] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
