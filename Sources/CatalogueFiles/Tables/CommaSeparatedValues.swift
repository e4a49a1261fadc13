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
        /// Its first byte, which is the first of its line.
        var start = 0
        var fields: [Field]
    }

    let bytes: [UInt8]
    let separator: UInt8
    private var offset: Int
    /// Where the rows that are read end: the end of the text, or of a part of it.
    private var end: Int
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
        end = bytes.count
    }

    /// The next row that is not an empty line; `nil` at the end.
    mutating func next() -> Row? {
        var row = Row(line: line, fields: [])
        return next(into: &row) ? row : nil
    }

    /// Reads the next row that is not an empty line into `row`, whose memory is used again; `false` at the end.
    mutating func next(into row: inout Row) -> Bool {
        while offset < end {
            (row.line, row.start) = (line, offset)
            row.fields.removeAll(keepingCapacity: true)
            repeat { row.fields.append(nextField()) } while endsInSeparator()
            endLine()
            if row.fields.count > 1 || !row.fields[0].content.isEmpty || !row.fields[0].tail.isEmpty { return true }
        }
        return false
    }

    /// The row that begins at this byte, on this line.
    func row(at start: Int, line: Int) -> Row {
        var values = self
        (values.offset, values.lineStart, values.line, values.end) = (start, start, line, bytes.count)
        var row = Row(line: line, fields: [])
        row.fields.reserveCapacity(Self.usualColumns)
        return values.next(into: &row) ? row : Row(line: line, fields: [])
    }

    private static let usualColumns = 16

    /// The text of a field.
    func text(of field: Field) -> String {
        let text = String(decoding: bytes[field.content], as: UTF8.self)
        return field.hasDoubledQuotes ? text.withSingleQuotes : text
    }
}

// MARK: - Scanning

extension CommaSeparatedValues {
    private var mark: YAMLMark {
        YAMLMark(line32: UInt32(clamping: line), column32: UInt32(clamping: offset - lineStart + 1))
    }

    private mutating func nextField() -> Field {
        skip { $0 == UInt8(ascii: " ") }
        if offset < end, bytes[offset] == UInt8(ascii: "\"") { return quotedField() }
        skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let (start, first) = (offset, mark)
        skipToEndOfField()
        var last = offset
        while last > start, bytes[last - 1] == UInt8(ascii: " ") || bytes[last - 1] == UInt8(ascii: "\t") { last -= 1 }
        let close = YAMLMark(line32: first.line32, column32: mark.column32 - UInt32(offset - last))
        return Field(content: start..<last, tail: last..<last, place: YAMLPlace(from: first, to: close))
    }

    private mutating func quotedField() -> Field {
        let first = mark
        offset += 1
        let start = offset
        var hasDoubledQuotes = false
        while offset < end {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") {
                guard offset + 1 < end, bytes[offset + 1] == byte else { break }
                hasDoubledQuotes = true
                offset += 2
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                endLine()
            } else {
                if byte & 0xC0 == 0x80 { lineStart += 1 }
                offset += 1
            }
        }
        let (contentEnd, isOpen) = (offset, offset == end)
        if !isOpen { offset += 1 }
        let place = YAMLPlace(from: first, to: mark)
        let tail = offset
        skipToEndOfField()
        return Field(
            content: start..<contentEnd, tail: tail..<offset, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes,
            isOpen: isOpen, place: place)
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while offset < end, bytes[offset] != separator, isSkipped(bytes[offset]) { offset += 1 }
    }

    private mutating func skipToEndOfField() {
        let (from, end, separator) = (offset, end, separator)
        let (stop, inside) = bytes.withUnsafeBufferPointer { bytes in
            var (place, inside) = (from, 0)
            while place < end {
                let byte = bytes[place]
                if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
                if byte & 0xC0 == 0x80 { inside += 1 }
                place += 1
            }
            return (place, inside)
        }
        offset = stop
        lineStart += inside
    }

    private mutating func endsInSeparator() -> Bool {
        guard offset < end, bytes[offset] == separator else { return false }
        offset += 1
        return true
    }

    /// Passes the end of a line, if one is here.
    private mutating func endLine() {
        guard offset < end else { return }
        let isPair = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < end && bytes[offset + 1] == 0x0A
        offset += isPair ? 2 : 1
        line += 1
        lineStart = offset
    }
}

// MARK: - Parts

extension CommaSeparatedValues {
    /// The rows that are left, as parts of about equal size that can be read side by side; each knows its lines.
    ///
    /// A text with a quotation mark in it is one part, because a line may then end inside a field. O(bytes), an
    /// instruction or two per byte.
    func parts(_ count: Int) -> [CommaSeparatedValues] {
        let rest = bytes[min(offset, end)..<end]
        guard count > 1, rest.count > Self.smallestPart, !ByteSearch.contains(UInt8(ascii: "\""), in: rest)
        else { return [self] }
        var (parts, next) = ([CommaSeparatedValues](), self)
        for number in 1...count {
            let goal = offset + rest.count / count * number
            var part = next
            if number < count, let feed = bytes[goal..<end].firstIndex(of: UInt8(ascii: "\n")) {
                part.end = max(feed + 1, next.offset)
            }
            if part.offset < part.end { parts.append(part) }
            if number < count { next.line += Self.lineEnds(in: bytes[next.offset..<part.end]) }
            (next.offset, next.lineStart) = (part.end, part.end)
        }
        return parts
    }

    private static let smallestPart = 1 << 16

    /// How many lines end: LF, CR LF and a lone CR each end one.
    private static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
        guard ByteSearch.contains(UInt8(ascii: "\r"), in: bytes) else {
            return ByteSearch.count(of: UInt8(ascii: "\n"), in: bytes)
        }
        var (count, isAfterReturn) = (0, false)
        for byte in bytes {
            let (isReturn, isFeed) = (byte == 0x0D, byte == 0x0A)
            count += isReturn || (isFeed && !isAfterReturn) ? 1 : 0
            isAfterReturn = isReturn
        }
        return count
    }
}
