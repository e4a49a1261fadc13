extension IntegerProgram {
    /// Optimises one objective after the other: the second among the assignments that are best for the first, and so
    /// on.
    ///
    /// Prefer this to one objective with large weights: each step has small numbers, and begins with the assignment of
    /// the step before. The program's own ``objective`` plays no part.
    ///
    /// - Parameters:
    ///   - objectives: what matters, most important first, each with its own sense. None at all asks for any assignment
    ///     that satisfies the program.
    ///   - timeLimit: for all of them together. An objective whose optimum is not proved in time counts with the best
    ///     value found.
    /// - Returns: one outcome per objective, up to the first without an assignment. The last one's assignment is the
    ///   answer; it attains the values of all objectives before it.
    /// - Throws: as ``solve(_:startingFrom:timeLimit:)``; objectives count as constraints, after the others.
    public func solve(
        inOrder objectives: [(sense: Sense, terms: [(Int, Variable)])], timeLimit: Duration? = nil
    ) throws(IntegerProgramError) -> [Outcome] {
        let deadline = timeLimit.map { ContinuousClock.now + $0 }
        var program = self
        var outcomes: [Outcome] = []
        for (sense, terms) in objectives.isEmpty ? [(.minimise, [])] : objectives {
            program.objective = terms
            let rest = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
            let start = outcomes.last?.solution?.values
            let outcome = try program.solve(sense, startingFrom: start, timeLimit: rest)
            outcomes.append(outcome)
            guard let solution = outcome.solution else { break }
            program.addConstraint(terms, .equal, solution.objective)
        }
        return outcomes
    }
}
