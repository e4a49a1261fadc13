import Pathways

/// The entries of a credit bank, as JSON.
struct BankAnswer: Encodable {
    struct Named: Encodable {
        var id: String
        var title: String
    }

    struct Training: Encodable {
        var id: String
        var title: String
        var offeredBy: [Named]
    }

    struct Course: Encodable {
        var id: String
        var title: String
        @Nullable var credits: Number?
    }

    struct Unassigned: Encodable {
        @Nullable var credits: Number?
        @Nullable var level: String?
        @Nullable var subject: String?
    }

    struct LevelCredits: Encodable {
        var level: String
        var credits: Number
    }

    struct Grants: Encodable {
        @Nullable var block: Number?
        var blockByLevel: [LevelCredits]
        var courses: [Course]
        var unassigned: [Unassigned]
        var satisfies: [String]
        var unlocks: [String]
        var admission: Bool
    }

    struct Entry: Encodable {
        var trainings: [Training]
        /// The same as a phrase.
        var starts: String
        /// An offering, or an institution, which has no `/` in it.
        var into: Named
        @Nullable var credits: Number?
        var unit: String
        var grants: Grants
        var levels: [String]
        var specificity: String
        @Nullable var validFrom: String?
        @Nullable var validUntil: String?
        var state: String
        @Nullable var daysLeft: Int?
        @Nullable var agreement: String?
        @Nullable var grade: String?
        @Nullable var within: String?
        var conditions: [String]
        var confirm: [String]
        @Nullable var assessor: String?
        @Nullable var source: String?
        @Nullable var note: String?
        var declaredAt: Place
        var usableIn: [Named]
    }

    var asOf: String
    /// How far away an end is for it to be near.
    var soon: String
    var entries: [Entry]

    init(_ bank: CreditBank, in catalogue: Catalogue) {
        asOf = bank.asOf.description
        soon = bank.soon.description
        entries = bank.entries.map { Entry($0, in: catalogue) }
    }
}

extension BankAnswer.Entry {
    init(_ entry: CreditBank.Entry, in catalogue: Catalogue) {
        let recognition = entry.recognition
        let (dates, conditions) = (recognition.agreement?.effective, recognition.conditions)
        let words = BankWords(catalogue: catalogue, entry: entry)
        var daysLeft: Int?
        if case .ending(let days) = entry.validity { daysLeft = days }
        self.init(
            trainings: entry.trainings.map { BankAnswer.Training($0, in: catalogue) }, starts: words.training,
            into: BankAnswer.Named(recognition, in: catalogue), credits: entry.total.map { Number($0.amount) },
            unit: catalogue.unit(of: recognition).rawValue,
            grants: BankAnswer.Grants(recognition.grants, in: catalogue), levels: entry.levels,
            specificity: entry.specificity.rawValue, validFrom: dates?.from?.description,
            validUntil: dates?.until?.description, state: entry.validity.name, daysLeft: daysLeft,
            agreement: recognition.agreement?.id, grade: conditions.grade?.value.rawValue,
            within: conditions.within?.value.description, conditions: words.conditions, confirm: conditions.confirm,
            assessor: recognition.declaredBy?.value, source: recognition.publicSource, note: recognition.note?.value,
            declaredAt: Place(recognition.span, in: catalogue),
            usableIn: entry.usableIn.map { BankAnswer.Named(id: catalogue[$0].id, title: catalogue[$0].title) })
    }
}

extension BankAnswer.Named {
    init(_ recognition: Recognition<OfferingIndex>, in catalogue: Catalogue) {
        switch recognition.into {
        case .offering(let index): self.init(id: catalogue[index].id, title: catalogue[index].title)
        case .institution(let id): self.init(id: id, title: catalogue.institutionTitle(id))
        }
    }
}

extension BankAnswer.Training {
    init(_ index: OfferingIndex, in catalogue: Catalogue) {
        let offering = catalogue[index]
        let places = offering.institutions.map { BankAnswer.Named(id: $0, title: catalogue.institutionTitle($0)) }
        self.init(id: offering.id, title: offering.title, offeredBy: places)
    }
}

extension BankAnswer.Grants {
    init(_ grants: Grants<OfferingIndex>, in catalogue: Catalogue) {
        self.init(
            block: grants.credits.map { Number($0.value.amount) },
            blockByLevel: grants.creditsByLevel.map { .init(level: $0.level, credits: Number($0.amount)) },
            courses: grants.courses.map { course in
                let offering = catalogue[course.value]
                return .init(
                    id: offering.id, title: offering.title, credits: offering.credits.map { Number($0.amount) })
            },
            unassigned: grants.unassigned.map {
                .init(credits: $0.credits.map(Number.init), level: $0.level, subject: $0.subject)
            },
            satisfies: grants.satisfies.map { catalogue[$0.value].id },
            unlocks: grants.unlocks.map { catalogue[$0.value].id }, admission: grants.admission)
    }
}
