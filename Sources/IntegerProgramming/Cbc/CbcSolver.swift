import CCbc
import Synchronization

/// One call of COIN-OR's CBC.
struct CbcSolver {
    enum Claim { case optimal, infeasible, stopped }
    static let lock = Mutex<Void>(())

    static func solve(_ form: StandardForm, parameters: [(String, String)]) -> (values: [Double]?, claim: Claim) {
        lock.withLock { _ in unlocked(form, parameters) }
    }

    private static func unlocked(_ form: StandardForm, _ parameters: [(String, String)]) -> (values: [Double]?, claim: Claim) {
        guard let model = Cbc_newModel() else { return (nil, .stopped) }
        defer { Cbc_deleteModel(model) }
        Cbc_setLogLevel(model, 0)
        var rows = form.rows
        var lower = form.rowLower.map(Double.init)
        var upper = form.rowUpper.map(Double.init)
        for _ in 0..<4 {
            rows.append([(0, 1)])
            lower.append(Double(form.box.lower[0]))
            upper.append(Double(form.box.upper[0]))
        }
        let byColumn = rows.transposed(columnCount: form.columnCount)
        Cbc_loadProblem(
            model, Int32(form.columnCount), Int32(rows.count), byColumn.starts.map(Int32.init),
            byColumn.columns.map(Int32.init), byColumn.coefficients.map(Double.init),
            form.box.lower.map(Double.init), form.box.upper.map(Double.init), form.cost.map(Double.init),
            lower, upper)
        for column in 0..<form.columnCount { Cbc_setInteger(model, Int32(column)) }
        Cbc_setAllowableGap(model, 0)
        Cbc_setAllowableFractionGap(model, 0)
        for (name, value) in parameters { Cbc_setParameter(model, name, value) }
        Cbc_solve(model)
        if Cbc_isProvenInfeasible(model) != 0 { return (nil, .infeasible) }
        let claim: Claim = Cbc_isProvenOptimal(model) != 0 ? .optimal : .stopped
        guard let best = Cbc_bestSolution(model) else { return (nil, claim) }
        return (Array(UnsafeBufferPointer(start: best, count: form.columnCount)), claim)
    }
}
extension IntegerProgram {
    public func cbc(_ sense: Sense, _ parameters: [(String, String)]) throws -> Outcome {
        let form = try StandardForm(self, sense)
        let (values, claim) = CbcSolver.solve(form, parameters: parameters)
        guard let values else { return claim == .infeasible ? .infeasible(.floatingPoint) : .undecided(bound: 0) }
        let r = values.map { Int($0.rounded()) }
        guard isSatisfied(by: r) else { throw IntegerProgramError.checkFailed }
        return .solved(Solution(status: claim == .optimal ? .optimal(.floatingPoint) : .feasible(bound: 0), values: r, objective: objectiveValue(of: r)!))
    }
}
