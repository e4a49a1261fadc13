/// Checks the values that only make sense against the whole catalogue: units, levels, grades, exact sums.
struct ValueChecker {
    /// The largest common denominator of all amounts: with it, sums over millions of amounts stay exact in 64 bits.
    static let largestDenominator = 1_000_000

    let levels: LevelScale
    let institutions: [String: Institution]
    let units: Set<CreditUnit>
    let gradeNames: Set<Grade>
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether all amounts can be added and converted exactly; otherwise nothing may be computed from them.
    private(set) var isExact = true
    private var commonDenominator = 1
    /// What conversions may multiply denominators by.
    private var conversionDenominator = 1

    init(levels: LevelScale, institutions: [String: Institution], conversions: [Conversion]) {
        self.levels = levels
        self.institutions = institutions
        units = Set([.credit] + institutions.values.map(\.unit) + conversions.flatMap { [$0.from, $0.to] })
        gradeNames = Set(GradeScale.letters.bestFirst + institutions.values.flatMap { $0.grades?.bestFirst ?? [] })
        for conversion in conversions {
            checkSum(conversion.factor, at: conversion.span)
            if conversion.factor == 0 || conversion.factor > 1_000 {
                malformed("A factor of \(conversion.factor) is no conversion.", nil, at: conversion.span)
                isExact = false
            }
        }
        conversionDenominator = commonDenominator
        commonDenominator = 1
    }

    mutating func check(offerings: [Offering], recognitions: [Recognition<OfferingIndex>]) {
        for offering in offerings { check(offering) }
        for recognition in recognitions { check(recognition) }
        for institution in institutions.values.sorted(by: { $0.id < $1.id }) { check(institution.rules) }
    }

    private mutating func check(_ offering: Offering) {
        if let credits = offering.declaredCredits {
            if !units.contains(credits.unit) { unknownUnit(credits.unit, at: credits.span) }
            checkSum(credits.amount, at: credits.span)
        }
        if let level = offering.details.level { check(level: level.value, at: level.span) }
        check(offering.rules)
        let requirements = [
            offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites, offering.recommends,
        ]
        for requirement in requirements { check(requirement, own: offering.grades) }
    }

    private mutating func check(_ recognition: Recognition<OfferingIndex>) {
        let span = recognition.span
        check(recognition.from, own: nil)
        check(recognition.conditions.also, own: nil)
        if let grade = recognition.conditions.grade { check(grade.value, own: nil, at: grade.span) }
        for amount in recognition.grants.creditsByLevel { check(level: amount.level, at: span) }
        for grant in recognition.grants.unassigned {
            if let level = grant.level { check(level: level, at: span) }
            if let credits = grant.credits { checkSum(credits, at: span) }
        }
        if let credits = recognition.grants.credits {
            if let unit = credits.value.unit, !units.contains(unit) { unknownUnit(unit, at: credits.span) }
            checkSum(credits.value.amount, at: credits.span)
        }
    }

    private mutating func check(_ rules: Rules) {
        for minimum in rules.levelMinimums { check(level: minimum.level, at: minimum.span) }
        for limit in rules.transferLimits { if let level = limit.level { check(level: level, at: limit.span) } }
    }

    private mutating func check(_ requirement: Requirement<OfferingIndex>?, own: GradeScale?) {
        requirement?.forEachNode { node in
            switch node {
            case .complete(let leaf):
                if let grade = leaf.grade { check(grade, own: own, at: leaf.span) }
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
        let hint = near.map { "Did you mean “\($0)”?" } ?? "The levels are \(levels.levels.joined(separator: ", "))."
        malformed("“\(level)” is not a level.", hint, at: span)
    }

    private mutating func check(_ grade: Grade, own: GradeScale?, at span: SourceSpan) {
        if grade.percentage != nil || gradeNames.contains(grade) || own?.bestFirst.contains(grade) ?? false { return }
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

    /// Refuses a fraction that could not be added exactly with the others.
    private mutating func checkSum(_ amount: Rational, at span: SourceSpan) {
        let next = Rational.leastCommonMultiple(commonDenominator, amount.denominator)
        if let next, next <= Self.largestDenominator / conversionDenominator {
            commonDenominator = next
        } else {
            isExact = false
            malformed(
                "\(amount) cannot be added exactly to the other amounts of this catalogue.",
                "Use fractions with small denominators, or fewer decimals.", at: span)
        }
    }

    private mutating func malformed(_ message: String, _ hint: String?, at span: SourceSpan) {
        diagnostics.append(Diagnostic(.malformedValue, message, at: span, hint: hint))
    }
}
