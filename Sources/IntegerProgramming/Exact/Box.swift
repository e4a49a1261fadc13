/// Lower and upper bounds of all variables: the part of the search space a node stands for.
struct Box: Sendable {
    var lower: [Int]
    var upper: [Int]

    /// The only point of the box, or `nil` if there are more.
    var point: [Int]? { lower == upper ? lower : nil }

    func contains(_ values: [Int]) -> Bool {
        values.indices.allSatisfy { lower[$0] <= values[$0] && values[$0] <= upper[$0] }
    }
}
