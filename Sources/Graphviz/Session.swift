import CGraphviz

/// The one context of the library, and the order of calls that uses it safely. Belongs behind a lock.
struct Session: ~Copyable {
    /// Nil until the first drawing.
    private var context: OpaquePointer?

    /// The longest message the library can format so far without crashing.
    private var messageCapacity = 0

    deinit {
        if let context { gvFreeContext(context) }
    }

    /// Parses, checks, lays out and writes one graph, and frees everything but the context.
    mutating func draw(
        _ source: SourceText,
        as format: OutputFormat,
        limit: SizeLimit,
    ) throws(GraphvizError) -> Drawing {
        let previous = MessageLog.begin()
        defer { MessageLog.end(restoring: previous) }
        try reserveMessages(of: source.longestMessage)

        // Before parsing: making the context sets the label that a vertex without one gets.
        guard let context = openContext() else {
            throw .unavailable(format, messages: MessageLog.take().errors)
        }
        let graph = try parse(source)
        defer { agclose(graph) }
        try check(graph, limit)

        defer { gvFreeLayout(context, graph) }
        try layOut(graph, in: context, for: format)
        try checkSize(graph, for: format)
        let bytes = try write(graph, in: context, as: format)
        return Drawing(bytes: bytes, warnings: MessageLog.take().warnings)
    }

    /// Makes sure that no message about the text overruns the library's buffer, whatever the text says.
    private mutating func reserveMessages(of length: Int) throws(GraphvizError) {
        guard length > messageCapacity else { return }
        let status = cgraphviz_reserve_message(length)
        _ = MessageLog.take()
        guard status == 0 else { throw .layout(messages: ["there is not enough memory"]) }
        messageCapacity = length
    }

    private mutating func openContext() -> OpaquePointer? {
        if context == nil {
            context = gvContext()
        }
        return context
    }
}
