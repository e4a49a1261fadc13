/// A paragraph, a list, a table or a fenced block of a Markdown text: what stands between two blank lines.
///
/// Just enough of Markdown for the articles of this project; nothing is nested.
public struct MarkdownBlock: Hashable, Sendable {
    /// The lines as they stand, joined by line feeds; those of a fenced block with their fences.
    public var text: String

    public var isFenced: Bool { text.hasPrefix(Self.fence) }

    /// What a fenced block says it is: `yaml` of a block that begins with ```` ```yaml ````. Empty for other blocks.
    public var language: String {
        isFenced ? String(text.prefix { $0 != "\n" }.dropFirst(Self.fence.count)) : ""
    }

    /// The lines of a fenced block without its fences; the text of another one.
    public var content: String {
        guard isFenced else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
            .joined(separator: "\n")
    }

    private static let fence = "```"
}

extension MarkdownBlock {
    /// The blocks of a text, in order. O(length).
    public static func blocks(of markdown: String) -> [MarkdownBlock] {
        var result: [MarkdownBlock] = []
        var lines: [Substring] = []
        var isOpen = false
        func close() {
            if !lines.isEmpty { result.append(MarkdownBlock(text: lines.joined(separator: "\n"))) }
            lines = []
        }
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let isFence = line.hasPrefix(fence)
            if isFence, !isOpen { close() }
            if isOpen || !line.allSatisfy(\.isWhitespace) { lines.append(line) } else { close() }
            if isFence, isOpen { close() }
            if isFence { isOpen.toggle() }
        }
        close()
        return result
    }

    /// What stands under the heading `### name`, up to the next heading of the same or a higher level; `nil` without one.
    static func section(_ name: String, of markdown: String) -> String? {
        var found: [Substring]?
        var isOpen = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence) { isOpen.toggle() }
            let isHeading = !isOpen && ["# ", "## ", "### "].contains { line.hasPrefix($0) }
            if isHeading, found != nil { break }
            if isHeading, line == "### \(name)" { found = [] } else { found?.append(line) }
        }
        return found.map { lines in
            let text = lines.joined(separator: "\n").drop(while: \.isWhitespace)
            let end = text.lastIndex { !$0.isWhitespace }
            return end.map { String(text[...$0]) } ?? ""
        }
    }
}
