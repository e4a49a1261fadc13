import Pathways

/// A Critical Information Summary as text that an advisor reads to a learner.
struct SummaryReporter {
    let page: SummaryPage
    let style: Style

    func report() -> String {
        introduction + page.core.map(section).joined() + page.further.map(section).joined()
    }

    private var introduction: String {
        let id = page.title == page.offering.id ? "" : " (\(page.offering.id.printable))"
        let source = page.source.map { ", \($0.printable)" } ?? ""
        return style.bold(page.title.printable + id) + "\n  \(page.kind.printable)\n"
            + "  \(style.faint("declared at \(page.place)\(source)"))\n\n\(page.verdict)\n"
    }

    private func section(_ section: SummaryPage.Section) -> String {
        let place = section.place.map { "   \(style.faint($0))" } ?? ""
        let absence = section.isMissing ? "  \(SummaryPage.absence)\n" : ""
        return "\n\(style.bold(section.title))\(place)\n\(absence)" + section.blocks.map(block).joined()
    }

    private func block(_ block: SummaryPage.Block) -> String {
        let label = block.label.map { "  \($0):\n" } ?? ""
        return label + block.lines.map { line($0, bullet: block.isList ? "- " : "") }.joined()
    }

    private func line(_ line: SummaryPage.Line, bullet: String) -> String {
        let basis = [line.place, line.source?.printable].compactMap(\.self).joined(separator: ", ")
        let first = "  \(bullet)\(line.text.printable)" + (basis.isEmpty ? "" : "   \(style.faint(basis))") + "\n"
        return first + line.details.map { "      \($0.printable)\n" }.joined()
    }
}
