import Pathways

/// The kinds of finding as JSON.
struct RulesAnswer: Encodable {
    struct Rule: Encodable {
        var code: String
        var severity: String
        var group: String
        var summary: String
    }

    var rules: [Rule]

    init(_ codes: [DiagnosticCode]) {
        rules = codes.map {
            Rule(code: $0.rawValue, severity: $0.severity.rawValue, group: $0.group.rawValue, summary: $0.explanation)
        }
    }
}

/// One kind of finding, explained, as JSON. The texts are Markdown.
struct RuleAnswer: Encodable {
    struct Example: Encodable {
        var language: String
        var text: String
    }

    var code: String
    var severity: String
    var group: String
    var summary: String
    var meaning: String
    var examples: [Example]
    var whyItMatters: String
    var howToMend: String

    init(_ code: DiagnosticCode) {
        self.code = code.rawValue
        severity = code.severity.rawValue
        group = code.group.rawValue
        summary = code.explanation
        let article = code.article
        meaning = article.map { MarkdownText.portable($0.meaning) } ?? code.explanation
        examples = (article?.examples ?? []).map { Example(language: $0.language, text: $0.text) }
        whyItMatters = MarkdownText.portable(article?.whyItMatters ?? "")
        howToMend = MarkdownText.portable(article?.howToMend ?? "")
    }
}
