import CatalogueFiles
import Pathways

/// A report as a page: everything on it, for a screen of any width and for one sheet of paper.
struct ReportHTML {
    let content: ReportContent
    let target: String
    let asOf: CalendarDate
    let version: CatalogueVersion
    let preparedFor: String?
    /// The diagram, ready to be put into a page.
    let drawing: String?
    let say: Wording

    var text: String {
        HTMLPage(
            title: title, language: say.language,
            content: [.element(.div, [.class("report")], heading + sections + [footer])]
        ).text
    }

    private var title: String { say(ReportPhrase.title, target) }

    private var heading: [HTML] {
        let about = [
            preparedFor.map { say(ReportPhrase.preparedFor, $0) }, say(ReportPhrase.asOf, asOf.description),
            say(ReportPhrase.version, version.fingerprint),
        ].compactMap(\.self)
        return [
            .element(.h1, foreign: title),
            .element(.p, [.class("about"), .directionByText], [.text(content.subtitle)]),
            .element(.p, [.class("about"), .directionByText], [.text(about.joined(separator: " · "))]),
        ]
    }

    private var sections: [HTML] {
        let beside = isDrawingWide ? nil : picture
        let words = HTML.element(.div, [.class(beside == nil ? "columns" : "advice")], [questions, assumptions])
        let last = beside.map { HTML.element(.div, [.class("columns")], [$0, words]) } ?? words
        return [standing, ledger, route, isDrawingWide ? picture : nil, last, sources].compactMap(\.self)
    }

    private func section(_ name: ReportPhrase, _ parts: [HTML]) -> HTML {
        let id = "section-\(name.rawValue)"
        return .element(.section, [.labelledBy(id)], [.element(.h2, [.id(id)], [.text(say(name))])] + parts)
    }

    /// More lines than these stand in columns, across the whole page.
    private static let manyLines = 8

    private var standing: HTML {
        let facts = content.facts.map { fact in
            HTML.element(
                .div, fact.lines.count > Self.manyLines ? [.class("many")] : [],
                [.element(.dt, fact.label), .element(.dd, fact.lines.map { .element(.p, cited($0)) })])
        }
        let bar = content.share.map { [HTML.drawing(ReportBar.svg(share: $0))] } ?? []
        return section(
            .whereYouStand, [.element(.p, class: "standing", content.standing)] + bar + [.element(.dl, facts)])
    }

    private var footer: HTML {
        .element(
            .footer,
            [
                .element(.p, say(ReportPhrase.notADecision)),
                .element(.p, foreign: say.labelled(say(ReportPhrase.files), FileNames(version.files).text)),
            ])
    }

    /// A text and the numbers of its sources.
    func cited(_ line: ReportContent.Cited) -> [HTML] {
        [.element(.span, foreign: line.text)] + marks(line.sources)
    }

    /// The numbers of sources, as links to them.
    func marks(_ sources: [Int]) -> [HTML] {
        sources.map { number in
            .element(
                .sup,
                [
                    .reference(
                        id: "source-\(number)", label: say(ReportPhrase.source, String(number)), "[\(number)]")
                ])
        }
    }
}

// MARK: - Tables

extension ReportHTML {
    private var ledger: HTML? {
        guard !content.ledger.isEmpty else { return nil }
        let heads: [ReportPhrase] = [.piece, .creditsHeld, .counts, .outcome]
        let rows = content.ledger.map { row in
            HTML.element(
                .tr, [.role("row")],
                [
                    .element(.th, [.scope("row"), .role("rowheader")], name(row.name, row.completion, row.sources)),
                    figure(row.held, heads[1]), figure(row.counts, heads[2]),
                    .element(
                        .td, [.role("cell")],
                        [.element(.span, class: "outcome", (row.isCounted ? "✓ " : "– ") + row.outcome + ". ")]
                            + row.explanation.map { .element(.span, foreign: $0 + " ") }),
                ])
        }
        let caption = say(ReportPhrase.ledgerCaption, target)
        return section(.learning, [table("ledger", caption, heads, rows)])
    }

    private var route: HTML? {
        guard content.obstacles.isEmpty else {
            let items = content.obstacles.dropFirst().map { HTML.element(.li, cited($0)) }
            let first = HTML.element(.p, [.class("notice")], content.obstacles.prefix(1).flatMap(cited))
            return section(.route, [first] + (items.isEmpty ? [] : [.element(.ul, items)]))
        }
        let summary = content.routeSummary.map { HTML.element(.p, foreign: $0) }
        guard !content.route.isEmpty else { return section(.route, summary) }
        let heads: [ReportPhrase] = [.number, .step, .credits, .total, .notes]
        let rows = content.route.enumerated().map { number, row in
            HTML.element(
                .tr, [.role("row")],
                [
                    .element(.td, [.class("figure"), .role("cell")], [.text(String(number + 1))]),
                    .element(.th, [.scope("row"), .role("rowheader")], name(row.name, row.place, row.sources)),
                    figure(row.credits, heads[2]), figure(row.accumulated, heads[3]),
                    .element(.td, [.role("cell")], row.notes.map { .element(.span, foreign: $0 + " ") }),
                ])
        }
        return section(.route, summary + [table("route", say(ReportPhrase.routeCaption), heads, rows)])
    }

    private func table(_ name: String, _ caption: String, _ heads: [ReportPhrase], _ rows: [HTML]) -> HTML {
        let figures: Set<ReportPhrase> = [.creditsHeld, .counts, .number, .credits, .total]
        let head = heads.map { phrase in
            HTML.element(
                .th, [.scope("col"), .role("columnheader")] + (figures.contains(phrase) ? [.class("figure")] : []),
                [.text(say(phrase))])
        }
        return .element(
            .table, [.class(name), .role("table")],
            [
                .element(.caption, foreign: caption),
                .element(.thead, [.role("rowgroup")], [.element(.tr, [.role("row")], head)]),
                .element(.tbody, [.role("rowgroup")], rows),
            ])
    }

    private func name(_ name: String, _ detail: String, _ sources: [Int]) -> [HTML] {
        let detail: [HTML] =
            detail.isEmpty ? [] : [.element(.div, [.class("detail"), .directionByText], [.text(detail)])]
        return [.element(.span, foreign: name)] + marks(sources) + detail
    }

    private func figure(_ text: String, _ head: ReportPhrase) -> HTML {
        .element(.td, [.class("figure"), .role("cell"), .columnName(say(head))], [.text(text)])
    }
}

// MARK: - The rest

extension ReportHTML {
    private var picture: HTML? {
        drawing.map { svg in
            let scroll = HTML.element(
                .div, [.class("scroll"), .role("group"), .labelledBy("section-picture"), .focusable], [.drawing(svg)])
            return section(.picture, [.element(.figure, [scroll])])
        }
    }

    /// Whether the drawing needs the whole width of the paper: it is more than twice as wide as high.
    private var isDrawingWide: Bool {
        guard let match = drawing?.firstMatch(of: /width="([0-9]+)pt" height="([0-9]+)pt"/),
            let width = Int(match.1), let height = Int(match.2)
        else { return false }
        return width > 2 * height
    }

    private var assumptions: HTML {
        section(.assumptions, [.element(.ul, content.assumptions.map { .element(.li, foreign: $0) })])
    }

    private var questions: HTML {
        let asked = content.questions.flatMap { group -> [HTML] in
            let name = say(ReportPhrase.asks, group.institution)
            let link: [HTML] = group.url.flatMap(SafeLink.init).map { [.text(" "), .link($0, $0.address)] } ?? []
            return [
                .element(.p, [.class("label"), .directionByText], [.text(name)] + link),
                .element(.ul, group.lines.map { .element(.li, cited($0)) }),
            ]
        }
        return section(.toAsk, asked)
    }

    private var sources: HTML? {
        guard !content.sources.isEmpty else { return nil }
        var pages: [String: Int] = [:]
        let items = content.sources.enumerated().map { number, item in
            let page: [HTML]
            if let source = item.source, let first = pages[source] {
                let label = say(ReportPhrase.source, String(first))
                page = [
                    .text(", " + say(ReportPhrase.samePage) + " "),
                    .reference(id: "source-\(first)", label: label, "[\(first)]"),
                ]
            } else if let source = item.source {
                pages[source] = number + 1
                page = [.text(", "), .textOrLink(source)]
            } else {
                page = []
            }
            return HTML.element(.li, [.id("source-\(number + 1)")], [.element(.code, item.place)] + page)
        }
        return section(.sources, [.element(.ol, [.class("sources")], items)])
    }
}

/// The names of files, shortened where they share a folder: `data/bc: any.yaml, bcit.yaml`.
struct FileNames {
    let text: String

    init(_ paths: [String]) {
        let folders = paths.map { path in path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
        var parts: [(folder: String, names: [String])] = []
        for (path, folder) in zip(paths, folders) {
            let name = folder.isEmpty ? path : String(path.dropFirst(folder.count + 1))
            if parts.last?.folder == folder {
                parts[parts.count - 1].names.append(name)
            } else {
                parts.append((folder, [name]))
            }
        }
        text = parts.map { part in
            let names = part.names.joined(separator: ", ")
            return part.folder.isEmpty
                ? names : part.names.count == 1 ? "\(part.folder)/\(names)" : "\(part.folder)/ \(names)"
        }.joined(separator: "; ")
    }
}

/// How much of the total counts, as a bar. It repeats what the sentence above it says, so it is hidden from those who
/// do not see it.
enum ReportBar {
    static func svg(share: Double) -> String {
        let width = Int(share * 1000)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="share" viewBox="0 0 1000 20" preserveAspectRatio="none" \
            aria-hidden="true" focusable="false"><rect x="1" y="1" width="998" height="18" fill="#ffffff" \
            stroke="#4a4a4a" stroke-width="2" vector-effect="non-scaling-stroke"/>\
            <rect x="0" y="0" width="\(width)" height="20" fill="#0b4a82"/></svg>
            """
    }
}
