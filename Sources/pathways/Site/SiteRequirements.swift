import Pathways

/// Requirements as nested lists with links.
struct SiteRequirements {
    let words: SiteWords
    let unit: CreditUnit

    private var say: Wording { words.say }

    /// The requirement: a line for one offering, a heading and a list for several. As deep as requirements nest.
    func tree(_ requirement: Requirement<OfferingIndex>) -> [HTML] {
        guard !requirement.children.isEmpty else { return [.element(.p, line(requirement))] }
        let heading = heading(requirement)
        return [.element(.p, heading.prefix(1).uppercased() + heading.dropFirst()), list(requirement)]
    }

    /// The requirement within a sentence.
    func line(_ requirement: Requirement<OfferingIndex>) -> [HTML] {
        switch requirement {
        case .complete(let leaf): self.leaf(leaf)
        case .all(let children, _):
            children.isEmpty ? [.text(say(SiteRequirementPhrase.nothing))] : several(children, .and)
        case .any(let children, _):
            children.isEmpty ? [.text(say(SiteRequirementPhrase.nothing))] : several(children, .or)
        case .choose(let count, let pool, _): inPhrase(.numberOf, "\(count)", pool)
        case .credits(let amount, let pool, _): inPhrase(.creditsOf, say.credits(Credits(amount, unit)), pool)
        }
    }

    private enum Joint { case and, or }

    private func list(_ requirement: Requirement<OfferingIndex>) -> HTML {
        .element(
            .ul,
            requirement.children.map { child in
                guard !child.children.isEmpty else { return .element(.li, line(child)) }
                return .element(.li, [.text(heading(child)), list(child)])
            })
    }

    private func heading(_ requirement: Requirement<OfferingIndex>) -> String {
        let size = say.number(Rational(requirement.children.count))
        return switch requirement {
        case .complete: ""
        case .all: say(SiteRequirementPhrase.allOf)
        case .any: say(SiteRequirementPhrase.oneOf)
        case .choose(let count, _, _): say(SiteRequirementPhrase.numberOfThese, "\(count)", size)
        case .credits(let amount, _, _):
            say(SiteRequirementPhrase.creditsOfThese, say.credits(Credits(amount, unit)), size)
        }
    }

    private func leaf(_ leaf: Requirement<OfferingIndex>.Leaf) -> [HTML] {
        let conditions = [
            leaf.grade.map { say(SiteRequirementPhrase.withGrade, $0.rawValue) },
            leaf.within.map { say(SiteRequirementPhrase.within, say.period($0)) },
        ].compactMap(\.self)
        let offering = words.catalogue[leaf.offering]
        let facts = [offering.details.code?.value, offering.credits.map(say.credits)].compactMap(\.self)
        let ending: [HTML] = conditions.isEmpty ? [] : [.text(", " + conditions.joined(separator: ", "))]
        return [words.name(leaf.offering)] + words.detail(facts) + ending
    }

    private func several(_ children: [Requirement<OfferingIndex>], _ joint: Joint) -> [HTML] {
        let between = joint == .and ? GeneralPhraseWords.and(say) : GeneralPhraseWords.or(say)
        let pieces = children.map { child in
            child.children.count > 1 ? [HTML.text("(")] + line(child) + [.text(")")] : line(child)
        }
        return words.joined(pieces, between)
    }

    private func inPhrase(
        _ phrase: SiteRequirementPhrase, _ amount: String, _ pool: Requirement<OfferingIndex>.Pool
    ) -> [HTML] {
        switch pool {
        case .matching(let filter): return [.text(say(phrase, amount, text(of: filter)))]
        case .listed(let children):
            let start = say(phrase, amount, "")
            return [.text(start + "(")] + words.joined(children.map(line)) + [.text(")")]
        }
    }

    /// `any course in ACCT at level upper`.
    func text(of filter: OfferingFilter) -> String {
        if filter.isOpen { return say(SiteRequirementPhrase.anyOffering) }
        var result =
            filter.kind.map { say(SiteRequirementPhrase.anyOfKind, say($0.phrase)) }
            ?? say(SiteRequirementPhrase.anyOffering)
        if let subject = filter.subject { result = say(SiteRequirementPhrase.inSubject, result, subject) }
        if let level = filter.level { result = say(SiteRequirementPhrase.atLevel, result, say.term(level)) }
        if let place = filter.institution {
            result = say(SiteRequirementPhrase.atPlace, result, words.catalogue.institutionTitle(place))
        }
        return result
    }
}

/// “and” and “or” with spaces round them.
private enum GeneralPhraseWords {
    static func and(_ say: Wording) -> String { say(GeneralPhrase.and, "", "") }
    static func or(_ say: Wording) -> String { " " + say(GrantPhrase.or) + " " }
}

extension OfferingKind {
    /// What it is called within a sentence.
    var phrase: GeneralPhrase {
        switch self {
        case .course: .course
        case .microCredential: .microCredential
        case .program: .program
        case .training: .training
        }
    }

    /// The heading over several.
    var headingPhrase: SitePhrase {
        switch self {
        case .course: .courses
        case .microCredential: .microCredentials
        case .program: .programs
        case .training: .trainings
        }
    }
}
