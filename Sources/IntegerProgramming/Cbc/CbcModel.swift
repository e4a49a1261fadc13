import CCbc
import Synchronization

/// One call of COIN-OR's CBC: a program in, its answer out, everything freed in between.
///
/// CBC is called by one thread at a time; nothing is promised of it elsewhere.
struct CbcModel {
    /// What CBC says.
    struct Answer {
        enum Claim { case optimal, infeasible, stopped }

        var claim: Claim
        /// The best assignment it found.
        var values: [Double]?
        /// The bound it proved for the objective.
        var bound: Double
    }

    /// How much CBC may transform a program before it searches.
    enum Effort: CaseIterable {
        case usual
        /// Nothing but branch and bound over the relaxation: for the rare program whose transformed answer is not exact.
        case plain
    }

    private static let lock = Mutex(())

    static func solve(
        _ rows: Rows, _ domains: [ClosedRange<Int>], _ sense: IntegerProgram.Sense, seconds: Double?, _ effort: Effort
    ) -> Answer {
        lock.withLock { _ in unlocked(rows, domains, sense, seconds: seconds, effort) }
    }

    private static func unlocked(
        _ rows: Rows, _ domains: [ClosedRange<Int>], _ sense: IntegerProgram.Sense, seconds: Double?, _ effort: Effort
    ) -> Answer {
        guard let model = Cbc_newModel() else { return Answer(claim: .stopped, values: nil, bound: 0) }
        defer { Cbc_deleteModel(model) }
        Cbc_setLogLevel(model, 0)
        load(rows, domains, into: model)
        Cbc_setObjSense(model, sense == .minimise ? 1 : -1)
        Cbc_setAllowableGap(model, 0)
        Cbc_setAllowableFractionGap(model, 0)
        Cbc_setParameter(model, "integerTolerance", "1e-9")
        if let seconds { Cbc_setMaximumSeconds(model, max(seconds, 0.01)) }
        if effort == .plain {
            for name in ["preprocess", "presolve", "cutsOnOff", "heuristicsOnOff", "probing"] {
                Cbc_setParameter(model, name, "off")
            }
        }
        Cbc_solve(model)
        return answer(of: model, count: domains.count)
    }

    /// Hands over the matrix by columns. A variable's domain is a bound of its column.
    private static func load(_ rows: Rows, _ domains: [ClosedRange<Int>], into model: UnsafeMutableRawPointer) {
        var columns = [[(row: Int, coefficient: Int)]](repeating: [], count: domains.count)
        for (number, row) in rows.rows.enumerated() {
            for entry in row.entries { columns[entry.column].append((number, entry.coefficient)) }
        }
        var starts: [Int32] = [0]
        for column in columns { starts.append(starts[starts.count - 1] + Int32(column.count)) }
        let entries = columns.joined()
        Cbc_loadProblem(
            model, Int32(domains.count), Int32(rows.rows.count), starts, entries.map { Int32($0.row) },
            entries.map { Double($0.coefficient) }, domains.map { Double($0.lowerBound) },
            domains.map { Double($0.upperBound) }, rows.costs.map { Double($0) }, rows.rows.map(\.lower),
            rows.rows.map(\.upper))
        for column in 0..<Int32(domains.count) { Cbc_setInteger(model, column) }
    }

    private static func answer(of model: UnsafeMutableRawPointer, count: Int) -> Answer {
        let bound = Cbc_getBestPossibleObjValue(model)
        if Cbc_isProvenInfeasible(model) != 0 { return Answer(claim: .infeasible, values: nil, bound: bound) }
        let values = Cbc_bestSolution(model).map { Array(UnsafeBufferPointer(start: $0, count: count)) }
        let claim: Answer.Claim = Cbc_isProvenOptimal(model) != 0 ? .optimal : .stopped
        return Answer(claim: claim, values: values, bound: bound)
    }
}
