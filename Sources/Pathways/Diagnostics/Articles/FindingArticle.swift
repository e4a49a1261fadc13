/// What the article *Findings* says of one kind of finding: what it means, an example, why it matters, how to mend it.
///
/// The article is the only place where these words stand; they are read from it, and shown by `pathways rules` and in
/// SARIF. All texts are Markdown.
public struct FindingArticle: Hashable, Sendable {
    /// A catalogue, or a part of one, that gives the finding.
    public struct Example: Hashable, Sendable {
        /// The word behind the opening fence, such as `yaml`; empty where there is none.
        public var language: String
        /// The lines between the fences, joined by line feeds, without one at the end.
        public var text: String
    }

    /// The first word of the section, such as `Error`; empty where the section does not begin with a severity.
    public var severityWord: String
    /// The paragraphs before *Why it matters*, without the severity and the examples.
    public var meaning: String
    /// The fenced blocks before *Why it matters*, in order.
    public var examples: [Example]
    public var whyItMatters: String
    public var howToMend: String
    /// The whole section as it stands, without its heading and the severity.
    public var markdown: String
}

extension FindingArticle {
    /// The parts of a section. A part that the section does not have is empty.
    init(section markdown: String) {
        let why = "**Why it matters.**"
        let mend = "**How to mend it.**"
        var parts: [[MarkdownBlock]] = [[], [], []]
        var part = 0
        for block in MarkdownBlock.blocks(of: markdown) {
            if block.text.hasPrefix(why) { part = 1 } else if block.text.hasPrefix(mend) { part = 2 }
            parts[part].append(block)
        }
        let prose = parts[0].filter { !$0.isFenced }.map(\.text).joined(separator: "\n\n")
        (severityWord, meaning) = Self.severity(of: prose)
        examples = parts[0].filter(\.isFenced).map { Example(language: $0.language, text: $0.content) }
        whyItMatters = Self.text(parts[1], after: why)
        howToMend = Self.text(parts[2], after: mend)
        self.markdown = Self.severity(of: markdown).rest
    }

    private static func text(_ blocks: [MarkdownBlock], after label: String) -> String {
        let text = blocks.map(\.text).joined(separator: "\n\n")
        return String(text.dropFirst(label.count).drop(while: \.isWhitespace))
    }

    /// `*Error.* A key …` taken apart.
    private static func severity(of prose: String) -> (word: String, rest: String) {
        guard prose.hasPrefix("*"), !prose.hasPrefix("**") else { return ("", prose) }
        let words = prose.dropFirst().split(separator: ".*", maxSplits: 1)
        guard words.count == 2, words[0].allSatisfy(\.isLetter) else { return ("", prose) }
        return (String(words[0]), String(words[1].drop(while: \.isWhitespace)))
    }
}

extension DiagnosticCode {
    /// What the article *Findings* says of this code; `nil` where it has no section of this name.
    ///
    /// O(length of the article) each time: it is read when somebody asks, not when the program starts.
    public var article: FindingArticle? {
        MarkdownBlock.section(rawValue, of: FindingsDocument.text).map(FindingArticle.init(section:))
    }
}
