/// The credit rules of one program, held against its credits and against one another.
///
/// Rules that an institution states for all its programs are judged with each program that is larger than a course.
struct ProgramLimits {
    let catalogue: Catalogue
    let program: OfferingIndex
    let rules: EffectiveRules
    var offering: Offering { catalogue[program] }
    var name: Message { "“\(offering.id)”" }
    var total: Rational? { offering.credits?.amount }

    /// `nil` where no rules apply.
    init?(_ program: OfferingIndex, _ catalogue: Catalogue) {
        let offering = catalogue[program]
        let ofInstitutions = offering.institutions.contains { !(catalogue.institution($0)?.rules.isEmpty ?? true) }
        guard !offering.rules.isEmpty || (offering.kind == .program && ofInstitutions) else { return nil }
        self.catalogue = catalogue
        self.program = program
        rules = EffectiveRules(for: program, in: catalogue)
    }

    /// What is required exceeds all there is.
    var againstTotal: [Diagnostic] {
        guard let total else { return [] }
        var result: [Diagnostic] = []
        if let residency = rules.residency, residency.value > total {
            result.append(
                Diagnostic(
                    limits: """
                        The residency of \(name) asks for \(amount(residency.value)) of its own, but the whole program is \
                        only \(amount(total)).
                        """,
                    at: residency.span, hint: "Correct the residency, or the credits of the program."))
        }
        let large = rules.levelMinimums.filter { $0.amount > total }
        result += large.map { minimum in
            Diagnostic(
                limits: """
                    \(name) must hold \(amount(minimum.amount)) at level \(term: minimum.level), but is only \
                    \(amount(total)).
                    """,
                at: minimum.span, hint: "Correct the minimum, or the credits of the program.")
        }
        if large.isEmpty, let last = rules.levelMinimums.last, let needed = neededByLevels, needed > total {
            result.append(
                Diagnostic(
                    limits: """
                        The level minimums of \(name) need \(amount(needed)) together, but it is only \(amount(total)).
                        """,
                    at: last.span, hint: "Correct the minimums, or the credits of the program."))
        }
        return result
    }

    /// The least credit that meets all level minimums: each level is a part of `upper` or of `lower`.
    private var neededByLevels: Rational? {
        let scale = catalogue.levels
        guard let third = scale.rank(of: "third-year") else {
            return rules.levelMinimums.map(\.amount).reduce(.zero, +)
        }
        var (upper, lower): (Rational, Rational) = (0, 0)
        for minimum in rules.levelMinimums {
            guard let rank = scale.rank(of: minimum.level) else { continue }
            if rank >= third { upper += minimum.amount } else { lower += minimum.amount }
        }
        for minimum in rules.levelMinimums {
            if minimum.level == "upper" { upper = max(upper, minimum.amount) }
            if minimum.level == "lower" { lower = max(lower, minimum.amount) }
        }
        return upper + lower
    }

    func amount(_ amount: Rational) -> Credits { Credits(amount, offering.unit) }
}
