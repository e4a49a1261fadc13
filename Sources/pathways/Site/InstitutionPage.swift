import Pathways

/// The page of an institution: its offerings by kind, and what it recognises for all its programs.
struct InstitutionPage {
    let facts: SiteFacts
    let id: String
    let path: String

    /// The most recognitions that are listed here; every one is on the page of what it starts from.
    static let most = 300

    private var say: Wording { facts.say }
    private var words: SiteWords { SiteWords(facts: facts, page: path) }
    private var catalogue: Catalogue { facts.catalogue }

    func page(listing offerings: [OfferingIndex]) -> SitePage {
        let list = SiteList(words: words)
        let isLong = offerings.count > 12
        return SitePage(
            facts: facts, path: path, title: catalogue.institutionTitle(id), part: nil,
            trail: [(say(SitePhrase.offerings), SitePaths.index)],
            content: [.element(.h1, foreign: catalogue.institutionTitle(id))] + introduction(offerings.count)
                + (isLong ? list.searchBox() : []) + list.sections(offerings, of: id) + recognitions,
            hasScript: isLong)
    }

    private func introduction(_ count: Int) -> [HTML] {
        let institution = catalogue.institution(id)
        var result: [HTML] = [
            .element(.p, [.class("lead")], [.text(say(SitePhrase.offeringCount, count: count) + ".")])
        ]
        if let address = institution?.url {
            result.append(.element(.p, [.text(say(SitePhrase.website) + words.colon), .textOrLink(address)]))
        }
        if let note = institution?.note { result.append(.element(.p, foreign: note)) }
        if let institution { result += words.basis(institution.span, institution.source) }
        return result
    }

    private var recognitions: [HTML] {
        let all = facts.recognised.by(id)
        guard !all.isEmpty else { return [] }
        let writer = SiteRecognitions(words: words)
        let items = all.prefix(Self.most).map { writer.item(catalogue.recognitions[$0], isOutward: false) }
        let more: [HTML] =
            all.count > Self.most
            ? [.element(.p, say(SiteRecognitionPhrase.more, count: all.count - Self.most))] : []
        return [
            .element(
                .section, [.labelledBy("recognises")],
                [
                    .element(.h2, [.id("recognises")], [.text(say(SiteOfferingPhrase.recognises))]),
                    .element(.ul, [.class("recognitions")], items),
                ] + more)
        ]
    }
}
