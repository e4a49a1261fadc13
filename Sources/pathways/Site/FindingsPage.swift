import Pathways

/// What the checks found, by severity and rule, with links to what each finding is about.
struct FindingsPage {
    let facts: SiteFacts

    /// The most findings of one rule that are listed.
    static let most = 500

    private var say: Wording { facts.say }
    private var words: SiteWords { SiteWords(facts: facts, page: SitePaths.findings) }
    private typealias Finding = SiteFindings.Finding

    var page: SitePage {
        let open = all.filter { $0.reason == nil }
        let accepted = all.filter { $0.reason != nil }
        let levels: [(Severity, SiteFindingPhrase)] = [(.error, .errors), (.warning, .warnings), (.note, .notes)]
        let sections = levels.flatMap { severity, phrase in
            section(open.filter { $0.diagnostic.severity == severity }, phrase, severity.rawValue, "rule-")
        }
        let isEmpty = all.isEmpty
        return SitePage(
            facts: facts, path: SitePaths.findings, title: say(SitePhrase.findings), part: .findings,
            content: [
                .element(.h1, say(SitePhrase.findings)),
                .element(.p, [.class("lead")], [.text(say(isEmpty ? SiteFindingPhrase.none : .intro))]),
            ] + sections + section(accepted, .accepted, "accepted", "accepted-"))
    }

    /// Those about an offering that has a page, or about none in particular.
    private var all: [Finding] {
        guard facts.institution != nil else { return facts.findings.all }
        return facts.findings.all.filter { finding in
            finding.offerings.contains { facts.paths.page(of: $0) != nil }
        }
    }

    private func section(_ findings: [Finding], _ phrase: SiteFindingPhrase, _ id: String, _ prefix: String) -> [HTML] {
        guard !findings.isEmpty else { return [] }
        let codes = Dictionary(grouping: findings) { $0.diagnostic.code }
        let groups = DiagnosticCode.allCases.compactMap { code in codes[code].map { group(code, $0, prefix) } }
        return [
            .element(
                .section, [.labelledBy(id)],
                [.element(.h2, [.id(id), .class("severity")], [.text(say(phrase, count: findings.count))])]
                    + groups.joined())
        ]
    }

    private func group(_ code: DiagnosticCode, _ findings: [Finding], _ prefix: String) -> [HTML] {
        let hidden = findings.count - Self.most
        let more = say(SiteFindingPhrase.more, count: hidden) + " " + say(SiteFindingPhrase.listAll)
        return [
            .element(
                .h3, [.id(prefix + code.rawValue)],
                [
                    .element(.code, code.rawValue), .text(name(code) + " "),
                    .element(.span, class: "count", "\(findings.count)"),
                ]),
            .element(.p, [.class("detail")], [.text(say(Message(word: code.explanation)))]),
            .element(.ul, [.class("findings")], findings.prefix(Self.most).map(item)),
        ] + (hidden > 0 ? [.element(.p, more)] : [])
    }

    /// The name of a rule beside its code, where the language has another.
    private func name(_ code: DiagnosticCode) -> String {
        let name = say(Message(word: code.rawValue))
        return name == code.rawValue ? "" : " " + name
    }

    private func item(_ finding: Finding) -> HTML {
        let diagnostic = finding.diagnostic
        func line(_ text: String) -> HTML { .element(.p, [.directionByText], [.text(text)]) }
        var lines = [line(say(diagnostic.message))]
        if !finding.offerings.isEmpty {
            lines.append(
                .element(
                    .p, [.class("detail")],
                    [.text(say(SiteFindingPhrase.concerns) + words.colon)] + words.names(finding.offerings)))
        }
        if let reason = finding.reason { lines.append(line(say(SiteFindingPhrase.acceptedBecause, reason))) }
        if let hint = diagnostic.hint { lines.append(line(say(SiteFindingPhrase.hint, say(hint)))) }
        lines += diagnostic.related.map {
            line(say(SiteFindingPhrase.see, Place($0.span, in: facts.catalogue).text, say($0.message)))
        }
        lines.append(
            .element(.p, [.class("place")], [.element(.code, Place(diagnostic.span, in: facts.catalogue).text)]))
        return .element(.li, [.id(finding.anchor)], lines)
    }
}
