/// What is known about a program, or a part of it, after a search.
struct Finding: Sendable {
    /// The cheapest assignment found, `nil` if none was.
    var values: [Int]?
    /// No assignment costs less, by exact proof. Meaningless if there is provably none.
    var bound: Int
    /// On what the assignment is known to be the cheapest, or its absence to be final. `nil` if neither is known.
    var proof: IntegerProgram.Proof?

    /// Adds what was found out about a part: its values take their places, its bound is added.
    mutating func add(_ finding: Finding, of part: Component) {
        bound += finding.bound * part.costUnit
        if let partial = finding.values {
            for (column, value) in zip(part.columns, partial) { values?[column] = value }
        } else {
            values = nil
        }
        switch finding.proof {
        case nil: proof = nil
        case .floatingPoint: if proof != nil { proof = .floatingPoint }
        case .exact: break
        }
    }
}
