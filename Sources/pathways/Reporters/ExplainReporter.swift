import Pathways

/// What an offering is, what leads to it and what it gives, in words.
struct ExplainReporter {
    let explanation: Explanation
    let style: Style
    let asOf: CalendarDate

    private var catalogue: Catalogue { explanation.catalogue }
    private var offering: Offering { catalogue[explanation.index] }
    private var words: RequirementWords { RequirementWords(catalogue: catalogue, unit: offering.unit) }

    func report() -> String {
        introduction + facts + section("It leads to", explanation.leadsTo.map { arrow($0, to: $0.to) })
            + section("Recognised by", explanation.recognisedBy.flatMap { recognition($0, isOutward: true) })
            + section("It recognises", explanation.recognises.flatMap { recognition($0, isOutward: false) })
            + section("What leads to it", explanation.comesFrom.map { arrow($0, to: $0.from) })
    }

    /// What one offering gives toward another: entry, credit, a waiver, or nothing.
    func report(toward target: OfferingIndex) -> String {
        let title = "\(catalogue.label(explanation.index)) toward \(catalogue.label(target))\n"
        if explanation.leadsTo.isEmpty, explanation.recognisedBy.isEmpty {
            return style.bold(title)
                + "  Nothing is declared from the one to the other directly: no credit, no entry, no waiver.\n"
                + "  A longer way may lead there: pathways reach shows it.\n"
        }
        return style.bold(title) + section("Declared", explanation.leadsTo.map { arrow($0, to: $0.to) })
            + section("Recognition", explanation.recognisedBy.flatMap { recognition($0, isOutward: true) })
    }

    private var introduction: String {
        let places = offering.institutions.map { catalogue.institutionTitle($0).printable }.joined(separator: " and ")
        let award = offering.details.award.map { " (\($0.value.printable))" } ?? ""
        return style.bold(catalogue.label(explanation.index)) + "\n  \(offering.kind.rawValue)\(award) at \(places)\n"
    }

    private var facts: String {
        var lines = [offering.credits.map(\.description) ?? "no credits published"]
        if let hours = offering.details.hours { lines.append("\(hours.value) hours") }
        if let level = offering.level { lines.append("level: \(level.printable)") }
        if let stacks = offering.stacks { lines += labelled("completed by", stacks) }
        if let other = offering.otherCredits {
            lines.append("other coursework: \(Self.other(other.value, offering.unit))")
        }
        if let requires = offering.requires { lines += labelled("requires", requires) }
        if let together = offering.corequisites { lines += labelled("taken before or with", together) }
        if let together = offering.strictCorequisites { lines += labelled("taken only with", together) }
        if let recommends = offering.recommends { lines += labelled("recommended before", recommends) }
        if offering.admission == .laddersOnly { lines.append("entry only by a ladder") }
        if let note = offering.details.note { lines.append("note: \(note.value.printable)") }
        lines.append("declared at \(Place(offering.span, in: catalogue).text)")
        if let source = offering.details.source { lines.append("source: \(source.value.printable)") }
        return lines.map { "  \($0)\n" }.joined()
    }

    /// A requirement behind its label, as an outline where it has several parts.
    private func labelled(_ label: String, _ requirement: Requirement<OfferingIndex>) -> [String] {
        let outline = words.outline(requirement)
        return ["\(label): \(outline[0])"] + outline.dropFirst()
    }

    private static func other(_ other: OtherCredits, _ unit: CreditUnit) -> String {
        switch other {
        case .any: "the rest of its credits"
        case .amount(let amount): Credits(amount, unit).description
        }
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : "\n\(style.bold(title))\n" + lines.map { "  \($0)\n" }.joined()
    }

    private func arrow(_ edge: PathwayEdge, to other: OfferingIndex) -> String {
        let place = style.faint(Place(edge.declaredAt, in: catalogue).text)
        return other == edge.to
            ? "\(edge.relation.words) \(catalogue.label(other))   \(place)"
            : "\(catalogue.label(other)) \(edge.relation.words) this   \(place)"
    }

    private func recognition(_ recognition: Recognition<OfferingIndex>, isOutward: Bool) -> [String] {
        let speech = RecognitionWords(catalogue: catalogue)
        let other: String
        if isOutward {
            other =
                catalogue.index(of: catalogue.destination(of: recognition)).map(catalogue.label)
                ?? "any program of \(catalogue.institutionTitle(catalogue.destination(of: recognition)).printable)"
        } else {
            other = RequirementWords(catalogue: catalogue, unit: offering.unit).phrase(recognition.from)
        }
        var lines = ["\(other): \(recognition.kind.rawValue), \(speech.gives(recognition).joined(separator: "; "))"]
        lines += speech.conditions(recognition).map { "    if \($0)" }
        lines += recognition.conditions.confirm.map { "    to confirm: \($0.printable)" }
        lines.append("    \(authority(recognition))")
        return lines
    }

    /// On whose word, until when, where it is declared and published.
    private func authority(_ recognition: Recognition<OfferingIndex>) -> String {
        let range = recognition.agreement?.effective
        let from = range?.from.map { "from \($0)" }
        let until = range?.until.map { "until \($0)" }
        let by = recognition.declaredBy.map { "on the word of \(catalogue.institutionTitle($0.value).printable)" }
        let source = (recognition.source?.value ?? recognition.agreement?.source)?.printable
        let ended = recognition.isOpen(on: asOf) ? nil : "ENDED"
        let place = "declared at \(Place(recognition.span, in: catalogue).text)"
        return style.faint([ended, by, from, until, place, source].compactMap { $0 }.joined(separator: ", "))
    }
}
