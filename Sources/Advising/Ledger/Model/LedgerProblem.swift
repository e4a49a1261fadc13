import IntegerProgramming
import Pathways

/// A learner's claims toward a target, and the best assignment of them.
struct LedgerProblem {
    let target: LedgerTarget
    let learning: Learning
    /// Every claim, open or not.
    let claims: [Claim]
    private let limits: AdvisingLimits
    private let holdings: [Holding]

    init(_ holdings: [Holding], toward target: LedgerTarget, on asOf: CalendarDate?, limits: AdvisingLimits) {
        self.target = target
        self.limits = limits
        self.holdings = holdings
        learning = Learning(holdings, toward: target, on: asOf)
        claims = ClaimFinder(learning: learning, ignoresCurrency: false).claims()
    }

    var catalogue: Catalogue { target.catalogue }

    /// The open recognitions of unknown amounts.
    var unknownClaims: [Claim] { claims.filter { $0.isOpen && $0.isUnknown } }

    /// The assignment that counts the most credit, then meets the most of the requirement, then uses the fewest
    /// recognitions, then the fewest other declarations.
    func best() throws(IntegerProgramError) -> Assignment {
        guard let model = try model(of: usable(claims), without: []) else { return Assignment(learning) }
        let filled = model.placements.filter { placement in
            if case .part = placement.place { true } else { model.output(placement).credits == nil }
        }
        let cost = model.claims.indices.map { (model.claims[$0].cost, model.taken[$0]) }
        let outcomes = try model.program.solve(
            inOrder: [
                (.maximise, model.credit), (.maximise, filled.map { (1, $0.variable) }), (.minimise, cost),
            ], timeLimit: limits.timeLimit)
        guard let solution = outcomes.last?.solution else { return Assignment(learning) }
        let isProved = outcomes.count == 3 && outcomes.allSatisfy { $0.solution?.isOptimal ?? false }
        return Assignment(model, solution.values, isProved: isProved)
    }

    /// The most credit that counts without some rules, or if a claim were open; `nil` if that is not known in time.
    func mostCredit(
        without rules: Set<Ledger.Rule> = [], opening opened: Int? = nil
    ) throws(IntegerProgramError) -> Rational? {
        var claims = claims
        if rules.contains(.currency) {
            claims = ClaimFinder(learning: learning, ignoresCurrency: true).claims()
        }
        if let opened { claims[opened].obstacles = [] }
        guard var model = try model(of: usable(claims), without: rules) else { return 0 }
        model.program.objective = model.credit
        guard let solution = try model.program.solve(.maximise, timeLimit: limits.timeLimit).solution,
            solution.isOptimal
        else { return nil }
        return model.scale.amount(solution.objective)
    }

    /// The program of the most credit that counts, before anything else matters.
    var program: ModelProgram? {
        get throws(IntegerProgramError) {
            try model(of: usable(claims), without: []).map { ModelProgram($0.program, .maximise, $0.credit) }
        }
    }

    private func usable(_ claims: [Claim]) -> [Claim] {
        claims.filter { $0.isOpen && $0.hasPlaces && !$0.isUnknown }
    }

    private func model(
        of claims: [Claim], without rules: Set<Ledger.Rule>
    ) throws(IntegerProgramError) -> LedgerModel? {
        if claims.isEmpty { return nil }
        let isComplete = learning.holds(target.offering)
        let omitted = isComplete ? Set(Ledger.Rule.allCases) : rules
        guard let model = LedgerModel(claims, learning, without: omitted) else {
            throw .numbersTooLarge(constraint: nil)
        }
        return model
    }
}

extension Claim {
    /// Recognitions weigh most, then equivalences and replacements.
    fileprivate var cost: Int {
        switch basis {
        case .recognition: 1 << 12
        case .equivalence, .replacement: 1 << 6
        case .own, .remainder: 1
        }
    }
}
