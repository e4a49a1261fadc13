/// Splits a table of comma-separated values (RFC 4180) into rows and fields, one row after another.
///
/// Fields are trimmed of spaces and tabs unless quoted. LF, CR LF and a lone CR each end a line; a byte-order mark at
/// the start is skipped, and so are empty lines. A quote that is never closed takes the rest of the text, and its field
/// says so. Works on bytes and copies none: the text of a field is made when it is asked for. O(bytes).
struct CommaSeparatedValues {
    /// Where a field is.
    struct Field {
        /// The bytes of its content, without quotes.
        var content: Range<Int>
        /// Bytes that follow the closing quote, which no well-made table has.
        var tail: Range<Int>
        var isQuoted = false
        /// Whether a quote inside it is written twice.
        var hasDoubledQuotes = false
        /// Whether its quote is never closed.
        var isOpen = false
        /// From its first character, a quote included, up to the first one after it.
        var place: YAMLPlace
    }

    struct Row {
        /// The line it begins on, from 1.
        var line: Int
        var fields: [Field]
    }

    let bytes: [UInt8]
    let separator: UInt8
    private var offset: Int
    private var line = 1
    /// The offset of the first byte of the line, plus the number of bytes in it that begin no character: the column of
    /// a byte is its distance from here.
    private var lineStart: Int

    /// - Parameter separator: what separates fields: a comma, a semicolon or a tab.
    init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes
        self.separator = separator
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = offset
    }

    /// The next row that is not an empty line; `nil` at the end.
    mutating func next() -> Row? {
        while offset < bytes.count {
            var row = Row(line: line, fields: [])
            repeat { row.fields.append(nextField()) } while endsInSeparator()
            endLine()
            if row.fields.count > 1 || !row.fields[0].content.isEmpty || !row.fields[0].tail.isEmpty { return row }
        }
        return nil
    }

    /// The text of a field.
    func text(of field: Field) -> String {
        let text = String(decoding: bytes[field.content], as: UTF8.self)
        return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
}

// MARK: - Scanning

extension CommaSeparatedValues {
    private var mark: YAMLMark {
        YAMLMark(line32: UInt32(clamping: line), column32: UInt32(clamping: offset - lineStart + 1))
    }

    private mutating func nextField() -> Field {
        skip { $0 == UInt8(ascii: " ") }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return quotedField() }
        skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let (start, first) = (offset, mark)
        skipToEndOfField()
        var end = offset
        while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        let last = YAMLMark(line32: first.line32, column32: mark.column32 - UInt32(offset - end))
        return Field(content: start..<end, tail: end..<end, place: YAMLPlace(from: first, to: last))
    }

    private mutating func quotedField() -> Field {
        let first = mark
        offset += 1
        let start = offset
        var hasDoubledQuotes = false
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") {
                guard offset + 1 < bytes.count, bytes[offset + 1] == byte else { break }
                hasDoubledQuotes = true
                offset += 2
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                endLine()
            } else {
                if byte & 0xC0 == 0x80 { lineStart += 1 }
                offset += 1
            }
        }
        let (end, isOpen) = (offset, offset == bytes.count)
        if !isOpen { offset += 1 }
        let place = YAMLPlace(from: first, to: mark)
        let tail = offset
        skipToEndOfField()
        return Field(
            content: start..<end, tail: tail..<offset, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes,
            isOpen: isOpen, place: place)
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while offset < bytes.count, bytes[offset] != separator, isSkipped(bytes[offset]) { offset += 1 }
    }

    private mutating func skipToEndOfField() {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return }
            if byte & 0xC0 == 0x80 { lineStart += 1 }
            offset += 1
        }
    }

    private mutating func endsInSeparator() -> Bool {
        guard offset < bytes.count, bytes[offset] == separator else { return false }
        offset += 1
        return true
    }

    /// Passes the end of a line, if one is here.
    private mutating func endLine() {
        guard offset < bytes.count else { return }
        let isPair = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        offset += isPair ? 2 : 1
        line += 1
        lineStart = offset
    }
}
