import Pathways

extension OfferingPage {
    /// The Critical Information Summary: what is there, and which core fields are not.
    var record: [HTML] {
        let items = SummaryItem.allCases.filter { $0.isCore || !content(of: $0).isEmpty }
        return [
            .element(.p, [.class(summary.isComplete ? "complete" : "notice")], [.text(verdict)]),
            .element(.dl, [.class("record")], items.map(row)),
        ]
    }

    private var verdict: String {
        let count = SummaryItem.core.count
        guard !summary.isComplete else { return say(SiteSummaryPhrase.complete, count: count) }
        let names = summary.missing.map { say(SiteSummaryPhrase($0)).lowercased() }.joined(separator: ", ")
        return say(SiteSummaryPhrase.incomplete, count: summary.missing.count, "\(count)", names)
    }

    private func row(_ item: SummaryItem) -> HTML {
        let isMissing = summary.missing.contains(item)
        let absence: [HTML] = isMissing ? [.element(.p, class: "missing", say(SitePhrase.missing))] : []
        return .element(
            .div, [.element(.dt, say(SiteSummaryPhrase(item))), .element(.dd, absence + content(of: item))])
    }

    private func content(of item: SummaryItem) -> [HTML] {
        let text = item.text.flatMap(summary.text)
        let place = text.map { words.basis($0.span, nil) } ?? []
        return (text.map { Self.paragraphs($0.value) } ?? []) + declared(item) + place
    }

    /// A text is paragraphs, a list of texts is a list.
    private static func paragraphs(_ texts: [String]) -> [HTML] {
        if texts.count > 1 { return [.element(.ul, texts.map { .element(.li, foreign: $0) })] }
        return texts.flatMap { $0.split(whereSeparator: \.isNewline) }.map { .element(.p, foreign: String($0)) }
    }

    /// What fills a field besides a text; what the page says elsewhere is referred to.
    private func declared(_ item: SummaryItem) -> [HTML] {
        switch item {
        case .institution: offering.institutions.map { .element(.p, [words.institution($0)]) }
        case .title: summary.title.map { [.element(.p, foreign: $0.value)] } ?? []
        case .level: summary.level.map { [.element(.p, say.term($0.value))] } ?? []
        case .learnerEffort: effort
        case .prerequisites: summary.missing.contains(item) ? [] : see(.needs, "needs", if: hasNeeds)
        case .creditOtherRecognition:
            (summary.recognition.credits.map { [.element(.p, say.credits($0.value))] } ?? [])
                + see(.recognisedBy, "recognised-by", if: !summary.missing.contains(item) && isRecognised)
        case .learnerPathways: see(.leadsTo, "leads-to", if: !summary.missing.contains(item))
        case .qualityAssuranceStatement: review
        default: []
        }
    }

    private var hasNeeds: Bool {
        let needs = summary.prerequisites
        return needs.requires != nil || needs.corequisites != nil || needs.strictCorequisites != nil
            || needs.admission == .laddersOnly
    }

    private var isRecognised: Bool {
        !summary.recognition.recognitions.isEmpty || !summary.recognition.equivalents.isEmpty
    }

    private func see(_ phrase: SiteOfferingPhrase, _ id: String, if isThere: Bool) -> [HTML] {
        guard isThere else { return [] }
        let link = HTML.page(words.link(to: path, fragment: id), [], [.text(say(phrase))])
        return [.element(.p, words.phrase(SitePhrase.elsewhere, [link]))]
    }

    private var effort: [HTML] {
        let effort = summary.effort
        func hours(_ amount: Rational) -> String { say(GeneralPhrase.hours, amount: amount) }
        guard !effort.parts.isEmpty else { return effort.hours.map { [.element(.p, hours($0.value))] } ?? [] }
        let total = effort.total.map { [HTML.element(.p, say(SiteSummaryPhrase.inAll, hours($0)))] } ?? []
        let kinds = effort.parts.map { say.labelled(say(SiteSummaryPhrase($0.kind)), hours($0.hours.value)) }
        let whole = effort.hours.map { [say(SiteSummaryPhrase.whole, hours($0.value))] } ?? []
        return total + [.element(.ul, (kinds + whole).map { .element(.li, $0) })]
    }

    private var review: [HTML] {
        guard let cycle = summary.text(.reviewCycle) else { return [] }
        return [.element(.p, foreign: say(SiteSummaryPhrase.reviewed, cycle.value.joined(separator: "; ")))]
    }
}
