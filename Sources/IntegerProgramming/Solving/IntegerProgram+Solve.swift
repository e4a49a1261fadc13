extension IntegerProgram {
    /// Finds the best assignment and proves that there is none better.
    ///
    /// Branch and bound with exactly checked bounds; for programs too hard for it, with the help of COIN-OR's CBC
    /// (see ``Proof``). The constraints and the objective of the answer are checked in integer arithmetic. Without a
    /// time limit the same program always gives the same answer; of several best assignments, which one is not
    /// specified. Exponential in the number of variables in the worst case; parts that share no constraint are solved
    /// one by one. May be called from several threads at once. Nothing is printed.
    ///
    /// - Parameters:
    ///   - sense: whether the objective is to be small or large.
    ///   - start: an assignment to improve on, one value per variable. Ignored if it does not satisfy the program.
    ///   - timeLimit: after this time, roughly, the best assignment found so far is returned, with a proved bound of
    ///     how much better another could be. Without it the search goes on until it is decided.
    /// - Throws: ``IntegerProgramError/numbersTooLarge(constraint:)`` when the numbers exceed ``largestCoefficient`` or
    ///   ``largestActivity``.
    public func solve(
        _ sense: Sense, startingFrom start: [Int]? = nil, timeLimit: Duration? = nil
    ) throws(IntegerProgramError) -> Outcome {
        let deadline = timeLimit.map { ContinuousClock.now + $0 }
        let form = try StandardForm(self, sense)
        let usableStart = start.flatMap { $0.count == variableCount && isSatisfied(by: $0) ? $0 : nil }
        let finding = Solver(form: form, start: usableStart, deadline: deadline).run()
        let bound = sense == .minimise ? finding.bound : -finding.bound
        guard let values = finding.values else {
            return finding.proof.map(Outcome.infeasible) ?? .undecided(bound: bound)
        }
        guard isSatisfied(by: values), let objective = objectiveValue(of: values) else { throw .checkFailed }
        let status = finding.proof.map(Solution.Status.optimal) ?? .feasible(bound: bound)
        return .solved(Solution(status: status, values: values, objective: objective))
    }
}
