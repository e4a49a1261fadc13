extension IntegerProgram {
    public func solve(_ sense: Sense, timeLimit: Duration? = nil) throws(IntegerProgramError) -> Outcome {
        let form = try StandardForm(self, sense)
        let deadline = timeLimit.map { ContinuousClock.now + $0 }
        var search = ExactSearch(form)
        search.run(effortLimit: .max, deadline: deadline)
        if let best = search.best {
            guard isSatisfied(by: best), let objective = objectiveValue(of: best) else { throw .checkFailed }
            let bound = search.bound * form.costUnit
            return .solved(Solution(status: search.isFinished ? .optimal(.exact) : .feasible(bound: bound), values: best, objective: objective))
        }
        return search.isFinished ? .infeasible(.exact) : .undecided(bound: search.bound * form.costUnit)
    }
}
