import Pathways

/// The page of an offering: what it is, what it is made of, what it leads to, who recognises it, its picture, its record.
struct OfferingPage {
    let facts: SiteFacts
    let index: OfferingIndex
    let path: String
    let summary: CriticalInformationSummary
    let picture: SitePicture

    init(_ facts: SiteFacts, _ index: OfferingIndex, at path: String, _ artist: SiteArtist) {
        self.facts = facts
        self.index = index
        self.path = path
        summary = facts.summaries[index]
        picture = SitePicture(facts, index, at: path, artist)
    }

    var say: Wording { facts.say }
    var catalogue: Catalogue { facts.catalogue }
    var offering: Offering { catalogue[index] }
    var words: SiteWords { SiteWords(facts: facts, page: path) }
    private var requirements: SiteRequirements { SiteRequirements(words: words, unit: offering.unit) }

    var page: SitePage {
        let sections = sections
        let owner = offering.institutions[0]
        let place = facts.paths.page(of: owner).map { [(name: catalogue.institutionTitle(owner), path: $0)] } ?? []
        return SitePage(
            facts: facts, path: path, title: offering.title,
            trail: [(name: say(SitePhrase.offerings), path: SitePaths.index)] + place,
            content: introduction + glance + contents(of: sections)
                + sections.flatMap { section($0.id, $0.phrase, $0.content) })
    }

    private typealias Section = (id: String, phrase: SiteOfferingPhrase, content: [HTML])

    /// What there is to say, in the order of the page.
    private var sections: [Section] {
        [
            ("made-of", SiteOfferingPhrase.madeOf, madeOf), ("needs", .needs, needs), ("leads-to", .leadsTo, leadsTo),
            ("recognised-by", .recognisedBy, recognisedBy), ("recognises", .recognises, recognises),
            ("picture", .picture, picture.content), ("summary", .summary, record), ("findings", .findings, findings),
        ].filter { !$0.2.isEmpty }
    }

    private func section(_ id: String, _ phrase: SiteOfferingPhrase, _ content: [HTML]) -> [HTML] {
        [.element(.section, [.labelledBy(id)], [.element(.h2, [.id(id)], [.text(say(phrase))])] + content)]
    }

    private func contents(of sections: [Section]) -> [HTML] {
        let items = sections.map { section in
            HTML.element(.li, [.page(words.link(to: path, fragment: section.id), [], [.text(say(section.phrase))])])
        }
        return [.element(.nav, [.class("contents"), .label(say(SitePhrase.contents))], [.element(.ul, items)])]
    }

    private var introduction: [HTML] {
        let award = offering.details.award.map { " (\(say.term($0.value)))" } ?? ""
        let kind = say(offering.kind.phrase)
        let places = words.joined(offering.institutions.map { [words.institution($0)] })
        let start = kind.prefix(1).uppercased() + kind.dropFirst() + award + " · "
        return [
            .element(.h1, foreign: offering.title),
            .element(.p, [.class("lead")], [.text(start)] + places),
        ]
    }

    /// The facts in a table of two columns.
    private var glance: [HTML] {
        let details = offering.details
        var rows: [(SiteOfferingPhrase, [HTML])] = []
        if let code = details.code { rows.append((.code, [.element(.span, foreign: code.value)])) }
        let credits = offering.credits.map(say.credits) ?? say(SiteOfferingPhrase.notPublished)
        rows.append((.credits, [.text(credits)]))
        if let hours = details.hours { rows.append((.hours, [.text(say(GeneralPhrase.hours, amount: hours.value))])) }
        if let level = offering.level { rows.append((.level, [.text(say.term(level))])) }
        if let cost = details.cost?.value {
            rows.append((.cost, [.text(say.number(cost.amount) + (cost.currency.map { " \($0)" } ?? ""))]))
        }
        if let range = details.offered?.value { rows.append((.offered, [.text(range.description)])) }
        if let period = details.expiresAfter { rows.append((.validFor, [.text(say.period(period.value))])) }
        if let next = offering.replacedBy { rows.append((.replacedBy, [words.name(next.value)])) }
        let items = rows.map { row in
            HTML.element(.div, [.element(.dt, say(row.0)), .element(.dd, row.1)])
        }
        let note: [HTML] = details.note.map { [.element(.p, foreign: $0.value)] } ?? []
        return [.element(.dl, [.class("glance")], items)] + note + words.basis(offering.span, details.source?.value)
    }
}

// MARK: - Made of, asks for

extension OfferingPage {
    private var madeOf: [HTML] {
        var result = offering.stacks.map(requirements.tree) ?? []
        if let other = offering.otherCredits?.value {
            let amount =
                switch other {
                case .any: say(SiteOfferingPhrase.otherAny)
                case .amount(let amount): say.credits(Credits(amount, offering.unit))
                }
            result.append(.element(.p, say(SiteOfferingPhrase.otherCourses, amount)))
        }
        return result
    }

    private var needs: [HTML] {
        var result: [HTML] = []
        for (phrase, requirement) in [
            (SiteOfferingPhrase.requires, offering.requires), (.corequisites, offering.corequisites),
            (.together, offering.strictCorequisites), (.recommended, offering.recommends),
        ] {
            guard let requirement else { continue }
            if case .all(let children, _) = requirement, children.isEmpty {
                result.append(.element(.p, say(SiteOfferingPhrase.nothingNeeded)))
            } else {
                result += [.element(.h3, say(phrase))] + requirements.tree(requirement)
            }
        }
        if offering.admission == .laddersOnly { result.append(.element(.p, say(SiteOfferingPhrase.laddersOnly))) }
        return result
    }
}

// MARK: - Findings

extension OfferingPage {
    private var findings: [HTML] {
        let all = facts.findings.about(index)
        guard !all.isEmpty else { return [] }
        let items = all.map { finding in
            HTML.element(
                .li,
                [
                    .page(
                        words.link(to: SitePaths.findings, fragment: "rule-" + finding.diagnostic.code.rawValue), [],
                        [.element(.code, finding.diagnostic.code.rawValue)]),
                    .text(" "),
                    .element(.span, [.directionByText], [.text(say(finding.diagnostic.message))]),
                ])
        }
        return [.element(.ul, items)]
    }
}
