/// Checks the values that only make sense against the whole catalogue: units, levels, grades, exact sums.
struct ValueChecker {
    /// The largest common denominator of all amounts: with it, sums over millions of amounts stay exact in 64 bits.
    static let largestDenominator = 1_000_000

    let levels: LevelScale
    let institutions: [String: Institution]
    let units: Set<CreditUnit>
    private var gradeNames: Set<Grade>
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether all amounts can be added and converted exactly; otherwise nothing may be computed from them.
    private(set) var isExact = true
    private var commonDenominator = 1
    /// What conversions may multiply denominators or amounts by.
    private var conversionFactor = 1

    init(levels: LevelScale, institutions: [String: Institution], conversions: [Conversion]) {
        self.levels = levels
        self.institutions = institutions
        units = Set([.credit] + institutions.values.map(\.unit) + conversions.flatMap { [$0.from, $0.to] })
        gradeNames = Set(GradeScale.letters.bestFirst + institutions.values.flatMap { $0.grades?.bestFirst ?? [] })
        for conversion in conversions { check(conversion) }
        conversionFactor *= commonDenominator
        commonDenominator = 1
    }

    /// Refuses a rate by which amounts could not be converted exactly, there and back.
    private mutating func check(_ conversion: Conversion) {
        let factor = conversion.factor
        guard factor > 0, factor <= 1_000, factor >= Rational(1, over: 1_000) else {
            malformed(
                "A factor of \(factor) is no conversion.", "It must be at least 1/1000 and at most 1000.",
                at: conversion.span)
            isExact = false
            return
        }
        let inverse = factor.inverse
        checkSum(factor, at: conversion.span)
        checkSum(Rational(1, over: factor.numerator), naming: factor, at: conversion.span)
        conversionFactor = max(conversionFactor, factor.roundedUp.numerator, inverse.roundedUp.numerator)
    }

    /// - Parameter rows: where given, the values of all rows of tables, wherever they are written; then of offerings that
    ///   are rows only the requirements are looked at, and no recognition may be a row.
    mutating func check(
        offerings: [Offering], recognitions: some Sequence<Recognition<OfferingIndex>>, rows: [PlainValues]? = nil
    ) {
        for offering in offerings {
            if let grades = offering.grades { gradeNames.formUnion(grades.bestFirst) }
        }
        for offering in offerings {
            if rows == nil || !offering.isRow { check(offering) }
            if offering.links.isEmpty { continue }
            for requirement in offering.links.all { check(requirement) }
        }
        for recognition in recognitions { check(recognition) }
        for values in rows ?? [] { check(values) }
        for institution in institutions.values.sorted(by: { $0.id < $1.id }) { check(institution.rules) }
    }

    private mutating func check(_ offering: Offering) {
        if let credits = offering.declaredCredits {
            if !units.contains(credits.unit) { unknownUnit(credits.unit, at: credits.span) }
            checkSum(credits.amount, at: credits.span)
        }
        if case .amount(let amount)? = offering.otherCredits?.value {
            checkSum(amount, at: offering.otherCredits?.span)
        }
        checkDetails(of: offering)
        check(offering.rules)
    }

    private mutating func checkDetails(of offering: Offering) {
        let details = offering.details
        if let level = details.level { check(level: level.value, at: level.span) }
        for hours in [details.hours] + LearnerEffort.allCases.map({ details.effort[$0] }) {
            if let hours { checkSum(hours.value, at: hours.span) }
        }
        if let cost = details.cost { checkSum(cost.value.amount, at: cost.span) }
    }

    private mutating func check(_ recognition: Recognition<OfferingIndex>) {
        check(recognition.from)
        check(recognition.conditions.also)
        if let grade = recognition.conditions.grade { check(grade.value, at: grade.span) }
        for part in recognition.grants.creditsByLevel {
            check(level: part.level, at: part.span)
            checkSum(part.amount, at: part.span)
        }
        for grant in recognition.grants.unassigned {
            if let level = grant.level { check(level: level, at: grant.span) }
            if let credits = grant.credits { checkSum(credits, at: grant.span) }
        }
        if let credits = recognition.grants.credits {
            if let unit = credits.value.unit, !units.contains(unit) { unknownUnit(unit, at: credits.span) }
            checkSum(credits.value.amount, at: credits.span)
        }
    }

    private mutating func check(_ values: PlainValues) {
        for level in values.levels { check(level: level, at: .nowhere) }
        for grade in values.grades { check(Grade(rawValue: grade), at: .nowhere) }
        for denominator in values.denominators { checkSum(Rational(1, over: denominator), at: .nowhere) }
    }

    private mutating func check(_ rules: Rules) {
        for amount in [rules.residency, rules.transferLimit] { if let amount { check(amount.value, at: amount.span) } }
        for limit in rules.transferLimits { check(limit.value.limit, at: limit.span) }
        for minimum in rules.levelMinimums { check(minimum.value.amount, at: minimum.span) }
        if case .limit(let amount)? = rules.sharing?.value { check(amount, at: rules.sharing?.span) }
        for minimum in rules.levelMinimums { check(level: minimum.level, at: minimum.span) }
        for limit in rules.transferLimits { if let level = limit.level { check(level: level, at: limit.span) } }
    }

    /// Recursion is as deep as amounts nest.
    private mutating func check(_ amount: RuleAmount, at span: SourceSpan?) {
        switch amount {
        case .number(let number): checkSum(number, at: span)
        case .percentage: break
        case .largerOf(let amounts), .smallerOf(let amounts): for amount in amounts { check(amount, at: span) }
        }
    }

    private mutating func check(_ requirement: Requirement<OfferingIndex>?) {
        requirement?.forEachNode { node in
            switch node {
            case .complete(let leaf):
                if let grade = leaf.grade { check(grade, at: leaf.span) }
            case .choose(_, .matching(let filter), let span):
                check(filter, at: span)
            case .credits(let amount, let pool, let span):
                checkSum(amount, at: span)
                if case .matching(let filter) = pool { check(filter, at: span) }
            default: break
            }
        }
    }

    private mutating func check(_ filter: OfferingFilter, at span: SourceSpan) {
        if let level = filter.level { check(level: level, at: span) }
        if let institution = filter.institution, institutions[institution] == nil {
            let near = DidYouMean(institutions.keys.sorted()).suggestion(for: institution)
            malformed("No offering is offered by “\(institution)”.", near.map { "Did you mean “\($0)”?" }, at: span)
        }
    }
}

extension ValueChecker {
    private mutating func check(level: String, at span: SourceSpan) {
        guard !levels.knows(level) else { return }
        let near = DidYouMean(levels.levels + ["upper", "lower"]).suggestion(for: level)
        let hint: Message =
            near.map { "Did you mean “\($0)”?" } ?? "The levels are \(levels.levels.joined(separator: ", "))."
        malformed("“\(level)” is not a level.", hint, at: span)
    }

    private mutating func check(_ grade: Grade, at span: SourceSpan) {
        if gradeNames.contains(grade) || grade.percentage.map({ $0 <= 100 }) ?? false { return }
        let near = DidYouMean(gradeNames.map(\.rawValue).sorted()).suggestion(for: grade.rawValue)
        malformed(
            "“\(grade.rawValue)” is not a grade.",
            near.map { "Did you mean “\($0)”?" } ?? "Use a letter from A+ to F, a percentage, or a name from grades.",
            at: span)
    }

    private mutating func unknownUnit(_ unit: CreditUnit, at span: SourceSpan) {
        let near = DidYouMean(units.map(\.rawValue).sorted()).suggestion(for: unit.rawValue)
        malformed(
            "“\(unit.rawValue)” is not a unit of credit.",
            near.map { "Did you mean “\($0)”?" } ?? "An institution declares its unit: unit: \(unit.rawValue).",
            at: span)
    }

    /// Refuses a fraction that could not be added exactly with the others; a message names `written`.
    private mutating func checkSum(_ amount: Rational, naming written: Rational? = nil, at span: SourceSpan?) {
        let next = Rational.leastCommonMultiple(commonDenominator, amount.denominator)
        if let next, next <= Self.largestDenominator / conversionFactor {
            commonDenominator = next
        } else {
            isExact = false
            malformed(
                "\(written ?? amount) cannot be added exactly to the other amounts of this catalogue.",
                "Use fractions with small denominators, or fewer decimals.", at: span ?? .nowhere)
        }
    }

    private mutating func malformed(_ message: Message, _ hint: Message?, at span: SourceSpan) {
        diagnostics.append(Diagnostic(.malformedValue, message, at: span, hint: hint))
    }
}
