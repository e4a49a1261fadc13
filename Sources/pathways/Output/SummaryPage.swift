import Pathways

/// A Critical Information Summary in words, the same for every format that people read.
///
/// Texts from files are in it as they are, or made `printable`: who writes them out escapes them for the format.
struct SummaryPage {
    /// One thing that is said, with what it rests on.
    struct Line {
        var text: String
        /// More about it, one thing an element.
        var details: [String] = []
        /// `file:line:column` of the declaration.
        var place: String?
        /// The public page or the citation.
        var source: String?
    }

    /// Lines that belong together.
    struct Block {
        /// What they are, where the heading of the field does not say it.
        var label: String?
        var lines: [Line]
        /// Whether they are items rather than paragraphs.
        var isList = true
    }

    /// A field of the record.
    struct Section {
        var item: SummaryItem
        var isMissing: Bool
        /// Where its text is declared.
        var place: String?
        var blocks: [Block]

        /// `Delivery mode`.
        var title: String { item.name.prefix(1).uppercased() + item.name.dropFirst() }
    }

    let summary: CriticalInformationSummary
    let asOf: CalendarDate

    var catalogue: Catalogue { summary.catalogue }
    var offering: Offering { catalogue[summary.offering] }

    /// The best name there is.
    var title: String { summary.title?.value ?? offering.details.code?.value ?? offering.id }

    /// `micro-credential (certificate) of A College and B University, as of 2026-01-31`.
    var kind: String {
        let places = offering.institutions.map(catalogue.institutionTitle).joined(separator: " and ")
        let award = offering.details.award.map { " (\($0.value))" } ?? ""
        return "\(offering.kind.rawValue)\(award) of \(places), as of \(asOf)"
    }

    var place: String { text(of: offering.span) ?? "" }

    var source: String? { offering.details.source?.value }

    /// `2 of the 11 core fields are missing: title, description.`
    var verdict: String {
        let count = SummaryItem.core.count
        guard !summary.isComplete else { return "All \(count) core fields are there." }
        let names = summary.missing.map(\.name).joined(separator: ", ")
        let are = summary.missing.count == 1 ? "field is" : "fields are"
        return "\(summary.missing.count) of the \(count) core \(are) missing: \(names)."
    }

    /// What stands under a core field that is missing.
    static let absence = "Not declared."

    var core: [Section] { SummaryItem.core.map(section) }

    /// The optional fields that are there.
    var further: [Section] {
        SummaryItem.allCases.filter { !$0.isCore }.map(section).filter { !$0.blocks.isEmpty }
    }

    func text(of span: SourceSpan) -> String? { span == .nowhere ? nil : Place(span, in: catalogue).text }
}

extension SummaryPage {
    private func section(_ item: SummaryItem) -> Section {
        let text = item.text.flatMap(summary.text)
        return Section(
            item: item, isMissing: summary.missing.contains(item), place: text.flatMap { self.text(of: $0.span) },
            blocks: (text.map { [Self.block($0.value)] } ?? []) + declared(item).filter { !$0.lines.isEmpty })
    }

    /// A text is paragraphs, a list of texts is a list.
    private static func block(_ texts: [String]) -> Block {
        if texts.count > 1 { return Block(lines: texts.map { Line(text: $0) }) }
        let paragraphs = texts.flatMap { $0.split(whereSeparator: \.isNewline) }
        return Block(lines: paragraphs.map { Line(text: String($0)) }, isList: false)
    }

    /// What fills a field besides a text.
    private func declared(_ item: SummaryItem) -> [Block] {
        switch item {
        case .institution: [Block(lines: offering.institutions.map(institution), isList: false)]
        case .title: [Block(lines: [line(summary.title)].compactMap(\.self), isList: false)]
        case .level: [Block(lines: [line(summary.level)].compactMap(\.self), isList: false)]
        case .learnerEffort: effort
        case .prerequisites: prerequisites
        case .creditOtherRecognition: recognition
        case .learnerPathways: pathways
        case .qualityAssuranceStatement: review
        default: []
        }
    }

    private func institution(_ id: String) -> Line {
        let institution = catalogue.institution(id)
        return Line(
            text: catalogue.institutionTitle(id), place: institution.flatMap { text(of: $0.span) },
            source: institution?.url)
    }

    private func line(_ text: Located<String>?) -> Line? {
        text.map { Line(text: $0.value, place: self.text(of: $0.span)) }
    }

    private var review: [Block] {
        guard let cycle = summary.text(.reviewCycle) else { return [] }
        let text = "Reviewed: \(cycle.value.joined(separator: "; "))"
        return [Block(lines: [Line(text: text, place: self.text(of: cycle.span))], isList: false)]
    }
}
