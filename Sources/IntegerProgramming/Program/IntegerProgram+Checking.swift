extension IntegerProgram {
    /// The exact objective of an assignment, or `nil` if it does not fit into an `Int`. O(terms).
    ///
    /// - Precondition: one value per variable.
    public func objectiveValue(of values: [Int]) -> Int? {
        precondition(values.count == variableCount, "one value per variable")
        return Self.sum(of: objective, at: values)
    }

    /// Whether an assignment lies in every domain and satisfies every constraint, in exact arithmetic. O(terms).
    ///
    /// - Precondition: one value per variable.
    public func isSatisfied(by values: [Int]) -> Bool {
        precondition(values.count == variableCount, "one value per variable")
        guard zip(domains, values).allSatisfy({ $0.contains($1) }) else { return false }
        return constraints.allSatisfy { row in
            Self.sum(of: row.terms, at: values).map(row.admits) ?? false
        }
    }

    /// The sum of the terms, or `nil` on overflow.
    static func sum(of terms: [(Int, Variable)], at values: [Int]) -> Int? {
        var total: Int128 = 0
        for (coefficient, variable) in terms {
            let product = Int128(coefficient) * Int128(values[variable.index])
            let (sum, overflow) = total.addingReportingOverflow(product)
            guard !overflow else { return nil }
            total = sum
        }
        return Int(exactly: total)
    }
}
