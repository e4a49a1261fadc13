extension ExactSearch {
    /// Tries to make an assignment of the relaxation's values: rounds one variable after the other, those nearest to a
    /// whole number first, and draws the conclusions before rounding the next.
    mutating func round(_ values: [Double], in box: Box) {
        let before = effort
        defer { roundingEffort += effort - before }
        var box = box
        let distances = values.map { abs($0 - $0.rounded()) }
        for column in values.indices.sorted(by: { (distances[$0], $0) < (distances[$1], $1) }) {
            guard box.lower[column] < box.upper[column] else { continue }
            effort += form.columnCount
            guard fix(column, near: values[column], &box) else { return }
        }
        consider(box.lower)
    }

    private mutating func fix(_ column: Int, near value: Double, _ box: inout Box) -> Bool {
        let nearest = min(max(Int(value.rounded()), box.lower[column]), box.upper[column])
        let other = Double(nearest) < value ? nearest + 1 : nearest - 1
        for choice in [nearest, other] where box.lower[column] <= choice && choice <= box.upper[column] {
            var attempt = box
            attempt.lower[column] = choice
            attempt.upper[column] = choice
            guard propagation.tighten(&attempt, changed: column) else { continue }
            box = attempt
            return true
        }
        return false
    }
}
