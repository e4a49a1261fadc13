import Pathways

/// Recognitions with links: what is given, when, on whose word, until when, and where that is said.
struct SiteRecognitions {
    let words: SiteWords

    /// The institution whose page it is, which is not named again.
    var home: String?

    private var say: Wording { words.say }
    private var catalogue: Catalogue { words.catalogue }

    /// One recognition as an item of a list.
    ///
    /// - Parameter isOutward: Whether the other side is the one that receives.
    func item(_ recognition: Recognition<OfferingIndex>, isOutward: Bool) -> HTML {
        let isPlain = if case .complete(let leaf) = recognition.from { leaf.isUnconditional } else { false }
        let other = isOutward ? receiver(of: recognition) : start(of: recognition)
        let kind: [HTML] = [.element(.span, class: "kind", say(kindPhrase(recognition.kind))), .text(" ")]
        let gives = [HTML.text(words.colon)] + given(recognition)
        var lines: [HTML] = [.element(.p, kind + other + gives)]
        if isOutward, !isPlain { lines.append(labelled(SiteRecognitionPhrase.forWhat, start(of: recognition))) }
        lines += conditions(recognition) + word(recognition)
        if let note = recognition.note?.value {
            lines.append(labelled(SitePhrase.note, [.element(.span, foreign: note)]))
        }
        return .element(.li, lines + words.basis(recognition.span, recognition.publicSource))
    }

    /// One equivalence of an offering as an item of a list.
    func item(_ link: CriticalInformationSummary.EquivalenceLink) -> HTML {
        let equivalence = link.equivalence
        let ranges = [equivalence.effective, equivalence.agreement?.effective].compactMap(\.self)
        let kind: [HTML] = [.element(.span, class: "kind", say(SiteRecognitionPhrase.equivalence)), .text(" ")]
        let together: [HTML] =
            link.together.isEmpty
            ? [] : [.text(", ")] + words.phrase(SiteRecognitionPhrase.together, words.names(link.together))
        var lines: [HTML] = [.element(.p, kind + words.names(link.countsAs) + together)]
        let author = equivalence.declaredBy.map { catalogue.institutionTitle($0.value) }
        let parts = dates(DateRange(from: ranges.compactMap(\.from).max(), until: ranges.compactMap(\.until).min()))
        lines += authority(
            [say(author == nil ? SiteRecognitionPhrase.unstated : .onWordOf, author ?? "")] + parts, link.hasEnded)
        if let note = equivalence.note?.value {
            lines.append(labelled(SitePhrase.note, [.element(.span, foreign: note)]))
        }
        return .element(.li, lines + words.basis(equivalence.span, equivalence.publicSource))
    }

    private func kindPhrase(_ kind: RecognitionKind) -> SiteRecognitionPhrase {
        switch kind {
        case .ladder: .ladder
        case .transfer: .transfer
        case .assessment: .assessment
        }
    }

    private func labelled(_ phrase: some Phrase, _ content: [HTML]) -> HTML {
        .element(.p, [.class("detail")], [.text(say(phrase) + words.colon)] + content)
    }

    private func receiver(of recognition: Recognition<OfferingIndex>) -> [HTML] {
        switch recognition.into {
        case .offering(let index): words.described(index, besides: home)
        case .institution(let id): words.phrase(SiteRecognitionPhrase.anyProgram, [words.institution(id)])
        }
    }

    private func start(of recognition: Recognition<OfferingIndex>) -> [HTML] {
        SiteRequirements(words: words, unit: catalogue.unit(of: recognition)).line(recognition.from)
    }
}

// MARK: - What is given

extension SiteRecognitions {
    /// Everything that is granted, or that nothing is published.
    private func given(_ recognition: Recognition<OfferingIndex>) -> [HTML] {
        let (grants, unit) = (recognition.grants, catalogue.unit(of: recognition))
        var pieces: [[HTML]] = []
        if let credits = catalogue.credits(grantedBy: recognition) {
            let split = grants.creditsByLevel.map {
                say(SiteRecognitionPhrase.ofWhich, say.number($0.amount), say.term($0.level))
            }
            pieces.append([.text(say.credits(credits) + (split.isEmpty ? "" : " (\(split.joined(separator: ", ")))"))])
        }
        for (phrase, offerings) in [
            (SiteRecognitionPhrase.creditFor, grants.courses), (.countsAs, grants.satisfies), (.waives, grants.unlocks),
        ] where !offerings.isEmpty {
            pieces.append(words.phrase(phrase, words.names(offerings.map(\.value))))
        }
        pieces += grants.unassigned.map { [.text(text(of: $0, unit))] }
        if let year = grants.entryYear {
            pieces.append([.text(say(SiteRecognitionPhrase.entryYear, "\(year)"))])
        } else if grants.admission {
            pieces.append([.text(say(SiteRecognitionPhrase.mayApply))])
        }
        return pieces.isEmpty ? [.text(say(SiteRecognitionPhrase.unpublished))] : words.joined(pieces, "; ")
    }

    private func text(of credit: UnassignedCredit, _ unit: CreditUnit) -> String {
        var amount = credit.credits.map { say.credits(Credits($0, unit)) } ?? say(SiteRecognitionPhrase.unknownAmount)
        if let subject = credit.subject { amount = say(SiteRequirementPhrase.inSubject, amount, subject) }
        if let level = credit.level { amount = say(SiteRequirementPhrase.atLevel, amount, say.term(level)) }
        return say(SiteRecognitionPhrase.unassigned, amount)
    }
}

// MARK: - When, and on whose word

extension SiteRecognitions {
    private func conditions(_ recognition: Recognition<OfferingIndex>) -> [HTML] {
        let conditions = recognition.conditions
        let texts = [
            conditions.grade.map { say(SiteRecognitionPhrase.grade, $0.value.rawValue) },
            conditions.within.map { say(SiteRecognitionPhrase.within, say.period($0.value)) },
        ].compactMap(\.self)
        var result = texts.map { text in
            let words = conditions.otherwise == .evidence ? say(SiteRecognitionPhrase.evidence, text) : text
            return labelled(SiteRecognitionPhrase.condition, [.text(words)])
        }
        if let also = conditions.also {
            let requirements = SiteRequirements(words: words, unit: catalogue.unit(of: recognition))
            result.append(labelled(SiteRecognitionPhrase.also, requirements.line(also)))
        }
        return result
            + conditions.confirm.map { labelled(SiteRecognitionPhrase.confirm, [.element(.span, foreign: $0)]) }
    }

    private func word(_ recognition: Recognition<OfferingIndex>) -> [HTML] {
        let names = say.list(words.facts.sides.declarers(of: recognition).map(catalogue.institutionTitle))
        let phrase: SiteRecognitionPhrase? =
            switch words.facts.sides.sides(of: recognition) {
            case .within: names.isEmpty ? nil : .onWordOf
            case .both: .both
            case .receiver: .receiver
            case .sender: .sender
            case .other: .other
            case .unstated: .unstated
            }
        let agreement = recognition.agreement
        let number = (agreement?.id).map { say(SiteRecognitionPhrase.agreement, $0) }
        let parts = [phrase.map { say($0, names) }, number].compactMap(\.self)
        return authority(parts + dates(agreement?.effective), !recognition.isOpen(on: words.facts.asOf))
    }

    /// From when and until when; that no end is declared where none is.
    private func dates(_ range: DateRange?) -> [String] {
        [
            (range?.from).map { say(SiteRecognitionPhrase.from, "\($0)") },
            (range?.until).map { say(SiteRecognitionPhrase.until, "\($0)") } ?? say(SiteRecognitionPhrase.openEnded),
        ].compactMap(\.self)
    }

    private func authority(_ parts: [String], _ hasEnded: Bool) -> [HTML] {
        let text = parts.joined(separator: ", ")
        let sentence = text.prefix(1).uppercased() + text.dropFirst() + "."
        let ended: [HTML] =
            hasEnded ? [.element(.strong, class: "ended", say(SiteRecognitionPhrase.ended)), .text(" ")] : []
        return [.element(.p, [.class("detail")], ended + [.text(sentence)])]
    }
}
