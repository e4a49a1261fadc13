import Pathways

/// Offerings in lists by kind and institution, which a search can narrow.
struct SiteList {
    let words: SiteWords

    private var say: Wording { words.say }
    private var catalogue: Catalogue { words.catalogue }

    /// The box to search in, and where what is found is shown; the script shows it, without which it is of no use.
    ///
    /// - Parameter file: What to search, if not the lists of the page.
    func searchBox(in file: String? = nil) -> [HTML] {
        let file = file.map { [HTMLAttribute.words("data-offerings", words.link(to: $0).address)] } ?? []
        return [
            .element(
                .div,
                [
                    .id("search"), .class("search"), .hidden, .role("search"),
                    .words("data-shown", say(SitePhrase.shown, "#", "*")),
                    .words("data-first", say(SitePhrase.firstShown, "#", "*")),
                    .words("data-none", say(SitePhrase.noneShown)),
                ] + file,
                [
                    .element(.label, [.labelFor("search-words")], [.text(say(SitePhrase.search))]),
                    .element(
                        .input,
                        [.id("search-words"), .kind("search"), .name("q"), .describedBy("search-help")], []),
                    .element(.p, [.id("search-help"), .class("detail")], [.text(say(SitePhrase.searchHelp))]),
                    .element(.p, [.id("search-count"), .role("status")], []),
                ])
        ]
    }

    /// A section for each kind that occurs, programs first.
    ///
    /// - Parameter institution: The institution whose page it is: it is not named again.
    func sections(_ offerings: [OfferingIndex], of institution: String? = nil) -> [HTML] {
        let byKind = Dictionary(grouping: offerings) { catalogue[$0].kind }
        return Self.order.compactMap { kind in
            byKind[kind].map { section($0, kind, institution) }
        }
    }

    private static let order: [OfferingKind] = [.program, .microCredential, .course, .training]

    private func section(_ offerings: [OfferingIndex], _ kind: OfferingKind, _ institution: String?) -> HTML {
        let heading = HTML.element(
            .h2, [.id(kind.rawValue)],
            [.text(say(kind.headingPhrase)), .text(" "), .element(.span, class: "count", "\(offerings.count)")])
        let content: [HTML]
        if institution != nil {
            content = [list(offerings, institution)]
        } else {
            let groups = Dictionary(grouping: offerings) { catalogue[$0].institutions[0] }
            content = groups.keys.sorted { name($0) < name($1) }.map { id in
                .element(
                    .div, [.class("group")],
                    [.element(.h3, [words.institution(id)]), list(groups[id] ?? [], id)])
            }
        }
        return .element(.section, [.labelledBy(kind.rawValue), .class("group")], [heading] + content)
    }

    private func name(_ institution: String) -> String {
        catalogue.institutionTitle(institution).lowercased() + institution
    }

    private func list(_ offerings: [OfferingIndex], _ institution: String?) -> HTML {
        let sorted = offerings.map { (key: key(of: $0), index: $0) }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
        return .element(
            .ul, [.class("offerings")],
            sorted.map { entry in
                let search =
                    "\(say(catalogue[entry.index].kind.phrase)) \(catalogue[entry.index].id)"
                    + catalogue[entry.index].institutions.map { " " + catalogue.institutionTitle($0) }.joined()
                return .element(
                    .li, [.words("data-words", search)], words.described(entry.index, besides: institution))
            })
    }

    /// Courses by their codes, everything else by its title.
    private func key(of index: OfferingIndex) -> String {
        let offering = catalogue[index]
        let code = offering.kind == .course ? offering.details.code?.value : nil
        return (code ?? offering.title).lowercased()
    }
}
