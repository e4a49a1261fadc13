extension IntegerProgram {
    /// Solves the program by branch and cut, to a proved optimum unless the time runs out.
    ///
    /// The solver (COIN-OR CBC) reasons in floating point, with all gaps set to nothing. Its assignment is rounded to whole
    /// numbers and checked against every constraint and the objective in exact arithmetic; one that fails is asked for
    /// again without transformations, and if that fails too, an error is thrown rather than an answer given. The same
    /// program gives the same answer. Exponential in the worst case.
    ///
    /// - Parameters:
    ///   - sense: whether the objective is to be small or large.
    ///   - timeLimit: how long to search; without one, until the optimum is proved.
    /// - Throws: ``IntegerProgramError``.
    public func solve(_ sense: Sense, timeLimit: Duration? = nil) throws(IntegerProgramError) -> Outcome {
        let rows = try Rows(self)
        if let trivial = trivial() { return trivial }
        let seconds = timeLimit.map { $0 / .seconds(1) }
        for effort in CbcModel.Effort.allCases {
            let answer = CbcModel.solve(rows, domains, sense, seconds: seconds, effort)
            if let outcome = checked(answer, sense) { return outcome }
        }
        throw .checkFailed
    }

    /// The outcome of a program without variables, or with a row of zeros that cannot hold: no search is needed.
    private func trivial() -> Outcome? {
        if variableCount == 0 {
            guard isSatisfied(by: []) else { return .infeasible }
            return .solved(Solution(status: .optimal, values: [], objective: 0))
        }
        return nil
    }

    /// What an answer of the solver amounts to; `nil` when it does not hold exactly.
    private func checked(_ answer: CbcModel.Answer, _ sense: Sense) -> Outcome? {
        guard let values = answer.values else {
            return answer.claim == .infeasible ? .infeasible : .undecided(bound: rounded(answer.bound, sense))
        }
        let exact = values.map { Int($0.rounded()) }
        guard isSatisfied(by: exact), let objective = objectiveValue(of: exact) else { return nil }
        guard answer.claim == .optimal else {
            let bound = rounded(answer.bound, sense)
            let isReached = sense == .minimise ? bound >= objective : bound <= objective
            let status: Solution.Status = isReached ? .optimal : .feasible(bound: bound)
            return .solved(Solution(status: status, values: exact, objective: objective))
        }
        return .solved(Solution(status: .optimal, values: exact, objective: objective))
    }

    /// A bound of the objective as a whole number, rounded to the side on which it is still true.
    private func rounded(_ bound: Double, _ sense: Sense) -> Int {
        let limit = Double(Self.largestActivity)
        let clamped = min(max(bound, -limit), limit)
        return Int(sense == .minimise ? (clamped - 1e-6).rounded(.up) : (clamped + 1e-6).rounded(.down))
    }
}
