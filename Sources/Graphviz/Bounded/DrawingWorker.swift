import CGraphviz

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The other side of ``BoundedRenderer`` and ``SerialRenderer``: draws in a process of its own.
///
/// ```swift
/// if CommandLine.arguments.dropFirst().first == "draw" {
///     exit(DrawingWorker.draw(Array(CommandLine.arguments.dropFirst(2))))
/// }
/// ```
public enum DrawingWorker {
    /// Confines this process to what the request allows, reads DOT from standard input, writes the picture to standard
    /// output, and says on standard error how that went.
    ///
    /// Call it before anything else, and end the process afterwards: the limits are for the whole process and for good.
    ///
    /// - Parameter request: the words that ``BoundedRenderer`` or ``SerialRenderer`` adds to the arguments of its program.
    /// - Returns: the status to exit with: 0 if there is a drawing, 1 if not, 64 if the words are not a request.
    public static func draw(_ request: [String]) -> CInt {
        if request.last == DrawingRequest.several, let request = DrawingRequest(words: Array(request.dropLast())) {
            return drawSeveral(request)
        }
        guard let request = DrawingRequest(words: request) else {
            send(Array("drawing: this command is for the program itself, not for people\n".utf8), to: STDERR_FILENO)
            return 64
        }
        guard cgraphviz_confine(request.bounds.processorSeconds, request.bounds.bytes) == 0 else {
            return report(.process(reason: "its limits could not be set"))
        }
        do throws(GraphvizError) {
            let text = try text(limit: request.limit.bytes)
            let drawing = try Renderer(limit: request.limit).draw(text, as: request.format)
            send(drawing.bytes, to: STDOUT_FILENO)
            send(Array(DrawingReport(warnings: drawing.warnings).text.utf8), to: STDERR_FILENO)
            return 0
        } catch {
            return report(error)
        }
    }

    private static func report(_ error: GraphvizError) -> CInt {
        send(Array(DrawingReport(error: error).text.utf8), to: STDERR_FILENO)
        return 1
    }

    private static func text(limit: Int) throws(GraphvizError) -> String {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while text.count <= limit {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count == 0 { return String(decoding: text, as: UTF8.self) }
            if count > 0 { text += buffer[..<count] } else if errno != EINTR { break }
        }
        guard text.count > limit else { throw .process(reason: "the text did not reach it") }
        throw .textTooLong(bytes: text.count, limit: limit)
    }

    static func send(_ bytes: [UInt8], to stream: CInt) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
            if count > 0 { sent += count } else if errno != EINTR { return }
        }
    }
}
