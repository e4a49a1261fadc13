import Pathways

/// What an offering is, what leads to it and what it gives, in words.
struct ExplainReporter {
    let explanation: Explanation
    let style: Style
    let asOf: CalendarDate
    let sides: RecognitionSides

    init(explanation: Explanation, style: Style, asOf: CalendarDate) {
        self.explanation = explanation
        self.style = style
        self.asOf = asOf
        sides = RecognitionSides(explanation.catalogue)
    }

    var catalogue: Catalogue { explanation.catalogue }
    var offering: Offering { catalogue[explanation.index] }
    private var words: RequirementWords { RequirementWords(catalogue: catalogue, unit: offering.unit) }

    func report() -> String {
        introduction + facts + section("It leads to", explanation.leadsTo.map { arrow($0, to: $0.to) })
            + section("Recognised by", explanation.recognisedBy.flatMap { recognition($0, isOutward: true) })
            + section("It recognises", explanation.recognises.flatMap { recognition($0, isOutward: false) })
            + section("What leads to it", explanation.comesFrom.map { arrow($0, to: $0.from) })
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
}
