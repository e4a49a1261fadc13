import CCbc
import Synchronization

/// Asks COIN-OR's CBC for its answer to a program.
///
/// CBC is asked with care, because some of what it can do was seen to go wrong (version 2.10.8, on small random
/// programs compared with enumeration):
/// - preprocessing, probing together with heuristics, and two-step rounding cuts now and then cut off the optimum: all
///   are switched off;
/// - models reduced to two rows can end the process with a failed assertion: heuristics, which build such models, are
///   off, and every model is given a few rows that always hold;
/// - coefficients from about 2²⁰ on lead to false claims of infeasibility: such programs are not accepted;
/// - its parameters pass through global variables: calls are made one at a time; zero-half cuts, which depend on what
///   was solved before, are off.
///
/// With this, none of 170,000 random programs was answered wrongly. A claim is still only a claim.
struct CbcSolver {
    enum Claim: Sendable { case optimal, infeasible, stopped }

    struct Answer: Sendable {
        /// An assignment that satisfies the program, exactly checked.
        var values: [Int]?
        var claim: Claim
    }

    /// Whether the numbers of a program are small enough for floating point.
    static func accepts(_ form: StandardForm) -> Bool {
        form.rows.coefficients.allSatisfy { $0.magnitude <= 1 << 16 }
            && form.cost.allSatisfy { $0.magnitude <= 1 << 30 }
            && zip(form.rowLower, form.rowUpper).allSatisfy { max($0.magnitude, $1.magnitude) <= 1 << 30 }
    }

    /// - Parameter seconds: a time limit, or `nil`. With a limit no time is spent waiting for another thread's call.
    static func solve(_ form: StandardForm, seconds: Double?) -> Answer {
        let nothing = Answer(values: nil, claim: .stopped)
        guard let seconds else { return lock.withLock { _ in CbcSolver(form, nil)?.answer() ?? nothing } }
        guard seconds > 0 else { return nothing }
        return lock.withLockIfAvailable { _ in CbcSolver(form, seconds)?.answer() ?? nothing } ?? nothing
    }

    private static let lock = Mutex<Void>(())

    private let form: StandardForm
    private let model: UnsafeMutableRawPointer

    private init?(_ form: StandardForm, _ seconds: Double?) {
        guard form.columnCount > 0, let model = Cbc_newModel() else { return nil }
        self.form = form
        self.model = model
        Cbc_setLogLevel(model, 0)
        load()
        Cbc_setAllowableGap(model, 0)
        Cbc_setAllowableFractionGap(model, 0)
        let off = ["preprocess", "heuristics", "probing", "two", "zero"]
        for name in off { Cbc_setParameter(model, name, "off") }
        // More rounds of cuts at the root take longer than what they save, on programs of routes.
        Cbc_setParameter(model, "passCuts", "1")
        guard let seconds else { return }
        Cbc_setParameter(model, "timeMode", "elapsed")
        Cbc_setParameter(model, "seconds", String(seconds))
    }

    private func load() {
        var rows = form.rows
        var (lower, upper) = (form.rowLower, form.rowUpper)
        for _ in 0..<4 {
            rows.append([(0, 1)])
            lower.append(form.box.lower[0])
            upper.append(form.box.upper[0])
        }
        let byColumn = rows.transposed(columnCount: form.columnCount)
        Cbc_loadProblem(
            model, Int32(form.columnCount), Int32(rows.count), byColumn.starts.map(Int32.init),
            byColumn.columns.map(Int32.init), byColumn.coefficients.map(Double.init),
            form.box.lower.map(Double.init), form.box.upper.map(Double.init), form.cost.map(Double.init),
            lower.map(Double.init), upper.map(Double.init))
        for column in 0..<form.columnCount { Cbc_setInteger(model, Int32(column)) }
    }

    /// Runs CBC and frees the model.
    private func answer() -> Answer {
        defer { Cbc_deleteModel(model) }
        Cbc_solve(model)
        if Cbc_isProvenInfeasible(model) != 0 { return Answer(values: nil, claim: .infeasible) }
        guard let best = Cbc_bestSolution(model) else { return Answer(values: nil, claim: .stopped) }
        let numbers = UnsafeBufferPointer(start: best, count: form.columnCount)
        guard let values = form.assignment(near: Array(numbers)) else { return Answer(values: nil, claim: .stopped) }
        return Answer(values: values, claim: Cbc_isProvenOptimal(model) != 0 ? .optimal : .stopped)
    }
}
