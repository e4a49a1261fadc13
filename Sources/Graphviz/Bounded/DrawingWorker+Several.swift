import CGraphviz

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DrawingWorker {
    /// Draws one graph after another until there are no more: the other side of ``SerialRenderer``.
    ///
    /// Memory is limited for all of them together, processor time for each. A signal ends the process in the middle of
    /// a drawing that takes longer, as it does one that draws a single graph.
    static func drawSeveral(_ request: DrawingRequest) -> CInt {
        guard cgraphviz_confine(.max, request.bounds.bytes) == 0 else { return 1 }
        var questions = DrawingQuestions(limit: request.limit.bytes)
        while let text = questions.next() {
            guard cgraphviz_allow(request.bounds.processorSeconds) == 0 else { return 1 }
            send(answer(to: text, request).bytes, to: STDOUT_FILENO)
        }
        return 0
    }

    private static func answer(to text: String, _ request: DrawingRequest) -> DrawingAnswer {
        do throws(GraphvizError) {
            let drawing = try Renderer(limit: request.limit).draw(text, as: request.format)
            return DrawingAnswer(DrawingReport(warnings: drawing.warnings), drawing: drawing.bytes)
        } catch {
            return DrawingAnswer(DrawingReport(error: error))
        }
    }
}

/// The texts on standard input, each with its length in bytes on a line before it.
private struct DrawingQuestions {
    /// The longest text there is.
    let limit: Int
    private var waiting: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init(limit: Int) { self.limit = limit }

    /// The next text; nil at the end, or where something else is on the line.
    mutating func next() -> String? {
        while true {
            if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
                guard let count = Int(String(decoding: waiting[..<end], as: UTF8.self)), 0...limit ~= count else {
                    return nil
                }
                waiting.removeFirst(end + 1)
                return take(count)
            }
            guard waiting.count < 20, receive() else { return nil }
        }
    }

    private mutating func take(_ count: Int) -> String? {
        while waiting.count < count { guard receive() else { return nil } }
        defer { waiting.removeFirst(count) }
        return String(decoding: waiting[..<count], as: UTF8.self)
    }

    /// Takes what is there; false at the end.
    private mutating func receive() -> Bool {
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 {
                waiting += buffer[..<count]
                return true
            }
            if count == 0 || errno != EINTR { return false }
        }
    }
}
