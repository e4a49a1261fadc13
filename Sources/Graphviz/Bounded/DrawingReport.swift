/// What a process that draws says on standard error: lines that begin with `drawing:`, among those of its libraries.
///
/// ```
/// drawing: warning nosuch is not a known color.
/// drawing: error too-large 1200 900 1000 1500 16777216
/// drawing: message …
/// drawing: end
/// ```
struct DrawingReport: Hashable, Sendable {
    var warnings: [String] = []
    var error: GraphvizError?

    private static let mark = "drawing: "

    /// The lines.
    var text: String {
        var lines = warnings.map { "warning \($0)" }
        if let error {
            let (kind, messages) = Self.parts(of: error)
            lines += ["error \(kind)"] + messages.map { "message \($0)" }
        }
        return (lines + ["end"]).map { Self.mark + Self.onOneLine($0) + "\n" }.joined()
    }

    private static func onOneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}

extension DrawingReport {
    /// Reads a report; nil if its end is missing, or it is not one.
    init?(reading text: String) {
        var kind: String?
        var messages: [String] = []
        var hasEnded = false
        for line in text.split(separator: "\n") where line.hasPrefix(Self.mark) {
            let words = line.dropFirst(Self.mark.count).split(separator: " ", maxSplits: 1)
            let rest = words.count > 1 ? String(words[1]) : ""
            switch words.first {
            case "warning": warnings.append(rest)
            case "error": kind = rest
            case "message": messages.append(rest)
            case "end": hasEnded = true
            default: return nil
            }
        }
        guard hasEnded else { return nil }
        guard let kind else { return }
        guard let error = Self.error(kind.split(separator: " ").map(String.init), messages) else { return nil }
        self.error = error
    }

    /// The kind of an error with its numbers and words, and its messages.
    private static func parts(of error: GraphvizError) -> (kind: String, messages: [String]) {
        switch error {
        case .emptyInput: ("empty-input", [])
        case .syntax(let messages): ("syntax", messages)
        case .textTooLong(let bytes, let limit): ("text-too-long \(bytes) \(limit)", [])
        case .tooLarge(let vertices, let edges, let limit):
            ("too-large \(vertices) \(edges) \(limit.vertices) \(limit.edges) \(limit.bytes)", [])
        case .drawingTooLarge(let width, let height, let format):
            ("drawing-too-large \(format.rawValue) \(width) \(height)", [])
        case .refused(let attribute, let reason): ("refused", [attribute, reason])
        case .unavailable(let format, let messages): ("unavailable \(format.rawValue)", messages)
        case .layout(let messages): ("layout", messages)
        case .drawing(let messages): ("drawing", messages)
        case .outOfTime(let seconds): ("out-of-time \(seconds)", [])
        case .outOfMemory(let bytes): ("out-of-memory \(bytes)", [])
        case .process(let reason): ("process", [reason])
        }
    }

    private static func error(_ kind: [String], _ messages: [String]) -> GraphvizError? {
        let format = kind.count > 1 ? OutputFormat(rawValue: kind[1]) : nil
        let numbers = kind.compactMap { Int($0) }
        switch (kind.first, numbers.count, messages.count) {
        case ("empty-input", _, _): return .emptyInput
        case ("syntax", _, _): return .syntax(messages: messages)
        case ("text-too-long", 2, _): return .textTooLong(bytes: numbers[0], limit: numbers[1])
        case ("too-large", 5, _):
            let limit = SizeLimit(vertices: numbers[2], edges: numbers[3], bytes: numbers[4])
            return .tooLarge(vertices: numbers[0], edges: numbers[1], limit: limit)
        case ("drawing-too-large", 2, _):
            return format.map { .drawingTooLarge(width: numbers[0], height: numbers[1], $0) }
        case ("refused", _, 2): return .refused(attribute: messages[0], reason: messages[1])
        case ("unavailable", _, _): return format.map { .unavailable($0, messages: messages) }
        case ("layout", _, _): return .layout(messages: messages)
        case ("drawing", _, _): return .drawing(messages: messages)
        case ("out-of-time", 1, _): return .outOfTime(seconds: numbers[0])
        case ("out-of-memory", 1, _): return .outOfMemory(bytes: numbers[0])
        case ("process", _, 1): return .process(reason: messages[0])
        default: return nil
        }
    }
}
