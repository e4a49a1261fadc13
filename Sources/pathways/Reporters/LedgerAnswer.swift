import Advising
import Pathways

/// Which held learning counts toward a target, as JSON.
struct LedgerAnswer: Encodable {
    struct Entry: Encodable {
        var holding: String
        var title: String
        @Nullable var completed: String?
        @Nullable var grade: String?
        @Nullable var held: Number?
        /// The unit of `held`.
        var unit: String
        @Nullable var recognised: Number?
        /// An offering, a choice in words, `other-credits` or `total`.
        @Nullable var bucket: String?
        var rule: String
        /// Why it does not count.
        @Nullable var reason: String?
        /// Whether the row is for what an award has besides its parts that are held.
        var isRemainder: Bool
        var declaredAt: Place
        @Nullable var source: String?
    }

    struct UsedRecognition: Encodable {
        var kind: String
        var from: [String]
        var into: String
        @Nullable var credits: Number?
        var gives: [String]
        var declaredAt: Place
        @Nullable var declaredBy: String?
        @Nullable var source: String?
        var atoms: [String]
    }

    struct LevelMinimum: Encodable {
        var level: String
        var minimum: Number
        var counted: Number
        var remaining: Number
        var declaredAt: Place
    }

    struct Unmet: Encodable {
        var requirement: String
        var offerings: [String]
        /// The buckets and the learning that compete, in words.
        @Nullable var competition: String?
        var declaredAt: Place
    }

    struct Freed: Encodable {
        var holding: String
        var condition: String
        var credits: Number
        var declaredAt: Place
        @Nullable var source: String?
    }

    var offering: String
    var title: String
    var asOf: String
    var unit: String
    @Nullable var total: Number?
    var counted: Number
    @Nullable var remaining: Number?
    var remainingHere: Number
    var binding: [String]
    var entries: [Entry]
    var recognitions: [UsedRecognition]
    var levelMinimums: [LevelMinimum]
    var unmet: [Unmet]
    /// What is asked for at entry and not held, in words.
    @Nullable var entryMissing: String?
    var confirm: [String]
    var wouldCount: [Freed]
    var isProved: Bool
}

extension LedgerAnswer {
    init(_ ledger: Ledger, asOf: CalendarDate, in catalogue: Catalogue) {
        let words = LedgerWords(catalogue: catalogue, unit: ledger.unit)
        self.init(
            offering: catalogue[ledger.target].id, title: catalogue[ledger.target].title, asOf: asOf.description,
            unit: ledger.unit.rawValue, total: ledger.total.map(Number.init), counted: Number(ledger.counted),
            remaining: ledger.remaining.map(Number.init), remainingHere: Number(ledger.remainingHere),
            binding: ledger.binding.map(\.rawValue), entries: ledger.entries.map { Entry($0, words) },
            recognitions: ledger.recognitions.map { UsedRecognition($0, in: catalogue) },
            levelMinimums: ledger.levelMinimums.map { minimum in
                LevelMinimum(
                    level: minimum.level, minimum: Number(minimum.minimum), counted: Number(minimum.counted),
                    remaining: Number(minimum.remaining), declaredAt: Place(minimum.span, in: catalogue))
            },
            unmet: ledger.unmet.map { part in
                Unmet(
                    requirement: words.requirement.phrase(part.requirement),
                    offerings: part.requirement.leaves.map { catalogue[$0.offering].id },
                    competition: part.competition.map(words.competition),
                    declaredAt: Place(part.requirement.span, in: catalogue))
            },
            entryMissing: ledger.entryMissing.map(words.requirement.phrase), confirm: ledger.confirm.map(\.english),
            wouldCount: ledger.freeing.map { freed in
                Freed(
                    holding: catalogue[freed.offering].id, condition: freed.remedy.english,
                    credits: Number(freed.credits),
                    declaredAt: Place(freed.basis.span, in: catalogue), source: freed.basis.source)
            },
            isProved: ledger.isProved)
    }
}

extension LedgerAnswer.Entry {
    fileprivate init(_ entry: Ledger.Entry, _ words: LedgerWords) {
        let offering = words.catalogue[entry.holding.offering]
        self.init(
            holding: offering.id, title: offering.title, completed: entry.holding.completed?.description,
            grade: entry.holding.grade?.rawValue, held: entry.held.map(Number.init), unit: entry.unit.rawValue,
            recognised: entry.recognised.map(Number.init), bucket: entry.bucket.map(words.bucket),
            rule: entry.rule.rawValue, reason: entry.reason.isEmpty ? nil : entry.reason.english,
            isRemainder: entry.isRemainder, declaredAt: Place(entry.basis.span, in: words.catalogue),
            source: entry.basis.source)
    }
}

extension LedgerAnswer.UsedRecognition {
    fileprivate init(_ used: Ledger.UsedRecognition, in catalogue: Catalogue) {
        let recognition = catalogue.recognitions[used.number]
        self.init(
            kind: recognition.kind.rawValue, from: used.from.map { catalogue[$0].id },
            into: catalogue.destination(of: recognition), credits: used.credits.map(Number.init),
            gives: RecognitionWords(catalogue: catalogue).gives(recognition),
            declaredAt: Place(recognition.span, in: catalogue), declaredBy: recognition.declaredBy?.value,
            source: recognition.publicSource,
            atoms: used.pieces.map { catalogue[$0].id })
    }
}
