/// Counts brackets from one on, leaving out quotes and comments, to tell a bracket that is never closed from one whose
/// content is wrong. A guess good enough for a message: apostrophes inside words open no quote.
struct YAMLBracketScan {
    private let source: YAMLSource
    private var depth = 0
    private var quote: UInt8?
    /// The last character that is not blank.
    private var before = UInt8(ascii: " ")

    /// Whether as many brackets are closed as are opened from `opening` on.
    static func isClosed(_ opening: Int, in source: YAMLSource) -> Bool {
        var scan = YAMLBracketScan(source)
        var index = opening
        while let byte = source[index] {
            index = scan.quote == nil ? scan.skipText(byte, at: index) : scan.skipQuoted(byte, at: index)
            if scan.depth == 0 { return true }
        }
        return false
    }

    private init(_ source: YAMLSource) {
        self.source = source
    }

    /// Passes one character inside quotes; a doubled `'` and what follows a backslash close nothing.
    private mutating func skipQuoted(_ byte: UInt8, at index: Int) -> Int {
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return index + 2 }
        guard byte == quote else { return index + 1 }
        if byte == UInt8(ascii: "'"), source[index + 1] == byte { return index + 2 }
        quote = nil
        before = byte
        return index + 1
    }

    private mutating func skipText(_ byte: UInt8, at index: Int) -> Int {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return index + 1
        case UInt8(ascii: "#") where YAMLSource.isBlank(source[index - 1] ?? UInt8(ascii: " ")):
            return source.line(around: index).upperBound
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "'") where mayQuote, UInt8(ascii: "\"") where mayQuote: quote = byte
        default: break
        }
        before = byte
        return index + 1
    }

    /// Whether a text in quotes may begin after `before`.
    private var mayQuote: Bool {
        switch before {
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"): true
        default: false
        }
    }
}
