import Pathways

/// A page of a site: what all pages have around what is their own.
struct SitePage {
    /// Which part of the site it belongs to, for the links at its top.
    enum Part: CaseIterable {
        case offerings, findings, about
    }

    let facts: SiteFacts
    /// From the folder of the site.
    let path: String
    /// The title, without that of the site.
    let title: String
    var part: Part?
    /// The ways to it from the first page: a name and a path each.
    var trail: [(name: String, path: String)] = []
    let content: [HTML]
    /// Whether it runs the script of the search.
    var hasScript = false

    private var say: Wording { facts.say }

    var text: String {
        var writer = HTMLWriter()
        let body: HTML = .element(.body, [.class("site")], [skip, header, main, footer])
        writer.write(.element(.html, [.language(say.language.rawValue)], [head, body]))
        return "<!DOCTYPE html>\n" + writer.output
    }

    private func link(_ target: String) -> PageLink { PageLink(to: target, from: path) }

    private var head: HTML {
        let whole = path == SitePaths.index ? facts.title : "\(title) – \(facts.title)"
        let script: [HTML] = hasScript ? [.script(link(SitePaths.script))] : []
        return .element(
            .head,
            [
                .element(.meta, [.characterSet], []),
                .element(.title, whole),
                .element(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")], []),
                .element(.meta, [.httpEquivalent("Content-Security-Policy"), .content(policy)], []),
                .element(.meta, [.name("generator"), .content(SiteFolder.mark)], []),
                .sheet(link(SitePaths.style)),
            ] + script)
    }

    /// `file:` is for pages opened from a disk, where some browsers do not take `'self'` for the same folder. Pictures
    /// have a style of their own in them.
    private var policy: String {
        "default-src 'none'; style-src 'self' file: 'unsafe-inline'; "
            + (hasScript ? "script-src 'self' file:; " : "") + "base-uri 'none'; form-action 'none'"
    }

    private var skip: HTML {
        .page(PageLink(to: path, from: path, fragment: "content"), [.class("skip")], [.text(say(SitePhrase.skip))])
    }

    private var header: HTML {
        let parts = Part.allCases.map { part in
            HTML.element(
                .li,
                [.page(link(part.path), part == self.part ? [.current] : [], [.text(say(part.phrase))])])
        }
        return .element(
            .header,
            [
                .element(
                    .div, [.class("band")],
                    [
                        .element(.p, [.class("brand")], [.page(link(SitePaths.index), [], [.text(facts.title)])]),
                        .element(.nav, [.label(say(SitePhrase.navigation))], [.element(.ul, parts)]),
                    ])
            ])
    }

    private var main: HTML {
        let steps = trail.map { HTML.element(.li, [.page(link($0.path), [.directionByText], [.text($0.name)])]) }
        let way: [HTML] =
            trail.isEmpty
            ? [] : [.element(.nav, [.class("trail"), .label(say(SitePhrase.place))], [.element(.ol, steps)])]
        return .element(.main, [.id("content")], way + content)
    }

    private var footer: HTML {
        let day = say(SitePhrase.asOf, "\(facts.asOf)")
        let version = say(SitePhrase.version, facts.version.fingerprint)
        return .element(
            .footer,
            [
                .element(
                    .div, [.class("band")],
                    [.element(.p, "\(day), \(version)."), .element(.p, say(SitePhrase.footer))])
            ])
    }
}

extension SitePage.Part {
    fileprivate var path: String {
        switch self {
        case .offerings: SitePaths.index
        case .findings: SitePaths.findings
        case .about: SitePaths.about
        }
    }

    fileprivate var phrase: SitePhrase {
        switch self {
        case .offerings: .offerings
        case .findings: .findings
        case .about: .about
        }
    }
}
