/// Makes rows of terms: repeated variables added up, zeros left out, columns ascending, limits enforced.
struct TermCollector {
    private let box: Box
    private var sums: [Int]
    private var isTouched: [Bool]

    init(_ box: Box) {
        self.box = box
        sums = [Int](repeating: 0, count: box.lower.count)
        isTouched = [Bool](repeating: false, count: box.lower.count)
    }

    /// - Parameter constraint: the position to name in the error; `nil` stands for the objective.
    mutating func collect(
        _ terms: [(Int, IntegerProgram.Variable)], constraint: Int?
    ) throws(IntegerProgramError) -> [(column: Int, coefficient: Int)] {
        let (columns, fits) = add(terms)
        let entries = columns.sorted().filter { sums[$0] != 0 }.map { (column: $0, coefficient: sums[$0]) }
        clear(columns)
        guard fits, keepsLimits(entries) else { throw .numbersTooLarge(constraint: constraint) }
        return entries
    }

    private mutating func add(_ terms: [(Int, IntegerProgram.Variable)]) -> (columns: [Int], fits: Bool) {
        var columns: [Int] = []
        var fits = true
        for (coefficient, variable) in terms {
            let column = variable.index
            if !isTouched[column] { columns.append(column) }
            isTouched[column] = true
            let (sum, overflow) = sums[column].addingReportingOverflow(coefficient)
            sums[column] = sum
            fits = fits && !overflow
        }
        return (columns, fits)
    }

    private mutating func clear(_ columns: [Int]) {
        for column in columns {
            sums[column] = 0
            isTouched[column] = false
        }
    }

    private func keepsLimits(_ entries: [(column: Int, coefficient: Int)]) -> Bool {
        var activity: UInt128 = 0
        return entries.allSatisfy { column, coefficient in
            let reach = max(box.lower[column].magnitude, box.upper[column].magnitude)
            activity += UInt128(coefficient.magnitude) * UInt128(reach)
            return coefficient.magnitude <= IntegerProgram.largestCoefficient
                && activity <= IntegerProgram.largestActivity
        }
    }
}
