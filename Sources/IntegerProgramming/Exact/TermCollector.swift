/// A row with repeated variables added up, zeros left out, and the exact range of its left side.
struct CollectedRow {
    var entries: [(column: Int, coefficient: Int)]
    var smallest = 0
    var largest = 0
}

/// Collects terms into rows and enforces the limits of exact computation.
struct TermCollector {
    private var sums: [Int]
    private var isTouched: [Bool]

    init(columnCount: Int) {
        sums = [Int](repeating: 0, count: columnCount)
        isTouched = [Bool](repeating: false, count: columnCount)
    }

    /// - Parameter constraint: the position to name in the error; `nil` stands for the objective.
    mutating func collect(
        _ terms: [(Int, IntegerProgram.Variable)], constraint: Int?, in box: Box
    ) throws(IntegerProgramError) -> CollectedRow {
        let columns = add(terms)
        defer { clear(columns.touched) }
        var row = CollectedRow(entries: [])
        guard !columns.overflow, fill(&row, columns.touched.sorted(), box) else {
            throw .numbersTooLarge(constraint: constraint)
        }
        return row
    }

    private mutating func add(_ terms: [(Int, IntegerProgram.Variable)]) -> (touched: [Int], overflow: Bool) {
        var touched: [Int] = []
        var overflow = false
        for (coefficient, variable) in terms {
            let column = variable.index
            if !isTouched[column] { touched.append(column) }
            isTouched[column] = true
            let (sum, tooLarge) = sums[column].addingReportingOverflow(coefficient)
            sums[column] = sum
            overflow = overflow || tooLarge
        }
        return (touched, overflow)
    }

    private mutating func clear(_ columns: [Int]) {
        for column in columns {
            sums[column] = 0
            isTouched[column] = false
        }
    }

    /// Returns whether the row keeps within the limits.
    private func fill(_ row: inout CollectedRow, _ columns: [Int], _ box: Box) -> Bool {
        var magnitude: Int128 = 0
        for column in columns where sums[column] != 0 {
            let coefficient = sums[column]
            guard coefficient.magnitude <= IntegerProgram.largestCoefficient else { return false }
            let low = Int128(coefficient) * Int128(box.lower[column])
            let high = Int128(coefficient) * Int128(box.upper[column])
            magnitude += max(abs(low), abs(high))
            guard magnitude <= IntegerProgram.largestActivity else { return false }
            row.entries.append((column, coefficient))
            row.smallest += Int(min(low, high))
            row.largest += Int(max(low, high))
        }
        return true
    }
}
