import Pathways

/// What the site is, what was read for it, and how to put it elsewhere.
struct AboutPage {
    let facts: SiteFacts

    private var say: Wording { facts.say }

    var page: SitePage {
        let files = facts.version.files.map { HTML.element(.li, [.element(.code, $0)]) }
        let rows: [(SiteFindingPhrase, [HTML])] = [
            (.day, [.element(.p, "\(facts.asOf)")]),
            (.files, [.element(.p, say(SiteFindingPhrase.read)), .element(.ul, files)]),
            (
                .fingerprint,
                [
                    .element(.p, [.element(.code, facts.version.digest)]),
                    .element(.p, say(SiteFindingPhrase.fingerprintHow)),
                ]
            ),
            (.format, [.element(.p, say(SiteFindingPhrase.formatText))]),
            (.howToHost, [.element(.p, say(SiteFindingPhrase.hostText))]),
            (.whoDecides, [.element(.p, say(SitePhrase.footer))]),
        ]
        let only: [HTML] =
            facts.institution.map {
                [.element(.p, say(SiteFindingPhrase.only, facts.catalogue.institutionTitle($0)))]
            } ?? []
        return SitePage(
            facts: facts, path: SitePaths.about, title: say(SitePhrase.about), part: .about,
            content: [.element(.h1, say(SitePhrase.about))] + only + [
                .element(
                    .dl, [.class("record")],
                    rows.map { .element(.div, [.element(.dt, say($0.0)), .element(.dd, $0.1)]) })
            ])
    }
}
