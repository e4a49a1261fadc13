/// Tightens bounds by what the rows leave possible, in exact arithmetic.
///
/// A row whose other variables are at their most favourable bounds limits each of its variables. The objective takes
/// part as a last row, limited by the cost an answer must have to be of interest.
struct Propagation: Sendable {
    private let rows: SparseRows
    private let columns: SparseRows
    private var rowLower: [Int]
    private var rowUpper: [Int]
    private var queue: [Int] = []
    private var isQueued: [Bool]

    init(_ form: StandardForm) {
        var rows = form.rows
        rows.append(form.cost.indices.filter { form.cost[$0] != 0 }.map { ($0, form.cost[$0]) })
        self.rows = rows
        columns = rows.transposed(columnCount: form.columnCount)
        rowLower = form.rowLower + [-IntegerProgram.largestActivity]
        rowUpper = form.rowUpper + [IntegerProgram.largestActivity]
        isQueued = [Bool](repeating: false, count: rows.count)
    }

    /// The largest cost still of interest.
    var costLimit: Int {
        get { rowUpper[rows.count - 1] }
        set { rowUpper[rows.count - 1] = newValue }
    }

    /// Tightens `box` until nothing changes, or long enough. Returns `false` if no point of it can satisfy all rows.
    ///
    /// - Parameter column: the only variable whose bounds have changed since the box was last tightened, if known.
    mutating func tighten(_ box: inout Box, changed column: Int? = nil) -> Bool {
        if let column { enqueueRows(of: column) } else { for row in 0..<rows.count { enqueue(row) } }
        enqueue(rows.count - 1)
        var visits = 0
        let limit = 1_000 + 20 * rows.count
        var next = 0
        while next < queue.count {
            let row = queue[next]
            next += 1
            isQueued[row] = false
            visits += 1
            guard visits <= limit else { continue }
            guard visit(row, &box) else {
                for row in queue[next...] { isQueued[row] = false }
                queue.removeAll(keepingCapacity: true)
                return false
            }
        }
        queue.removeAll(keepingCapacity: true)
        return true
    }

    private mutating func enqueue(_ row: Int) {
        guard !isQueued[row] else { return }
        isQueued[row] = true
        queue.append(row)
    }

    private mutating func enqueueRows(of column: Int) {
        for entry in columns.entries(column) { enqueue(columns.columns[entry]) }
    }

    private mutating func visit(_ row: Int, _ box: inout Box) -> Bool {
        let (smallest, largest) = range(of: row, in: box)
        guard smallest <= rowUpper[row], largest >= rowLower[row] else { return false }
        if smallest >= rowLower[row] && largest <= rowUpper[row] { return true }
        let above = rowUpper[row] - smallest
        let below = largest - rowLower[row]
        for entry in rows.entries(row) {
            let column = rows.columns[entry]
            guard box.lower[column] < box.upper[column] else { continue }
            let change = Self.narrow(column, rows.coefficients[entry], above, below, &box)
            if change == .empty { return false }
            if change == .narrower { enqueueRows(of: column) }
        }
        return true
    }

    private func range(of row: Int, in box: Box) -> (smallest: Int, largest: Int) {
        var smallest = 0
        var largest = 0
        for entry in rows.entries(row) {
            let coefficient = rows.coefficients[entry]
            let low = coefficient * box.lower[rows.columns[entry]]
            let high = coefficient * box.upper[rows.columns[entry]]
            smallest += min(low, high)
            largest += max(low, high)
        }
        return (smallest, largest)
    }

    private enum Change { case none, narrower, empty }

    /// The left side may grow by at most `above` from its smallest and shrink by at most `below` from its largest
    /// value.
    private static func narrow(
        _ column: Int, _ coefficient: Int, _ above: Int, _ below: Int, _ box: inout Box
    ) -> Change {
        let (low, high) = (box.lower[column], box.upper[column])
        let (up, down) = coefficient > 0 ? (above, below) : (below, above)
        let upper = min(high, low + up / abs(coefficient))
        let lower = max(low, high - down / abs(coefficient))
        if lower == low && upper == high { return .none }
        box.lower[column] = lower
        box.upper[column] = upper
        return lower > upper ? .empty : .narrower
    }
}
