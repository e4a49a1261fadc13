/// A program as the search wants it: to be minimised, every row an interval, sorted entries without zeros, rows and
/// objective divided by their greatest common divisors, rows that always hold left out.
struct StandardForm: Sendable {
    var box: Box
    var cost: [Int]
    /// The objective is this many times the cost (negative when maximising).
    var costUnit: Int
    var rows = SparseRows()
    var rowLower: [Int] = []
    var rowUpper: [Int] = []
    /// Set when a row can be seen to have no solution.
    var isContradictory = false

    var columnCount: Int { cost.count }

    init(_ program: IntegerProgram, _ sense: IntegerProgram.Sense) throws(IntegerProgramError) {
        box = Box(lower: program.domains.map(\.lowerBound), upper: program.domains.map(\.upperBound))
        cost = [Int](repeating: 0, count: program.variableCount)
        costUnit = sense == .minimise ? 1 : -1
        var collector = TermCollector(columnCount: program.variableCount)
        let objective = try collector.collect(program.objective, constraint: nil, in: box)
        let divisor = max(1, objective.entries.reduce(0) { greatestCommonDivisor($0, $1.coefficient) })
        for entry in objective.entries { cost[entry.column] = entry.coefficient / divisor * costUnit }
        costUnit *= divisor
        for (index, constraint) in program.constraints.enumerated() {
            let row = try collector.collect(constraint.terms, constraint: index, in: box)
            add(row, constraint)
        }
        settleLooseColumns()
    }

    /// Gives the variables that no row holds back their cheapest value; of equally cheap ones, the closest to 0.
    private mutating func settleLooseColumns() {
        var isHeld = [Bool](repeating: false, count: columnCount)
        for column in rows.columns { isHeld[column] = true }
        for column in 0..<columnCount where !isHeld[column] {
            let nearest = min(max(0, box.lower[column]), box.upper[column])
            let value = cost[column] == 0 ? nearest : cost[column] > 0 ? box.lower[column] : box.upper[column]
            box.lower[column] = value
            box.upper[column] = value
        }
    }

    private mutating func add(_ row: CollectedRow, _ constraint: IntegerProgram.Constraint) {
        var lower = constraint.relation == .atMost ? row.smallest : max(row.smallest, constraint.bound)
        var upper = constraint.relation == .atLeast ? row.largest : min(row.largest, constraint.bound)
        if lower <= row.smallest && upper >= row.largest { return }
        let divisor = max(1, row.entries.reduce(0) { greatestCommonDivisor($0, $1.coefficient) })
        lower = lower.dividedRoundingUp(by: divisor)
        upper = upper.dividedRoundingDown(by: divisor)
        guard lower <= upper else { return isContradictory = true }
        rows.append(row.entries.map { ($0.column, $0.coefficient / divisor) })
        rowLower.append(lower)
        rowUpper.append(upper)
    }

    /// The cost of an assignment. Cannot overflow: the activity of the objective is limited.
    func cost(of values: [Int]) -> Int {
        zip(cost, values).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
