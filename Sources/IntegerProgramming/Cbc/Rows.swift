/// The constraints of a program as the solver takes them: each variable once in a row, by ascending index, without zeros.
struct Rows {
    struct Row {
        var entries: [(column: Int, coefficient: Int)]
        var lower: Double
        var upper: Double
    }

    let rows: [Row]
    let costs: [Int]

    /// - Throws: `numbersTooLarge` when a row or the objective exceeds the limits within which `Double` is exact.
    init(_ program: IntegerProgram) throws(IntegerProgramError) {
        var costs = [Int](repeating: 0, count: program.variableCount)
        for entry in try Self.entries(program.objective, of: program, constraint: nil) {
            costs[entry.column] = entry.coefficient
        }
        self.costs = costs
        var rows: [Row] = []
        for (number, constraint) in program.constraints.enumerated() {
            let entries = try Self.entries(constraint.terms, of: program, constraint: number)
            let bound = Double(constraint.bound)
            rows.append(
                Row(
                    entries: entries, lower: constraint.relation == .atMost ? -.infinity : bound,
                    upper: constraint.relation == .atLeast ? .infinity : bound))
        }
        self.rows = rows
    }

    private static func entries(
        _ terms: [(Int, IntegerProgram.Variable)], of program: IntegerProgram, constraint: Int?
    ) throws(IntegerProgramError) -> [(column: Int, coefficient: Int)] {
        var sums: [Int: Int] = [:]
        for (coefficient, variable) in terms {
            let (sum, overflow) = sums[variable.index, default: 0].addingReportingOverflow(coefficient)
            guard !overflow else { throw .numbersTooLarge(constraint: constraint) }
            sums[variable.index] = sum
        }
        var activity = 0
        for (column, coefficient) in sums {
            let domain = program.domains[column]
            let value = max(domain.lowerBound.magnitude, domain.upperBound.magnitude)
            let (product, overflow) = coefficient.magnitude.multipliedReportingOverflow(by: value)
            guard coefficient.magnitude <= IntegerProgram.largestCoefficient, !overflow,
                product <= IntegerProgram.largestActivity
            else { throw .numbersTooLarge(constraint: constraint) }
            activity += Int(product)
            guard activity <= IntegerProgram.largestActivity else { throw .numbersTooLarge(constraint: constraint) }
        }
        return sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { (column: $0.key, coefficient: $0.value) }
    }
}
