import Pathways

extension SummaryAnswer {
    /// A ladder, transfer or assessment.
    struct Link: Encodable {
        var kind: String
        /// Identifiers of everything named in what it starts from.
        var from: [String]
        /// The same as a phrase, with grades and ages that are asked for.
        var starts: String
        /// An offering, or an institution, which has no `/` in it.
        var into: String
        /// The block it grants.
        @Nullable var credits: Number?
        @Nullable var unit: String?
        var gives: [String]
        /// Whether holders may apply, or enter a year of study.
        var admission: Bool
        @Nullable var entryYear: Int?
        var conditions: [String]
        var confirm: [String]
        @Nullable var agreement: String?
        @Nullable var effectiveFrom: String?
        @Nullable var effectiveUntil: String?
        var hasEnded: Bool
        /// Everybody on whose word it stands.
        var declaredBy: [String]
        var sides: String
        @Nullable var note: String?
        var declaredAt: Place
        @Nullable var source: String?
    }

    /// An equivalence by which the offering counts as others.
    struct Equivalent: Encodable {
        var offerings: [String]
        /// What has to be held besides.
        var together: [String]
        @Nullable var effectiveFrom: String?
        @Nullable var effectiveUntil: String?
        var hasEnded: Bool
        @Nullable var declaredBy: String?
        @Nullable var note: String?
        var declaredAt: Place
        @Nullable var source: String?
    }

    /// An award that the offering is a part of.
    struct Stack: Encodable {
        var award: String
        var title: String
        /// Whether the award names the offering itself, or one it is a part of.
        var direct: Bool
        /// What the award names.
        var part: String
        var uses: [Use]
        @Nullable var source: String?
    }

    /// One place where an award names its part.
    struct Use: Encodable {
        /// Whether the award cannot be completed without it.
        var required: Bool
        /// The choices it stands in, the outermost first.
        var choices: [Choice]
        @Nullable var grade: String?
        @Nullable var within: String?
        var declaredAt: Place
    }

    struct Choice: Encodable {
        @Nullable var choose: Int?
        @Nullable var credits: Number?
        /// How many there are to choose from.
        @Nullable var of: Int?
        /// What they are, where they are not listed.
        @Nullable var from: String?
    }
}

extension SummaryAnswer.Link {
    init(_ link: CriticalInformationSummary.RecognitionLink, in catalogue: Catalogue) {
        let (recognition, words) = (link.recognition, RecognitionWords(catalogue: catalogue))
        let requirement = RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition))
        let granted = catalogue.credits(grantedBy: recognition)
        kind = recognition.kind.rawValue
        from = recognition.from.leaves.map { catalogue[$0.offering].id }
        starts = requirement.phrase(recognition.from)
        into = catalogue.destination(of: recognition)
        _credits = Nullable(wrappedValue: granted.map { Number($0.amount) })
        _unit = Nullable(wrappedValue: granted?.unit.rawValue)
        gives = words.gives(recognition)
        admission = recognition.grants.admission || recognition.grants.entryYear != nil
        _entryYear = Nullable(wrappedValue: recognition.grants.entryYear)
        conditions = words.conditions(recognition)
        confirm = recognition.conditions.confirm
        _agreement = Nullable(wrappedValue: recognition.agreement?.id)
        _effectiveFrom = Nullable(wrappedValue: recognition.agreement?.effective.from?.description)
        _effectiveUntil = Nullable(wrappedValue: recognition.agreement?.effective.until?.description)
        hasEnded = link.hasEnded
        declaredBy = link.declarers
        sides = link.sides.rawValue
        _note = Nullable(wrappedValue: recognition.note?.value)
        declaredAt = Place(recognition.span, in: catalogue)
        _source = Nullable(wrappedValue: recognition.publicSource)
    }
}

extension SummaryAnswer.Equivalent {
    init(_ link: CriticalInformationSummary.EquivalenceLink, in catalogue: Catalogue) {
        let ranges = [link.equivalence.effective, link.equivalence.agreement?.effective].compactMap(\.self)
        offerings = link.countsAs.map { catalogue[$0].id }
        together = link.together.map { catalogue[$0].id }
        _effectiveFrom = Nullable(wrappedValue: ranges.compactMap(\.from).max()?.description)
        _effectiveUntil = Nullable(wrappedValue: ranges.compactMap(\.until).min()?.description)
        hasEnded = link.hasEnded
        _declaredBy = Nullable(wrappedValue: link.equivalence.declaredBy?.value)
        _note = Nullable(wrappedValue: link.equivalence.note?.value)
        declaredAt = Place(link.equivalence.span, in: catalogue)
        _source = Nullable(wrappedValue: link.equivalence.publicSource)
    }
}

extension SummaryAnswer.Stack {
    init(_ stack: CriticalInformationSummary.Stack, in catalogue: Catalogue) {
        let awarded = catalogue[stack.award]
        self.init(
            award: awarded.id, title: awarded.title, direct: stack.isDirect, part: catalogue[stack.part].id,
            uses: stack.uses.map { use in
                SummaryAnswer.Use(
                    required: use.isRequired, choices: use.choices.map { SummaryAnswer.Choice($0, in: catalogue) },
                    grade: use.grade?.rawValue, within: use.within?.description,
                    declaredAt: Place(use.span, in: catalogue))
            }, source: awarded.details.source?.value)
    }
}

extension SummaryAnswer.Choice {
    init(_ choice: StackUse.Choice, in catalogue: Catalogue) {
        let words = RequirementWords(catalogue: catalogue, unit: .credit)
        let (number, amount): (Int?, Number?) =
            switch choice.amount {
            case .number(let number): (number, nil)
            case .credits(let credits): (nil, Number(credits.amount))
            }
        self.init(choose: number, credits: amount, of: choice.size, from: choice.filter.map { words.phrase($0) })
    }
}
