/// Valid UTF-8 text that can be looked at around a mark; used only to explain a mistake. Nothing is copied, and every
/// look is O(n) at most.
struct YAMLSource {
    let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The byte at `offset`; nil outside the text.
    subscript(offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    func offset(of mark: YAMLMark) -> Int {
        var cursor = YAMLCursor(bytes)
        cursor.advance(to: mark)
        return cursor.offset
    }

    func mark(at offset: Int) -> YAMLMark {
        var cursor = YAMLCursor(bytes)
        cursor.advance(toOffset: offset)
        return cursor.mark
    }

    /// The bytes of the line around `offset`, without its line break.
    func line(around offset: Int) -> Range<Int> {
        var start = min(offset, bytes.count)
        while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
        var end = min(offset, bytes.count)
        while end < bytes.count, !Self.isBreak(bytes[end]) { end += 1 }
        return start..<end
    }

    /// The last byte before `offset` in its line that is not blank; nil if it is the first in its line.
    func lastInk(before offset: Int) -> Int? {
        var index = min(offset, bytes.count) - 1
        while index >= 0, !Self.isBreak(bytes[index]) {
            if !Self.isBlank(bytes[index]) { return index }
            index -= 1
        }
        return nil
    }

    /// The first byte in `range` that is not blank and not in a comment.
    func firstInk(in range: Range<Int>) -> Int? {
        var isComment = false
        for index in range.clamped(to: bytes.indices) {
            if Self.isBreak(bytes[index]) {
                isComment = false
            } else if bytes[index] == UInt8(ascii: "#") {
                isComment = true
            } else if !isComment, !Self.isBlank(bytes[index]) {
                return index
            }
        }
        return nil
    }

    /// The character at `offset` as text; empty at the end.
    func character(at offset: Int) -> String {
        guard let first = self[offset] else { return "" }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return String(decoding: bytes[offset..<min(bytes.count, offset + length)], as: UTF8.self)
    }

    /// Whether a `:` at `offset` ends a key: a blank or a line end follows.
    func endsKey(_ offset: Int) -> Bool {
        guard self[offset] == UInt8(ascii: ":") else { return false }
        guard let next = self[offset + 1] else { return true }
        return Self.isBlank(next) || Self.isBreak(next)
    }

    func isQuote(at offset: Int) -> Bool {
        self[offset] == UInt8(ascii: "\"") || self[offset] == UInt8(ascii: "'")
    }

    static func isBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
