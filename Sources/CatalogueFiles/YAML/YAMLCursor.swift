/// Walks valid UTF-8 text and knows the line and column it is at, counted as libyaml counts them. Used only where
/// something is wrong: O(n) from the start of the file.
struct YAMLCursor {
    let text: UnsafeRawBufferPointer
    private(set) var offset = 0
    private var line = 1
    private var column = 1

    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
    }

    var mark: YAMLMark {
        YAMLMark(line32: UInt32(clamping: line), column32: UInt32(clamping: column))
    }

    /// Moves on to the character that holds byte `target`, or to the end.
    mutating func advance(toOffset target: Int) {
        let target = min(target, text.count)
        while let next = nextLine, next <= target { startLine(at: next) }
        while offset < target { step() }
    }

    /// Moves on to `target`, but not past the end of its line.
    mutating func advance(to target: YAMLMark) {
        while line < target.line, let next = nextLine { startLine(at: next) }
        while mark < target, offset < text.count, !YAMLSource.isBreak(text[offset]) { step() }
    }

    /// The offset of the next line; nil in the last.
    private var nextLine: Int? {
        var end = offset
        while end < text.count, !YAMLSource.isBreak(text[end]) { end += 1 }
        guard end < text.count else { return nil }
        let isPair = text[end] == UInt8(ascii: "\r") && end + 1 < text.count && text[end + 1] == UInt8(ascii: "\n")
        return isPair ? end + 2 : end + 1
    }

    private mutating func startLine(at next: Int) {
        offset = next
        line += 1
        column = 1
    }

    private mutating func step() {
        offset += 1
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
        column += 1
    }
}
