/// Rows of a sparse integer matrix, stored one after the other.
struct SparseRows: Sendable {
    private(set) var starts = [0]
    private(set) var columns: [Int] = []
    private(set) var coefficients: [Int] = []

    var count: Int { starts.count - 1 }

    /// Where the entries of a row are stored.
    func entries(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    mutating func append(_ entries: [(column: Int, coefficient: Int)]) {
        for entry in entries {
            columns.append(entry.column)
            coefficients.append(entry.coefficient)
        }
        starts.append(columns.count)
    }

    /// The same matrix by columns, entries of a column in the order of the rows. O(entries + columns).
    func transposed(columnCount: Int) -> SparseRows {
        var starts = [Int](repeating: 0, count: columnCount + 1)
        for column in columns { starts[column + 1] += 1 }
        for column in 0..<columnCount { starts[column + 1] += starts[column] }
        var next = starts
        var result = SparseRows()
        result.columns = [Int](repeating: 0, count: columns.count)
        result.coefficients = result.columns
        for row in 0..<count {
            for entry in entries(row) {
                let place = next[columns[entry]]
                next[columns[entry]] += 1
                result.columns[place] = row
                result.coefficients[place] = coefficients[entry]
            }
        }
        result.starts = starts
        return result
    }
}
