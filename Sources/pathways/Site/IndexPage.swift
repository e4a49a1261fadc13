import Pathways

/// The first page: institutions, and all offerings by kind, with a search.
///
/// Where there are too many offerings to list, the search looks them up in a file beside the page, and shows the first of
/// what it finds.
struct IndexPage {
    let facts: SiteFacts

    /// The most offerings that the page lists: some 400 kB of text.
    static let most = 2_000

    /// Whether all offerings are listed.
    static func listsAll(_ facts: SiteFacts) -> Bool { facts.shown.count <= most }

    private var say: Wording { facts.say }

    var page: SitePage {
        let words = SiteWords(facts: facts, page: SitePaths.index)
        let list = SiteList(words: words)
        let offerings = facts.shown
        let fits = Self.listsAll(facts)
        return SitePage(
            facts: facts, path: SitePaths.index, title: facts.title, part: .offerings,
            content: [.element(.h1, foreign: facts.title), counts(offerings)]
                + list.searchBox(in: fits ? nil : SitePaths.searched)
                + (fits ? [] : [.element(.p, [.class("elsewhere")], [.text(say(SitePhrase.tooManyToList))])])
                + institutions(words, offerings) + (fits ? list.sections(offerings) : []),
            hasScript: true)
    }

    private func counts(_ offerings: [OfferingIndex]) -> HTML {
        let places = Set(offerings.flatMap { facts.catalogue[$0].institutions }).count
        let text = say(
            SitePhrase.counts, say(SitePhrase.offeringCount, count: offerings.count),
            say(SitePhrase.institutionCount, count: places), "\(facts.asOf)")
        let only = facts.institution.map { " " + say(SiteFindingPhrase.only, facts.catalogue.institutionTitle($0)) }
        return .element(.p, [.class("lead")], [.text(text + (only ?? ""))])
    }

    private func institutions(_ words: SiteWords, _ offerings: [OfferingIndex]) -> [HTML] {
        var numbers: [String: Int] = [:]
        for offering in offerings {
            for id in facts.catalogue[offering].institutions { numbers[id, default: 0] += 1 }
        }
        let title = { (id: String) in facts.catalogue.institutionTitle(id).lowercased() }
        let ids = facts.paths.institutionPages.sorted { (title($0), $0) < (title($1), $1) }
        let items = ids.map { id in
            HTML.element(
                .li, [words.institution(id)] + words.detail([say(SitePhrase.offeringCount, count: numbers[id] ?? 0)]))
        }
        return [
            .element(
                .section, [.labelledBy("institutions")],
                [
                    .element(.h2, [.id("institutions")], [.text(say(SitePhrase.institutions))]),
                    .element(.ul, [.class("columns")], items),
                ])
        ]
    }
}
