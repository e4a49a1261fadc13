/// Walks over DOT text by the lexical rules of the library, far enough to find where the graph ends.
struct SourceScanner {
    let bytes: [UInt8]

    /// Whether there is anything but white space and comments.
    private(set) var sawToken = false

    /// Just behind the brace that closes the graph; nil when none does.
    private(set) var end: Int?

    private(set) var runs = SourceRuns()

    /// How many `->` and `--` there are: without subgraphs, so many edges.
    private(set) var arrows = 0

    /// Whether there are braces within those of the graph.
    private(set) var hasSubgraphs = false

    private var position = 0
    private var line = 1
    private var depth = 0

    init(_ dot: String) {
        bytes = Array(dot.utf8)
    }

    /// Walks to the end of the text. Call it once.
    mutating func scan() throws(GraphvizError) {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): try advance()
            case UInt8(ascii: "#"): try skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): try skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): try skipComment()
            default: try skipToken(byte)
            }
        }
        runs.close(at: position)
    }

    private mutating func skipToken(_ byte: UInt8) throws(GraphvizError) {
        guard end == nil else { throw failure("there is text after the end of the graph", line) }
        sawToken = true
        switch byte {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "<"): try skipMarkup()
        case UInt8(ascii: "{"), UInt8(ascii: "}"): try skipBrace(byte)
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "="):
            runs.close(at: position)
            try advance()
        case UInt8(ascii: "-"):
            if peek(1) == UInt8(ascii: "-") || peek(1) == UInt8(ascii: ">") { arrows += 1 }
            try advance()
        default: try advance()
        }
    }

    private mutating func skipBrace(_ byte: UInt8) throws(GraphvizError) {
        runs.close(at: position)
        try advance()
        if byte == UInt8(ascii: "{") {
            depth += 1
            if depth > 1 { hasSubgraphs = true }
        } else {
            depth -= 1
            if depth == 0 { end = position }
        }
    }

    private mutating func skipLine() throws(GraphvizError) {
        while let byte = peek(), byte != UInt8(ascii: "\n") {
            try advance()
        }
    }

    private mutating func skipComment() throws(GraphvizError) {
        let start = line
        try advance(2)
        while peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
            guard peek() != nil else { throw failure("a comment that is not closed begins here", start) }
            try advance()
        }
        try advance(2)
    }

    private mutating func skipString() throws(GraphvizError) {
        let start = line
        try advance()
        while let byte = peek(), byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\"), let escaped = peek(1) {
                runs.escape(escaped)
                try advance()
            }
            try advance()
        }
        guard peek() != nil else { throw failure("a quoted string that is not closed begins here", start) }
        try advance()
    }

    private mutating func skipMarkup() throws(GraphvizError) {
        let start = line
        var nesting = 0
        repeat {
            switch peek() {
            case nil: throw failure("an HTML-like label that is not closed begins here", start)
            case UInt8(ascii: "<"):
                nesting += 1
                try refuseImage()
            case UInt8(ascii: ">"): nesting -= 1
            case UInt8(ascii: "\\"): runs.escape(peek(1) ?? 0)
            default: break
            }
            try advance()
        } while nesting > 0
    }

    /// `<IMG SRC="…">` in an HTML-like label makes the library open a file.
    private func refuseImage() throws(GraphvizError) {
        let name = (1...3).map { (peek($0) ?? 0) | 0x20 }
        if name.elementsEqual("img".utf8) {
            throw .refused(attribute: "IMG", reason: "it makes the library open files")
        }
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private mutating func advance(_ count: Int = 1) throws(GraphvizError) {
        for _ in 0..<count {
            if bytes[position] == 0 { throw failure("a NUL byte, which DOT cannot hold", line) }
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private func failure(_ problem: String, _ line: Int) -> GraphvizError {
        .syntax(messages: ["line \(line): \(problem)"])
    }
}
