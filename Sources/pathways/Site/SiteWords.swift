import Pathways

/// Names and phrases with links in them, for one page.
struct SiteWords {
    let facts: SiteFacts
    /// The path of the page that the words stand on.
    let page: String

    var catalogue: Catalogue { facts.catalogue }
    var say: Wording { facts.say }

    func link(to target: String, fragment: String? = nil) -> PageLink {
        PageLink(to: target, from: page, fragment: fragment)
    }

    /// The title of an offering: a link if it has a page, else its name with its identifier.
    func name(_ index: OfferingIndex) -> HTML {
        let title = catalogue[index].title
        guard let target = facts.paths.page(of: index) else {
            return .element(.span, [.directionByText], [.text(catalogue.label(index))])
        }
        guard target != page else { return .element(.strong, [.directionByText], [.text(title)]) }
        return .page(link(to: target), [.directionByText], [.text(title)])
    }

    /// The name, and in few words what it is: the code, the credits, whose it is where that is another's.
    func described(_ index: OfferingIndex, besides institution: String? = nil) -> [HTML] {
        let offering = catalogue[index]
        let places = offering.institutions == institution.map { [$0] } ? [] : offering.institutions
        let facts =
            [offering.details.code?.value, offering.credits.map(say.credits)].compactMap(\.self)
            + places.map(catalogue.institutionTitle)
        return [name(index)] + detail(facts)
    }

    func detail(_ facts: [String]) -> [HTML] {
        facts.isEmpty ? [] : [.text(" "), .element(.span, class: "detail", facts.joined(separator: " · "))]
    }

    func institution(_ id: String) -> HTML {
        let title = catalogue.institutionTitle(id)
        guard let target = facts.paths.page(of: id), target != page else { return .element(.span, foreign: title) }
        return .page(link(to: target), [.directionByText], [.text(title)])
    }

    /// Pieces with something between them.
    func joined(_ pieces: [[HTML]], _ separator: String = ", ") -> [HTML] {
        Array(pieces.joined(separator: [.text(separator)]))
    }

    func names(_ offerings: [OfferingIndex]) -> [HTML] { joined(offerings.map { [name($0)] }) }

    /// A phrase whose `{1}` is replaced by pieces of a page.
    func phrase(_ phrase: some Phrase, _ pieces: [HTML]) -> [HTML] {
        let mark = "\u{F8FF}"
        let parts = say(phrase, mark).split(separator: mark, omittingEmptySubsequences: false).map(String.init)
        return joinedTexts(parts, pieces)
    }

    private func joinedTexts(_ texts: [String], _ pieces: [HTML]) -> [HTML] {
        Array(texts.map { $0.isEmpty ? [] : [HTML.text($0)] }.joined(separator: pieces))
    }

    /// Where something is declared, and the public page or citation.
    func basis(_ span: SourceSpan, _ source: String?) -> [HTML] {
        let place =
            span == .nowhere ? [] : phrase(SitePhrase.declaredAt, [.element(.code, Place(span, in: catalogue).text)])
        let source: [HTML] = source.map { [.text(say(SitePhrase.source) + colon), .textOrLink($0)] } ?? []
        let pieces = [source, place].filter { !$0.isEmpty }
        return pieces.isEmpty ? [] : [.element(.p, [.class("place")], joined(pieces, "; "))]
    }

    /// A colon as the language writes it, with the space behind.
    var colon: String { say.labelled("", "") }
}
