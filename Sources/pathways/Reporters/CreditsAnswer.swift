import Advising
import Pathways

/// What an award adds up to, as JSON.
struct CreditsAnswer: Encodable {
    /// A group at the top of the stack.
    struct Part: Encodable {
        /// `offering`, `all`, `any`, `choose` or `credits`.
        var kind: String
        /// How many, or how much credit, a choice asks for.
        var count: Number?
        var offerings: [Member]
        /// What the choice is made from when its members are not named.
        var from: String?
        @Nullable var minimum: Number?
        @Nullable var maximum: Number?
        var declaredAt: Place
    }

    struct Member: Encodable {
        var id: String
        var title: String
        @Nullable var credits: Number?
        var declaredAt: Place
        var source: String?
    }

    var offering: String
    var title: String
    var unit: String
    @Nullable var declared: Number?
    @Nullable var minimum: Number?
    @Nullable var maximum: Number?
    /// What every way adds up to at least, unknown credits taken as none.
    @Nullable var atLeast: Number?
    var parts: [Part]
    /// The coursework that the parts do not list: an amount, or `any`.
    var otherCredits: String?
    /// The parts that publish no credits, or none in a unit that can be converted.
    var unknown: [String]
    var isCircular: Bool
    var isProved: Bool
    var source: String?

    init(_ totals: CreditTotals, in catalogue: Catalogue) {
        offering = catalogue[totals.offering].id
        title = catalogue[totals.offering].title
        unit = totals.unit.rawValue
        _declared = Nullable(wrappedValue: totals.declared.map(Number.init))
        _minimum = Nullable(wrappedValue: totals.range.minimum.map(Number.init))
        _maximum = Nullable(wrappedValue: totals.range.maximum.map(Number.init))
        _atLeast = Nullable(wrappedValue: totals.range.atLeast.map(Number.init))
        parts = totals.parts.map { Part($0, in: catalogue) }
        otherCredits = totals.other?.value.text
        unknown = totals.range.unknown.map { catalogue[$0].id }
        isCircular = totals.isCircular
        isProved = totals.isProved
        source = catalogue[totals.offering].details.source?.value
    }
}

extension CreditsAnswer.Part {
    init(_ part: CreditPart, in catalogue: Catalogue) {
        kind = part.kind.name
        switch part.kind {
        case .choose(let number): count = Number(Rational(number))
        case .credits(let amount): count = Number(amount)
        case .offering, .all, .any: count = nil
        }
        offerings = part.members.map { member in
            CreditsAnswer.Member(
                id: catalogue[member.offering].id, title: catalogue[member.offering].title,
                credits: member.credits.map(Number.init), declaredAt: Place(member.span, in: catalogue),
                source: catalogue[member.offering].details.source?.value)
        }
        from = part.filter.map { RequirementWords(catalogue: catalogue, unit: .credit).phrase($0) }
        _minimum = Nullable(wrappedValue: part.range.minimum.map(Number.init))
        _maximum = Nullable(wrappedValue: part.range.maximum.map(Number.init))
        declaredAt = Place(part.span, in: catalogue)
    }
}

extension CreditPart.Kind {
    fileprivate var name: String {
        switch self {
        case .offering: "offering"
        case .all: "all"
        case .any: "any"
        case .choose: "choose"
        case .credits: "credits"
        }
    }
}
