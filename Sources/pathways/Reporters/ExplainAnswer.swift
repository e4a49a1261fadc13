import Pathways

/// What an offering is, what leads to it and what it gives, as JSON.
struct ExplainAnswer: Encodable {
    /// A recognition that starts from the offering, or leads to it.
    struct RecognitionEntry: Encodable {
        var kind: String
        var from: [String]
        /// The same as a phrase, with grades and ages that are asked for.
        var starts: String
        var into: String
        var credits: Number?
        var unit: String?
        var gives: [String]
        var conditions: [String]
        var confirm: [String]
        var effectiveFrom: String?
        var effectiveUntil: String?
        /// Whether the agreement ended before the day of the question.
        var hasEnded: Bool
        var declaredBy: String?
        /// Whether it stays `within` one institution, or is declared by `both` sides, the `receiver` or the `sender` alone,
        /// some `other`, or `unstated`.
        var sides: String
        var note: String?
        var declaredAt: Place
        var source: String?
    }

    /// What the offering gives toward another, with `--toward`.
    struct Gives: Encodable {
        var entry: Bool
        var corequisite: Bool
        /// `some`, `none`, or `unpublished`.
        var credit: String
        var satisfies: Bool
        var waiver: Bool

        init(_ gives: Explanation.Gives) {
            entry = gives.entry
            corequisite = gives.corequisite
            credit = gives.credit.rawValue
            satisfies = gives.satisfies
            waiver = gives.waiver
        }
    }

    var id: String
    var title: String
    var kind: String
    var award: String?
    var level: String?
    var institutions: [String]
    @Nullable var credits: Number?
    var unit: String
    var hours: Number?
    var source: String?
    var declaredAt: Place
    var requires: String?
    var corequisites: String?
    var strictCorequisites: String?
    var recommends: String?
    var stacks: String?
    /// The coursework that `stacks` does not list: an amount, or `any`.
    var otherCredits: String?
    var admission: String
    var gives: Gives?
    var leadsTo: [Arrow]
    var comesFrom: [Arrow]
    var recognisedBy: [RecognitionEntry]
    var recognises: [RecognitionEntry]

    init(_ explanation: Explanation, toward target: OfferingIndex?, asOf: CalendarDate) {
        let catalogue = explanation.catalogue
        let offering = catalogue[explanation.index]
        let words = RequirementWords(catalogue: catalogue, unit: offering.unit)
        id = offering.id
        title = offering.title
        kind = offering.kind.rawValue
        award = offering.details.award?.value
        level = offering.level
        institutions = offering.institutions
        _credits = Nullable(wrappedValue: offering.credits.map { Number($0.amount) })
        unit = offering.unit.rawValue
        hours = offering.details.hours.map { Number($0.value) }
        source = offering.details.source?.value
        declaredAt = Place(offering.span, in: catalogue)
        requires = offering.requires.map(words.phrase)
        corequisites = offering.corequisites.map(words.phrase)
        strictCorequisites = offering.strictCorequisites.map(words.phrase)
        recommends = offering.recommends.map(words.phrase)
        stacks = offering.stacks.map(words.phrase)
        otherCredits = offering.otherCredits?.value.text
        admission = offering.admission.rawValue
        gives = target.map { Gives(explanation.gives(toward: $0, on: asOf)) }
        let sides = RecognitionSides(catalogue)
        leadsTo = explanation.leadsTo.map { Arrow($0, in: catalogue) }
        comesFrom = explanation.comesFrom.map { Arrow($0, in: catalogue) }
        recognisedBy = explanation.recognisedBy.map { RecognitionEntry($0, sides, in: catalogue, asOf: asOf) }
        recognises = explanation.recognises.map { RecognitionEntry($0, sides, in: catalogue, asOf: asOf) }
    }
}

extension ExplainAnswer.RecognitionEntry {
    init(
        _ recognition: Recognition<OfferingIndex>, _ sides: RecognitionSides, in catalogue: Catalogue,
        asOf: CalendarDate
    ) {
        let words = RecognitionWords(catalogue: catalogue)
        kind = recognition.kind.rawValue
        from = recognition.from.leaves.map { catalogue[$0.offering].id }
        starts = RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition)).phrase(recognition.from)
        into = catalogue.destination(of: recognition)
        let granted = catalogue.credits(grantedBy: recognition)
        credits = granted.map { Number($0.amount) }
        unit = granted?.unit.rawValue
        gives = words.gives(recognition)
        conditions = words.conditions(recognition)
        confirm = recognition.conditions.confirm
        effectiveFrom = recognition.agreement?.effective.from?.description
        effectiveUntil = recognition.agreement?.effective.until?.description
        hasEnded = !recognition.isOpen(on: asOf)
        declaredBy = recognition.declaredBy?.value
        self.sides = sides.sides(of: recognition).rawValue
        note = recognition.note?.value
        declaredAt = Place(recognition.span, in: catalogue)
        source = recognition.publicSource
    }
}
