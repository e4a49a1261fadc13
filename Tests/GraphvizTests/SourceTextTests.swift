import Testing

@testable import Graphviz

@Suite struct SourceTextTests {
    /// The end of the graph is known here because the text is put together from whole tokens.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func theGraphEndsAtItsLastBrace(seed: UInt64) throws {
        let inside = [
            "a", "->", ";", " ", "\n", "\"}\"", "\"\\\"}\"", "\"\\\\\"", "<{<}>>", "/*}*/", "/**/", "/***/", "//}\n",
            "#}\n",
            "{a}", "{{}b}", "[k=v]", "\"/*\"", "\"//\"", "<//>", "<\">", "/*\"*/", "//\"\n", "/", "\"\\n\\\n\"",
        ]
        let outside = [" ", "\n", "\t\r\n", "/* } { */", "// \" \n", "# < \n"]
        var random = SplitMix64(seed: seed)
        func some(_ tokens: [String]) -> String {
            (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in tokens.randomElement(using: &random) }
                .joined(separator: " ")
        }
        let graph = some(outside) + "digraph {" + some(inside) + "}"
        let text = graph + some(outside)
        let source = try SourceText(text, limit: 10_000)
        #expect(source.text == graph.utf8.map { CChar(bitPattern: $0) } + [0], "\(text.debugDescription)")
    }

    @Test func messagesAboutLongNamesFit() throws {
        let long = String(repeating: "x", count: 1_000_000)
        #expect(try SourceText("digraph g { \(long) }", limit: 2_000_000).longestMessage > 3_000_000)
        let short = String(repeating: "x [label=x];", count: 10_000)
        #expect(try SourceText("digraph g { \(short) }", limit: 2_000_000).longestMessage < 100_000)
    }

    @Test func escapesCountWithTheLongestName() throws {
        let name = String(repeating: "x", count: 1_000)
        let plain = try SourceText("digraph \(name) { a [label=\"nnnn\"] }", limit: 10_000).longestMessage
        let label = try SourceText("digraph \(name) { a [label=\"\\G\\G\"] }", limit: 10_000).longestMessage
        let twice = try SourceText("digraph \(name) { a [label=\"\\G\\G\", xlabel=\"\\L\"] }", limit: 10_000)
            .longestMessage
        #expect(label >= plain + 2_000)
        #expect(twice >= plain + 2 * 2_000)
    }
}
