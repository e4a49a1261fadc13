import Pathways

/// A kind of finding, as SARIF describes it to those who look at the results.
struct SARIFRule: Encodable {
    struct Configuration: Encodable {
        var level: String
    }

    struct Properties: Encodable {
        var group: String
        var tags: [String]
    }

    var id: String
    var shortDescription: SARIFMessage
    var fullDescription: SARIFMessage
    var help: SARIFMessage
    var defaultConfiguration: Configuration
    var properties: Properties

    init(_ code: DiagnosticCode) {
        id = code.rawValue
        shortDescription = SARIFMessage(text: code.explanation)
        let article = code.article
        let plain = MarkdownText(style: .plain)
        fullDescription = SARIFMessage(text: article.map { plain.line($0.meaning) } ?? code.explanation)
        help = SARIFMessage(
            text: article.map { plain.text($0.markdown) } ?? code.explanation,
            markdown: article.map { MarkdownText.portable($0.markdown) } ?? code.explanation)
        defaultConfiguration = Configuration(level: code.severity.rawValue)
        properties = Properties(group: code.group.rawValue, tags: [code.group.rawValue])
    }
}
