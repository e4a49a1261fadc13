import Pathways

/// Declarations made at random: every key there is, trees of requirements, and texts with all that could go wrong.
struct RandomDeclarations {
    private var random: YAMLRandom
    private let ids = ["x/a", "x/b", "y/a", "y/c.d", "-z/_1", "x/null", "é/ü"]
    private let levels = ["first-year", "third-year", "upper", "true", "a: b"]
    private let grades = ["A", "B+", "73%", "Pass, with honours", "no", "[P]"]

    init(seed: UInt64) { random = YAMLRandom(seed: seed) }

    mutating func next() -> Declarations {
        var result = Declarations()
        if flip() { result.institution = Located(pick(["x", "y", "w"])) }
        if flip(4) { result.levels = Located(["first-year", "third-year", "true", "a: b", text()]) }
        result.institutions = ["x", "y"].filter { _ in flip() }.map { institution($0) }
        result.offerings = ids.map { offering($0) }
        result.recognitions = (0..<random.below(4)).map { _ in recognition() }
        result.equivalences = (0..<random.below(3)).map { _ in equivalence() }
        result.exclusions = (0..<random.below(3)).map { _ in exclusion() }
        result.conversions = (0..<random.below(2)).map { _ in
            Conversion(from: CreditUnit(rawValue: "u"), to: .credit, factor: Rational(2, over: 3), source: maybeText())
        }
        return result
    }

    private mutating func flip(_ sides: Int = 2) -> Bool { random.below(sides) == 0 }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }

    private static let pieces = [
        "a", "B", "é", "=", "'", "@", "-", "+", "\t", "\r", "\n", "\r\n", "\"", ",", ";", "[", "]", "{", "}", "#", ": ",
        " ", "  ",
        "null", "~", "true", "1", "2024-01-01", "\u{0}", "\u{1}", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{A0}", "😀", "\\",
        "_x000D_", "%", "!", "&", "*", "|", ">", "word", "\u{E000}",
    ]

    private mutating func text() -> String {
        (0..<random.below(6)).map { _ in pick(Self.pieces) }.joined()
    }

    private mutating func maybeText() -> String? { flip(3) ? text() : nil }

    private mutating func located(_ text: String?) -> Located<String>? { text.map { Located($0) } }

    private mutating func amount() -> Rational {
        pick([0, 3, Rational(125, over: 2), Rational(2, over: 3), 60, Rational(1, over: 8)])
    }

    private mutating func maybeAmount() -> Located<Rational>? { flip(3) ? Located(amount()) : nil }

    private mutating func names() -> [Located<OfferingName>] {
        (0..<random.below(3)).map { _ in Located(OfferingName(pick(ids))) }
    }

    private mutating func period() -> CalendarPeriod {
        CalendarPeriod(1 + random.below(12), pick(CalendarPeriod.Unit.allCases))
    }

    private mutating func dates() -> DateRange {
        DateRange(
            from: flip() ? CalendarDate(year: 2020, month: 1, day: 31) : nil,
            until: flip() ? CalendarDate(year: 2024, month: 2, day: 29) : nil)
    }

    private mutating func credits() -> StatedCredits {
        StatedCredits(amount(), unit: flip(4) ? CreditUnit(rawValue: "u") : nil)
    }
}

// MARK: - Institutions and offerings

extension RandomDeclarations {
    private mutating func institution(_ id: String) -> Institution {
        var result = Institution(id, unit: flip(3) ? CreditUnit(rawValue: "u") : .credit)
        (result.name, result.url, result.source, result.note) = (maybeText(), maybeText(), maybeText(), maybeText())
        result.hoursPerCredit = maybeAmount()
        result.rules = rules()
        result.grades = scale()
        return result
    }

    private mutating func scale() -> GradeScale? {
        flip(3) ? GradeScale(bestFirst: grades.prefix(random.below(6)).map(Grade.init(rawValue:))) : nil
    }

    private mutating func offering(_ id: String) -> DeclaredOffering {
        var result = DeclaredOffering(Located(id), kind: pick(OfferingKind.allCases))
        result.details = details()
        if flip(3) { result.institutions = ["x", "w"].map { Located($0) } }
        if flip() { result.credits = Located(credits()) }
        if flip() { result.stacks = requirement(3) }
        if flip(3) { result.otherCredits = Located(flip() ? .any : .amount(amount())) }
        if flip(3) { result.requires = requirement(2) }
        if flip(4) { result.corequisites = requirement(1) }
        if flip(4) { result.strictCorequisites = requirement(2) }
        if flip(4) { result.recommends = requirement(1) }
        if flip(4) { result.admission = .laddersOnly }
        result.rules = rules()
        result.grades = scale()
        if flip(4) { result.replacedBy = Located(OfferingName(pick(ids))) }
        return result
    }

    private mutating func details() -> OfferingDetails {
        var details = OfferingDetails(title: maybeText(), code: maybeText())
        (details.award, details.source, details.note) = (
            located(maybeText()), located(maybeText()), located(maybeText())
        )
        details.hours = maybeAmount()
        for kind in LearnerEffort.allCases where flip(4) { details.effort[kind] = Located(amount()) }
        if flip(3) { details.cost = Located(Cost(amount(), currency: flip() ? "CAD" : nil)) }
        if flip(3) { details.level = Located(pick(levels)) }
        if flip(3) { details.offered = Located(dates()) }
        if flip(3) { details.expiresAfter = Located(period()) }
        for field in SummaryField.allCases where flip(5) {
            details.summary[field] = Located((0..<random.below(4)).map { _ in text() })
        }
        return details
    }

    private mutating func requirement(_ depth: Int) -> Requirement<OfferingName> {
        switch random.below(depth > 0 ? 6 : 1) {
        case 1: return .all(members(depth), .nowhere)
        case 2: return .any(members(depth), .nowhere)
        case 3: return .choose(1 + random.below(3), from: pool(depth), .nowhere)
        case 4: return .credits(amount(), from: pool(depth), .nowhere)
        default:
            return .complete(
                .init(
                    OfferingName(pick(ids)), grade: flip(4) ? Grade(rawValue: pick(grades)) : nil,
                    within: flip(4) ? period() : nil))
        }
    }

    private mutating func members(_ depth: Int) -> [Requirement<OfferingName>] {
        (0..<random.below(4)).map { _ in requirement(depth - 1) }
    }

    private mutating func pool(_ depth: Int) -> Requirement<OfferingName>.Pool {
        guard flip(3) else { return .listed(members(depth)) }
        return .matching(
            OfferingFilter(
                institution: flip() ? "x" : nil, kind: flip() ? pick(OfferingKind.allCases) : nil,
                level: flip() ? pick(levels) : nil, subject: flip() ? text() : nil))
    }

    private mutating func rules() -> Rules {
        var rules = Rules()
        if flip(3) { rules.residency = Located(ruleAmount(2)) }
        if flip(4) { rules.residencyAccepts = [.ladder, .assessment] }
        if flip(4) { rules.transferLimit = Located(ruleAmount(1)) }
        if flip(4) {
            rules.transferLimits = [
                Located(
                    .init(level: flip() ? pick(levels) : nil, from: flip() ? ["x", "y"] : [], limit: ruleAmount(1)))
            ]
        }
        if flip(4) { rules.levelMinimums = [Located(.init(level: pick(levels), amount: ruleAmount(1)))] }
        if flip(4) { rules.currency = Located(period()) }
        if flip(4) { rules.finishWithin = Located(period()) }
        if flip(4) { rules.sharing = Located(pick([.never, .neverAtSameLevel, .limit(ruleAmount(1))])) }
        if flip(4) { rules.admissionCredit = Located(pick([.counts, .laddersOnly])) }
        return rules
    }

    private mutating func ruleAmount(_ depth: Int) -> RuleAmount {
        switch random.below(depth > 0 ? 4 : 2) {
        case 0: .number(amount())
        case 1: .percentage(amount())
        case 2: .largerOf([ruleAmount(depth - 1), ruleAmount(depth - 1)])
        default: .smallerOf([ruleAmount(depth - 1)])
        }
    }
}

// MARK: - Relations

extension RandomDeclarations {
    private mutating func agreement() -> Agreement? {
        guard flip() else { return nil }
        return Agreement(
            id: maybeText(), effective: dates(), parties: (0..<random.below(3)).map { _ in text() }, source: maybeText()
        )
    }

    private mutating func recognition() -> Recognition<OfferingName> {
        var grants = Grants<OfferingName>()
        if flip() { grants.credits = Located(credits()) }
        if grants.credits != nil, flip(3) {
            grants.creditsByLevel = [LevelAmount(level: pick(levels), amount: amount())]
        }
        (grants.courses, grants.satisfies, grants.unlocks) = (names(), names(), names())
        grants.unassigned = (0..<random.below(3)).map { _ in
            UnassignedCredit(
                credits: flip() ? amount() : nil, level: flip() ? pick(levels) : nil, subject: maybeText())
        }
        grants.admission = flip()
        if grants.admission, flip() { grants.entryYear = 1 + random.below(9) }
        let conditions = RecognitionConditions<OfferingName>(
            grade: flip(3) ? Located(Grade(rawValue: pick(grades))) : nil, within: flip(3) ? Located(period()) : nil,
            also: flip(3) ? requirement(2) : nil, otherwise: flip() ? .evidence : .refused,
            confirm: (0..<random.below(3)).map { _ in text() })
        let into = pick(["x/a", "x", "y", "y/a"])
        return Recognition(
            pick(RecognitionKind.allCases), from: requirement(2), into: .offering(OfferingName(into)),
            grants: grants, conditions: conditions, agreement: agreement(),
            declaredBy: flip(3) ? Located("x") : nil, source: located(maybeText()), note: located(maybeText()))
    }

    private mutating func equivalence() -> Equivalence<OfferingName> {
        var result = Equivalence<OfferingName>(
            these: names() + [Located(OfferingName("x/a"))], are: [Located(OfferingName("x/b"))] + names(),
            direction: pick([.oneWay, .both]), effective: dates())
        result.agreement = agreement()
        result.declaredBy = flip(3) ? Located("y") : nil
        (result.source, result.note) = (located(maybeText()), located(maybeText()))
        return result
    }

    private mutating func exclusion() -> Exclusion<OfferingName> {
        let others = names()
        return Exclusion(
            [Located(OfferingName("x/a")), Located(OfferingName("x/b"))] + others,
            declaredBy: flip(3) ? Located("x") : nil, source: located(maybeText()), note: located(maybeText()))
    }
}
