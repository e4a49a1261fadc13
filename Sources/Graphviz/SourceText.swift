/// The text of exactly one graph, known to be safe for the library to read.
///
/// The scanner of the library keeps its state between calls (in 2.42): what follows a graph is read as the beginning of
/// the next one, and a comment or quote that is never closed swallows every later graph of the process. So the end of
/// the graph is found here first, by the same lexical rules, and nothing beyond it is handed over.
struct SourceText: Sendable {
    /// UTF-8, up to the closing brace of the graph, with a NUL at the end.
    let text: [CChar]

    /// No message of the library about this text is longer, in bytes.
    let longestMessage: Int

    /// An upper bound on the number of edges; nil with subgraphs, when there is none.
    let mostEdges: Int?

    /// Refuses text that is empty, too long, not closed, or more than one graph.
    ///
    /// - Complexity: linear in the length of the text.
    init(_ dot: String, limit: Int) throws(GraphvizError) {
        let length = dot.utf8.count
        guard length <= limit else { throw .textTooLong(bytes: length, limit: limit) }
        var scanner = SourceScanner(dot)
        try scanner.scan()
        guard scanner.sawToken else { throw .emptyInput }
        longestMessage = try scanner.runs.longestMessage()
        mostEdges = scanner.hasSubgraphs ? nil : scanner.arrows
        text = scanner.bytes[..<(scanner.end ?? length)].map { CChar(bitPattern: $0) } + [0]
    }
}
