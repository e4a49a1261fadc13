extension StandardForm {
    /// Whether values within the box satisfy every row, exactly.
    func isSatisfied(by values: [Int]) -> Bool {
        (0..<rows.count).allSatisfy { row in
            let activity = rows.entries(row).reduce(0) { $0 + rows.coefficients[$1] * values[rows.columns[$1]] }
            return rowLower[row] <= activity && activity <= rowUpper[row]
        }
    }
}
