extension DeclarationRecord {
    /// An offering.
    init(_ index: OfferingIndex, in catalogue: Catalogue) {
        let (offering, notation) = (catalogue[index], CatalogueNotation(catalogue: catalogue))
        self.init(.offering, offering.id, title: offering.title, at: offering.span, position: index.position)
        kind = offering.kind.rawValue
        add("kind", kind)
        add("institutions", CatalogueNotation.list(offering.institutions))
        add("title", offering.details.title?.value)
        add("code", offering.details.code?.value)
        add("award", offering.details.award?.value)
        add("level", offering.level)
        add("credits", offering.credits.map { .number($0.amount) })
        let owner = String(offering.id.prefix { $0 != "/" })
        let usual = catalogue.institution(owner)?.unit ?? .credit
        add("unit", offering.unit == usual ? nil : offering.unit.rawValue)
        add("stacks", offering.stacks.map(notation.text))
        switch offering.otherCredits?.value {
        case nil: break
        case .any: add("other-credits", "any")
        case .amount(let amount): add("other-credits", .number(amount))
        }
        add("requires", offering.requires.map(notation.text))
        add("corequisites", offering.corequisites.map(notation.text))
        add("strict-corequisites", offering.strictCorequisites.map(notation.text))
        add("recommends", offering.recommends.map(notation.text))
        add("admission", offering.admission.rawValue)
        add(offering.rules)
        add(offering.grades)
        add("replaced-by", offering.replacedBy.map { notation.id($0.value) })
        add(offering.details)
    }

    private mutating func add(_ details: OfferingDetails) {
        add("offered", details.offered.flatMap { CatalogueNotation.text($0.value) })
        add("expires-after", details.expiresAfter?.value.description)
        add("hours", details.hours.map { .number($0.value) })
        for kind in LearnerEffort.allCases {
            add("learner-effort.\(kind.rawValue)", details.effort[kind].map { .number($0.value) })
        }
        add("cost", details.cost.map { cost in cost.amount.text + (cost.currency.map { " \($0)" } ?? "") })
        for field in SummaryField.allCases {
            let texts = details.summary[field]?.value
            add(field.rawValue, texts.map { $0.count == 1 ? $0[0] : CatalogueNotation.list($0) })
        }
        add("source", details.source?.value)
        add("note", details.note?.value)
    }

    /// An institution.
    init(_ institution: Institution, position: Int) {
        self.init(.institution, institution.id, title: institution.name, at: institution.span, position: position)
        add("name", institution.name)
        add("url", institution.url)
        add("unit", institution.unit.rawValue)
        add("hours-per-credit", institution.hoursPerCredit.map { .number($0.value) })
        add(institution.rules)
        add(institution.grades)
        add("source", institution.source)
        add("note", institution.note)
    }
}
