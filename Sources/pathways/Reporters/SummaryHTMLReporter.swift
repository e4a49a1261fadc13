import Pathways

/// A Critical Information Summary as a page: self-contained, to read, to print, to put on a web site.
struct SummaryHTMLReporter {
    let page: SummaryPage

    func report() -> String {
        let further = page.further
        return HTMLPage(
            title: "\(page.title): Critical Information Summary",
            content: introduction + list("Core information", "core", page.core)
                + (further.isEmpty ? [] : list("Further information", "further", further))
        ).text
    }

    private var introduction: [HTML] {
        let id: HTML = .element(.code, page.offering.id)
        return [
            .element(.h1, foreign: page.title),
            .element(.p, [.text("Critical Information Summary: "), .text(page.kind), .text("; "), id]),
            basis("Declared at ", page.place, page.source),
            .element(.p, [.class(page.summary.isComplete ? "complete" : "notice")], [.text(page.verdict)]),
        ]
    }

    private func list(_ title: String, _ id: String, _ sections: [SummaryPage.Section]) -> [HTML] {
        [
            .element(
                .section, [.labelledBy(id)],
                [.element(.h2, [.id(id)], [.text(title)]), .element(.dl, sections.map(field))])
        ]
    }

    private func field(_ section: SummaryPage.Section) -> HTML {
        let absence: [HTML] = section.isMissing ? [.element(.p, class: "missing", SummaryPage.absence)] : []
        let place = section.place.map { [basis("Declared at ", $0, nil)] } ?? []
        let blocks = section.blocks.map(block)
        // The text comes first, and its place belongs to it.
        let content = absence + (blocks.first ?? []) + place + blocks.dropFirst().joined()
        return .element(.div, [.element(.dt, section.title), .element(.dd, content)])
    }

    private func block(_ block: SummaryPage.Block) -> [HTML] {
        let label: [HTML] = block.label.map { [.element(.p, class: "label", $0)] } ?? []
        guard block.isList else { return label + block.lines.flatMap { content($0, in: .p) } }
        return label + [.element(.ul, block.lines.map { .element(.li, content($0, in: .div)) })]
    }

    private func content(_ line: SummaryPage.Line, in tag: HTMLTag) -> [HTML] {
        let details = line.details.map { HTML.element(.div, foreign: $0) }
        let basis = line.place == nil && line.source == nil ? [] : [basis("", line.place, line.source)]
        return [.element(tag, foreign: line.text)] + details + basis
    }

    /// The place of a declaration, and the public page as a link.
    private func basis(_ label: String, _ place: String?, _ source: String?) -> HTML {
        let separator = place != nil && source != nil ? ", " : ""
        let place: [HTML] = place.map { [.element(.code, $0)] } ?? []
        let source: [HTML] = source.map { [.text(separator), .textOrLink($0)] } ?? []
        return .element(.p, [.class("place")], [.text(label)] + place + source)
    }
}
