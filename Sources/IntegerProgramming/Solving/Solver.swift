/// Solves a program part by part.
///
/// Each part is searched exactly first. Only if that turns out to be hard is CBC asked, for a better assignment and
/// for its opinion; the exact search then goes on for a while, to confirm it. CBC's word alone decides only when that
/// is not enough. The limits are amounts of work, not of time, so that without a time limit the answer is always the
/// same.
struct Solver {
    let form: StandardForm
    /// An assignment to begin with; must satisfy the program.
    let start: [Int]?
    let deadline: ContinuousClock.Instant?

    /// The work put into a part before CBC is asked: a twentieth of a second or so.
    var patience = 3_000_000

    /// The work put into confirming what CBC says.
    var doubt = 10_000_000

    func run() -> Finding {
        guard let (box, parts) = split() else { return Finding(values: nil, bound: 0, proof: .exact) }
        var whole = Finding(values: box.lower, bound: 0, proof: .exact)
        for column in 0..<form.columnCount where box.lower[column] == box.upper[column] {
            whole.bound += form.cost[column] * box.lower[column]
        }
        for part in parts {
            let finding = solve(part)
            if finding.values == nil, finding.proof != nil { return finding }
            whole.add(finding, of: part)
        }
        return whole
    }

    /// The box after drawing the first conclusions, and the independent parts of what is left; `nil` if nothing can be.
    private func split() -> (box: Box, parts: [Component])? {
        var form = form
        var propagation = Propagation(form)
        guard !form.isContradictory, propagation.tighten(&form.box) else { return nil }
        return form.components().map { (form.box, $0) }
    }

    private func solve(_ part: Component) -> Finding {
        var search = ExactSearch(part.form)
        if let start { search.consider(part.form.box.nearest(to: part.columns.map { start[$0] })) }
        search.run(effort: patience, deadline: deadline)
        if !search.isFinished, CbcSolver.accepts(part.form), consult(&search) {
            return Finding(values: search.best, bound: search.bound, proof: .floatingPoint)
        }
        search.run(effort: nil, deadline: deadline)
        return Finding(values: search.best, bound: search.bound, proof: search.isFinished ? .exact : nil)
    }

    /// Asks CBC and tries to confirm what it says. Returns whether its word has to be taken for it.
    private func consult(_ search: inout ExactSearch) -> Bool {
        let seconds = deadline.map { ContinuousClock.now.duration(to: $0).seconds / 2 }
        let answer = CbcSolver.solve(search.form, seconds: seconds)
        if let values = answer.values { search.consider(values) }
        let isCredible =
            switch answer.claim {
            case .stopped: false
            case .infeasible: search.best == nil
            case .optimal: answer.values.map(search.form.cost(of:)) == search.bestCost
            }
        guard isCredible else { return false }
        search.run(effort: doubt, deadline: deadline)
        return !search.isFinished
    }
}
