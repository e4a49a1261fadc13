/// Lower and upper bounds of all variables: the part of the search space a node stands for.
struct Box: Sendable {
    var lower: [Int]
    var upper: [Int]

    /// The only point of the box, or `nil` if there are more.
    var point: [Int]? { lower == upper ? lower : nil }

    func contains(_ values: [Int]) -> Bool {
        values.indices.allSatisfy { lower[$0] <= values[$0] && values[$0] <= upper[$0] }
    }

    /// The values, each moved to the nearest within its bounds.
    func nearest(to values: [Int]) -> [Int] {
        values.indices.map { min(max(values[$0], lower[$0]), upper[$0]) }
    }

    /// The smallest and the largest value of a row over the box.
    func range(of entries: [(column: Int, coefficient: Int)]) -> (smallest: Int, largest: Int) {
        entries.reduce((0, 0)) { range, entry in
            let low = entry.coefficient * lower[entry.column]
            let high = entry.coefficient * upper[entry.column]
            return (range.0 + min(low, high), range.1 + max(low, high))
        }
    }
}
