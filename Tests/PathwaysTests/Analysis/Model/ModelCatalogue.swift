/// A small catalogue and a learner, as the oracles see them; ``files`` says the same in YAML.
struct ModelCatalogue {
    var offerings: [ModelOffering] = []
    var recognitions: [ModelRecognition] = []
    var equivalences: [ModelEquivalence] = []
    var holdings: [ModelHolding] = []
    /// How many credits one `point` is worth: institution 1 counts in points; `nil` where no rate is declared.
    var pointFactor: Int?
    /// The date the questions are asked for; `nil` for no date.
    var asOf: ModelDate?

    static let institutions = ["x", "y"]
    static let subjects = ["ART", "BIO"]
}

struct ModelOffering {
    var slug: String
    var institution: Int
    var kind: ModelKind
    var subject: Int?
    /// Twelfths; `nil` where none are published.
    var credits: Int?
    var requires: ModelRequirement?
    var corequisites: ModelRequirement?
    var strictCorequisites: ModelRequirement?
    var recommends: ModelRequirement?
    var stacks: ModelRequirement?
    var other: ModelOther?
    var laddersOnly = false
    var offeredUntil: ModelDate?
    var replacedBy: Int?
    var expiresAfter: Int?
}

enum ModelOther: String {
    case none = "0", some = "6", any
}

struct ModelRecognition {
    var kind: String
    var from: ModelRequirement
    var into: ModelReceiver
    var grade: Int?
    var years: Int?
    var also: ModelRequirement?
    var isSoft = false
    var effectiveFrom: ModelDate?
    var until: ModelDate?
    var courses: [Int] = []
    var satisfies: [Int] = []
    var unlocks: [Int] = []
}

enum ModelReceiver {
    case offering(Int)
    case institution(Int)
}

struct ModelEquivalence {
    var these: [Int]
    var are: [Int]
    var isBoth = false
    var from: ModelDate?
    var until: ModelDate?
}

struct ModelHolding {
    var offering: Int
    var completed: ModelDate?
    var grade: Int?
}

/// A day that every year has, so that adding years needs no calendar.
struct ModelDate: Comparable {
    var year: Int
    var month = 6
    var day = 30

    var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

    func adding(years: Int) -> ModelDate { ModelDate(year: year + years, month: month, day: day) }

    static func < (left: ModelDate, right: ModelDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension ModelCatalogue {
    func id(_ offering: Int) -> String {
        "\(Self.institutions[offerings[offering].institution])/\(offerings[offering].slug)"
    }

    func matches(_ offering: Int, _ filter: ModelFilter) -> Bool {
        let own = offerings[offering]
        return (filter.institution ?? own.institution) == own.institution && (filter.kind ?? own.kind) == own.kind
            && (filter.subject == nil || filter.subject == own.subject)
    }

    func members(of filter: ModelFilter) -> [Int] { offerings.indices.filter { matches($0, filter) } }

    /// Credits of an offering in the unit of an institution, in 24ths: `nil` where unknown or not convertible.
    func credits(_ offering: Int, inUnitOf institution: Int) -> Int? {
        guard let credits = offerings[offering].credits else { return nil }
        let own = offerings[offering].institution
        if own == institution { return credits * 2 }
        guard let pointFactor else { return nil }
        return own == 1 ? credits * 2 * pointFactor : credits * 2 / pointFactor
    }
}
