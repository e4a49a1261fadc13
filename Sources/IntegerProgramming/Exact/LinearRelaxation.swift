import CCbc

/// The linear program left when variables may be fractions, solved by COIN-OR's CLP in floating point.
///
/// Its answers are hints: they say where to branch and which combination of rows to try as a proof. What is believed is
/// computed from them exactly by ``DualBound``.
///
/// Each instance owns its model. Instances may be used in parallel: the only state CLP's dual simplex shares between
/// models is a counter of factorisations that nothing depends on.
final class LinearRelaxation {
    enum Result {
        /// Values of the columns, and the price of each row.
        case optimal(values: [Double], prices: [Double])
        /// No point satisfies the rows; the weights are to combine them into a contradiction.
        case infeasible(weights: [Double])
        /// Nothing usable came back.
        case failed
    }

    private let model: UnsafeMutableRawPointer
    private let rowCount: Int
    private let columnCount: Int
    /// A measure of the work done so far that, unlike time, is the same in every run.
    private(set) var effort = 0
    private let effortPerIteration: Int

    init?(_ form: StandardForm) {
        guard form.rows.count > 0, let model = Clp_newModel() else { return nil }
        self.model = model
        rowCount = form.rows.count
        columnCount = form.columnCount
        effortPerIteration = form.rows.columns.count + form.rows.count + form.columnCount
        Clp_setLogLevel(model, 0)
        load(form)
    }

    deinit {
        Clp_deleteModel(model)
    }

    private func load(_ form: StandardForm) {
        let byColumn = form.rows.transposed(columnCount: form.columnCount)
        Clp_loadProblem(
            model, Int32(columnCount), Int32(rowCount), byColumn.starts.map(Int32.init),
            byColumn.columns.map(Int32.init), byColumn.coefficients.map(Double.init),
            form.box.lower.map(Double.init), form.box.upper.map(Double.init), form.cost.map(Double.init),
            form.rowLower.map(Double.init), form.rowUpper.map(Double.init))
    }

    /// Solves the relaxation over a box, starting from the basis of the call before.
    func solve(in box: Box, seconds: Double?) -> Result {
        Clp_chgColumnLower(model, box.lower.map(Double.init))
        Clp_chgColumnUpper(model, box.upper.map(Double.init))
        Clp_setMaximumSeconds(model, seconds ?? -1)
        Clp_dual(model, 0)
        effort += (2 + Int(Clp_numberIterations(model))) * effortPerIteration
        switch Clp_status(model) {
        case 0: return optimum()
        case 1: return contradiction()
        default: return .failed
        }
    }

    private func optimum() -> Result {
        guard let values = Clp_getColSolution(model), let prices = Clp_getRowPrice(model) else { return .failed }
        let result = copy(values, columnCount)
        guard result.allSatisfy({ $0.magnitude < 0x1p60 }) else { return .failed }
        return .optimal(values: result, prices: copy(prices, rowCount))
    }

    private func contradiction() -> Result {
        guard let ray = Clp_infeasibilityRay(model) else { return .failed }
        defer { Clp_freeRay(model, ray) }
        return .infeasible(weights: copy(ray, rowCount))
    }

    private func copy(_ start: UnsafePointer<Double>, _ count: Int) -> [Double] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }
}
