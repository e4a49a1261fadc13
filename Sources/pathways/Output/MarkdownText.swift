import Pathways

/// The Markdown of an article as text for a terminal.
struct MarkdownText {
    let style: Style
    /// Columns to a line.
    var width = 96

    /// All blocks, with an empty line between two. Fenced blocks are indented and otherwise left alone, `**words**` at the
    /// beginning of a paragraph become a heading.
    func text(_ markdown: String) -> String {
        MarkdownBlock.blocks(of: markdown).map(block).joined(separator: "\n\n")
    }

    /// All in one line.
    func line(_ markdown: String) -> String {
        Self.inline(markdown).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Markdown that other programs understand: without links to articles of this documentation.
    static func portable(_ markdown: String) -> String {
        markdown.replacing(/<doc:([A-Za-z]+)(?:#([a-z-]+))?>/) { "*\($0.2 ?? $0.1)*" }
    }

    private func block(_ block: MarkdownBlock) -> String {
        if block.isFenced {
            return block.content.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
        }
        if block.text.hasPrefix("|") { return Self.inline(block.text) }
        return items(block.text).map(item).joined(separator: "\n")
    }

    /// A paragraph, or the items of a list.
    private func items(_ text: String) -> [String] {
        var result: [String] = []
        for line in text.split(separator: "\n") {
            if result.isEmpty || Self.isItem(line) {
                result.append(String(line))
            } else {
                result[result.count - 1] += "\n\(line)"
            }
        }
        return result
    }

    private func item(_ text: String) -> String {
        if let match = text.prefixMatch(of: /\*\*(.+?)\.?\*\*\s*/) {
            let rest = String(text[match.range.upperBound...])
            return style.bold(Self.inline(String(match.1))) + (rest.isEmpty ? "" : "\n" + wrapped(rest, margin: ""))
        }
        return wrapped(text, margin: Self.isItem(text[...]) ? "  " : "")
    }

    private static func isItem(_ line: Substring) -> Bool { line.prefixMatch(of: #/([-*]|[0-9]+\.) /#) != nil }

    private func wrapped(_ text: String, margin: String) -> String {
        var lines: [String] = []
        for word in Self.inline(text).split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append((lines.isEmpty ? "" : margin) + word)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Emphasis and links as plain words. What stands between backticks is kept as it is, with them.
    private static func inline(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { number, part in number.isMultiple(of: 2) ? plain(part) : String(part) }
            .joined(separator: "`")
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing(/\*\*(.+?)\*\*/) { String($0.1) }
            .replacing(/\*([^*\s][^*]*)\*/) { String($0.1) }
            .replacing(/<doc:[A-Za-z]+#([a-z-]+)>/) { "“\($0.1)”" }
            .replacing(/<doc:([A-Za-z]+)>/) { "the article \($0.1)" }
            .replacing(/<(https?:[^>]+)>/) { String($0.1) }
            .replacing(/\[([^\]]+)\]\(([^)]+)\)/) { "\($0.1) (\($0.2))" }
    }
}
