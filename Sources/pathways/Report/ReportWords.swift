import Pathways

/// Offerings, institutions and requirements as a report names them: by title, without identifiers.
struct ReportWords {
    let catalogue: Catalogue
    let say: Wording

    /// `Food Microbiology (FOOD 1026)`.
    func name(_ index: OfferingIndex) -> String {
        let (title, code) = (catalogue[index].title, catalogue[index].details.code?.value)
        guard let code, code != title, catalogue[index].kind == .course else { return title }
        return "\(title) (\(code))"
    }

    func names(_ offerings: [OfferingIndex]) -> String { say.list(offerings.map(name)) }

    /// Names within a sentence.
    func quoted(_ offerings: [OfferingIndex]) -> String { say.list(offerings.map { say.quoted(name($0)) }) }

    /// The institutions that offer it.
    func place(_ index: OfferingIndex) -> String {
        say.list(catalogue[index].institutions.map(catalogue.institutionTitle))
    }

    /// An amount in words, or that none is published.
    func credits(_ amount: Rational?, _ unit: CreditUnit) -> String {
        amount.map { say.credits(Credits($0, unit)) } ?? say(ReportStandingPhrase.notPublished)
    }

    /// A figure of a table, whose heading says of what; with its unit where that is not the usual one.
    func figure(_ amount: Rational?, _ unit: CreditUnit) -> String {
        guard let amount else { return say(ReportStandingPhrase.notPublished) }
        return unit == .credit ? say.number(amount) : say.credits(Credits(amount, unit))
    }

    /// `Thompson Rivers University, Open Learning · degree · 120 credits`.
    func subtitle(_ index: OfferingIndex) -> String {
        let offering = catalogue[index]
        let award = offering.details.award.map { say.term($0.value) }
        return [place(index), award, offering.credits.map(say.credits)].compactMap(\.self).joined(separator: " · ")
    }
}

// MARK: - Sentences

extension ReportWords {
    /// What ledger and route say, for a learner: offerings by title.
    func sentence(_ message: Message) -> String {
        say.toLearner(message) { id in catalogue.index(of: id).map(name) ?? id }
    }
}

// MARK: - Requirements

extension ReportWords {
    /// A requirement as a phrase. Recursion is as deep as requirements nest.
    func phrase(_ requirement: Requirement<OfferingIndex>, unit: CreditUnit) -> String {
        switch requirement {
        case .complete(let leaf): phrase(leaf)
        case .all(let children, _):
            children.isEmpty
                ? say(ReportRequirementPhrase.nothing) : say.list(children.map { grouped($0, unit: unit) })
        case .any(let children, _): either(children.map { grouped($0, unit: unit) })
        case .choose(let count, let pool, _):
            say(ReportRequirementPhrase.ofThese, String(count), phrase(pool, unit: unit))
        case .credits(let amount, let pool, _):
            say(ReportRequirementPhrase.creditsFrom, say.credits(Credits(amount, unit)), phrase(pool, unit: unit))
        }
    }

    private func grouped(_ requirement: Requirement<OfferingIndex>, unit: CreditUnit) -> String {
        let text = phrase(requirement, unit: unit)
        if case .complete = requirement { return text }
        return "(\(text))"
    }

    private func either(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else {
            return items.first ?? say(ReportRequirementPhrase.nothing)
        }
        return say(ReportRequirementPhrase.or, items.dropLast().joined(separator: ", "), last)
    }

    private func phrase(_ leaf: Requirement<OfferingIndex>.Leaf) -> String {
        var result = name(leaf.offering)
        if let grade = leaf.grade { result = say(ReportRequirementPhrase.withGrade, result, grade.rawValue) }
        if let within = leaf.within { result = say(ReportRequirementPhrase.within, result, say.period(within)) }
        return result
    }

    private func phrase(_ pool: Requirement<OfferingIndex>.Pool, unit: CreditUnit) -> String {
        switch pool {
        case .listed(let children): children.map { grouped($0, unit: unit) }.joined(separator: ", ")
        case .matching(let filter): phrase(filter)
        }
    }

    private func phrase(_ filter: OfferingFilter) -> String {
        var result = say(ReportRequirementPhrase.anything)
        if let kind = filter.kind { result = say(ReportRequirementPhrase.ofKind, say(Self.kind(kind))) }
        if let subject = filter.subject { result = say(ReportRequirementPhrase.inSubject, result, subject) }
        if let level = filter.level { result = say(ReportRequirementPhrase.atLevel, result, say.term(level)) }
        if let id = filter.institution {
            result = say(ReportRequirementPhrase.atPlace, result, catalogue.institutionTitle(id))
        }
        return result
    }

    private static func kind(_ kind: OfferingKind) -> GeneralPhrase {
        switch kind {
        case .course: .course
        case .microCredential: .microCredential
        case .program: .program
        case .training: .training
        }
    }
}

// MARK: - Recognitions

extension ReportWords {
    /// What a recognition gives besides credit.
    func effects(_ recognition: Recognition<OfferingIndex>) -> String {
        let grants = recognition.grants
        var result: [String] = []
        if !grants.satisfies.isEmpty { result.append(say(GrantPhrase.meets, quoted(grants.satisfies.map(\.value)))) }
        if !grants.unlocks.isEmpty { result.append(say(GrantPhrase.unlocks, quoted(grants.unlocks.map(\.value)))) }
        if let year = grants.entryYear {
            result.append(say(GrantPhrase.intoYear, String(year)))
        } else if grants.admission {
            result.append(say(GrantPhrase.mayApply))
        }
        return result.joined(separator: ", ")
    }

    /// The institution whose word a recognition is: who declares it, else who receives.
    func authority(_ recognition: Recognition<OfferingIndex>) -> String? {
        if let declared = recognition.declaredBy?.value { return declared }
        switch recognition.into {
        case .institution(let id): return id
        case .offering(let index): return catalogue[index].institutions.first
        }
    }
}
