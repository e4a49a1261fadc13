import Pathways

/// A Critical Information Summary as a Markdown document.
struct SummaryMarkdownReporter {
    let page: SummaryPage

    func report() -> String {
        introduction + page.core.map(section).joined() + page.further.map(section).joined()
    }

    private var introduction: String {
        let source = page.source.map { "; source: \(MarkdownEscape.source($0))" } ?? ""
        let verdict = page.summary.isComplete ? page.verdict : "**\(page.verdict)**"
        return """
            # \(MarkdownEscape.line(page.title))

            \(DiffMarkdownReporter.code(page.offering.id)), \(MarkdownEscape.line(page.kind)). \
            Declared at \(DiffMarkdownReporter.code(page.place))\(source)

            \(verdict)

            """
    }

    private func section(_ section: SummaryPage.Section) -> String {
        let absence = section.isMissing ? "\n*\(SummaryPage.absence)*\n" : ""
        let place = section.place.map { "\nDeclared at \(DiffMarkdownReporter.code($0))\n" } ?? ""
        let blocks = section.blocks.map(block)
        // The text comes first, and its place belongs to it.
        return "\n## \(section.title)\n\(absence)" + blocks.prefix(1).joined() + place + blocks.dropFirst().joined()
    }

    private func block(_ block: SummaryPage.Block) -> String {
        let label = block.label.map { "\n\($0):\n" } ?? ""
        let lines = block.lines.map { line($0) }
        let body = block.isList ? "\n" + lines.map { "- \($0)" }.joined() : lines.map { "\n\($0)" }.joined()
        return label + body
    }

    private func line(_ line: SummaryPage.Line) -> String {
        let basis = [line.place.map(DiffMarkdownReporter.code), line.source.map(MarkdownEscape.source)]
        let words = basis.compactMap(\.self).joined(separator: ", ")
        return MarkdownEscape.line(line.text) + (words.isEmpty ? "" : " (\(words))") + "\n"
            + line.details.map { "  - \(MarkdownEscape.line($0))\n" }.joined()
    }
}
