import CGraphviz

extension Session {
    /// Gives every vertex and edge its place.
    func layOut(
        _ graph: UnsafeMutablePointer<Agraph_t>,
        in context: OpaquePointer,
        for format: OutputFormat,
    ) throws(GraphvizError) {
        let status = gvLayout(context, graph, "dot")
        let errors = MessageLog.errors
        // The status is 0 even when edges got no route, so the messages count as well.
        guard status == 0, errors.isEmpty else {
            throw Self.isMissingPlugin(errors)
                ? .unavailable(format, messages: errors)
                : .layout(messages: errors)
        }
        guard cgraphviz_font_count() != 0 else {
            throw .layout(messages: ["the system has no fonts; install some, such as Liberation (fonts-liberation)"])
        }
    }

    /// Writes the drawing of a graph that was laid out.
    func write(
        _ graph: UnsafeMutablePointer<Agraph_t>,
        in context: OpaquePointer,
        as format: OutputFormat,
    ) throws(GraphvizError) -> [UInt8] {
        var length = 0
        let start = cgraphviz_draw(context, graph, format.rawValue, &length)
        defer { free(start) }
        let bytes = Array(UnsafeRawBufferPointer(start: start, count: length))
        let errors = MessageLog.errors
        guard errors.isEmpty, Self.isComplete(bytes, format) else {
            throw Self.isMissingPlugin(errors)
                ? .unavailable(format, messages: errors)
                : .drawing(messages: errors)
        }
        return bytes
    }

    /// Whether a file has its end. When the fonts or the memory fail, the library reports success for half a file.
    private static func isComplete(_ bytes: [UInt8], _ format: OutputFormat) -> Bool {
        let end: [UInt8] =
            switch format {
            case .svg: Array("</svg>\n".utf8)
            case .pdf: Array("%%EOF\n".utf8)
            case .png: Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
            }
        return bytes.suffix(end.count).elementsEqual(end)
    }

    /// The library says so in words only: `Layout type: "dot" not recognized. …`, `Format: "png" not recognized. …`,
    /// `renderer for png is unavailable`.
    private static func isMissingPlugin(_ errors: [String]) -> Bool {
        errors.contains { message in
            message.hasPrefix("Layout type: \"dot\" not recognized") || message.hasPrefix("Format: \"")
                || (message.hasPrefix("renderer for ") && message.hasSuffix(" is unavailable"))
        }
    }
}
