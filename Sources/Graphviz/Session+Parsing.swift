import CGraphviz

extension Session {
    /// Reads the graph. The caller closes it.
    func parse(_ source: SourceText) throws(GraphvizError) -> UnsafeMutablePointer<Agraph_t> {
        let graph = source.text.withUnsafeBufferPointer { agmemread($0.baseAddress) }
        let errors = MessageLog.errors
        if let graph, errors.isEmpty { return graph }

        resetParser()
        // Only now: a parser that ran out of stack returns half a graph, and still holds on to parts of it.
        if let graph { agclose(graph) }
        throw .syntax(messages: errors.isEmpty ? ["it does not begin with “graph” or “digraph”"] : errors)
    }

    /// Empties the scanner and the parser's stack, which live on between calls and would spoil the next graph.
    private func resetParser() {
        for _ in 0..<4 {
            if let probe = agmemread("graph {}") {
                agclose(probe)
                return
            }
        }
    }
}
