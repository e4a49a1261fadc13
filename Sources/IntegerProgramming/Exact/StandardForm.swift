/// A program as the search wants it: to be minimised, every row an interval, rows divided by their greatest common
/// divisor, rows that always hold left out.
struct StandardForm: Sendable {
    var box: Box
    let cost: [Int]
    private(set) var rows = SparseRows()
    private(set) var rowLower: [Int] = []
    private(set) var rowUpper: [Int] = []
    /// Set when a single row can be seen to have no solution.
    private(set) var isContradictory = false

    var columnCount: Int { cost.count }

    init(box: Box, cost: [Int]) {
        self.box = box
        self.cost = cost
    }

    /// Adds a row whose left side lies between the bounds, if it says anything.
    ///
    /// - Parameter entries: by ascending column, without zeros.
    mutating func addRow(_ entries: [(column: Int, coefficient: Int)], from lower: Int, to upper: Int) {
        let range = box.range(of: entries)
        if lower <= range.smallest && range.largest <= upper { return }
        let divisor = max(1, entries.reduce(0) { greatestCommonDivisor($0, $1.coefficient) })
        let least = max(lower, range.smallest).dividedRoundingUp(by: divisor)
        let most = min(upper, range.largest).dividedRoundingDown(by: divisor)
        guard least <= most else { return isContradictory = true }
        rows.append(entries.map { ($0.column, $0.coefficient / divisor) })
        rowLower.append(least)
        rowUpper.append(most)
    }

    /// Gives the variables that no row holds back their cheapest value; of equally cheap ones, the closest to 0.
    mutating func settleLooseColumns() {
        var isHeld = [Bool](repeating: false, count: columnCount)
        for column in rows.columns { isHeld[column] = true }
        for column in 0..<columnCount where !isHeld[column] {
            let nearest = min(max(0, box.lower[column]), box.upper[column])
            let value = cost[column] == 0 ? nearest : cost[column] > 0 ? box.lower[column] : box.upper[column]
            box.lower[column] = value
            box.upper[column] = value
        }
    }

    /// The cost of an assignment. Cannot overflow: the activity of the objective is limited.
    func cost(of values: [Int]) -> Int {
        zip(cost, values).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Whether values within the box satisfy every row, exactly.
    func isSatisfied(by values: [Int]) -> Bool {
        (0..<rows.count).allSatisfy { row in
            let activity = rows.entries(row).reduce(0) { $0 + rows.coefficients[$1] * values[rows.columns[$1]] }
            return rowLower[row] <= activity && activity <= rowUpper[row]
        }
    }
}
