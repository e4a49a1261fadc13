/// What a process that draws one graph after another says of each: a report and a drawing, whose lengths go before them.
///
/// ```
/// 13 4523
/// drawing: end
/// <svg …
/// ```
struct DrawingAnswer: Sendable {
    var report: DrawingReport
    /// Empty where there is none.
    var drawing: [UInt8]

    /// The answer as it is sent.
    var bytes: [UInt8] {
        let report = Array(report.text.utf8)
        return Array("\(report.count) \(drawing.count)\n".utf8) + report + drawing
    }

    init(_ report: DrawingReport, drawing: [UInt8] = []) {
        self.report = report
        self.drawing = drawing
    }

    /// Reads an answer; nil if it is none.
    init?(reading bytes: [UInt8]) {
        guard let parts = Self.parts(of: bytes), bytes.count == parts.end,
            let report = DrawingReport(reading: String(decoding: bytes[parts.start..<parts.drawing], as: UTF8.self))
        else { return nil }
        self.report = report
        drawing = Array(bytes[parts.drawing...])
    }

    /// Whether all of an answer is there, or what is there cannot be the beginning of one.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard let parts = parts(of: bytes) else {
            return bytes.count > 40 || bytes.contains(UInt8(ascii: "\n"))
        }
        return bytes.count >= parts.end
    }

    /// Where the report and the drawing begin, and where they end.
    private static func parts(of bytes: [UInt8]) -> (start: Int, drawing: Int, end: Int)? {
        guard let line = bytes.prefix(41).firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let words = String(decoding: bytes[..<line], as: UTF8.self).split(separator: " ")
        guard words.count == 2, let report = UInt32(words[0]), let drawing = UInt32(words[1]) else { return nil }
        return (line + 1, line + 1 + Int(report), line + 1 + Int(report) + Int(drawing))
    }
}
