extension IntegerProgram: CustomStringConvertible {
    /// The program in plain text, one constraint a line, then the domains: for messages and debugging.
    public var description: String {
        let rows = constraints.map { "  \(text(of: $0.terms)) \($0.relation) \($0.bound)" }
        let bounds = domains.indices.map {
            "  \(name(of: $0)) in \(domains[$0].lowerBound)...\(domains[$0].upperBound)"
        }
        return (["objective \(text(of: objective))", "subject to"] + rows + ["where"] + bounds).joined(separator: "\n")
    }

    private func text(of terms: [(Int, Variable)]) -> String {
        terms.isEmpty ? "0" : terms.map { "\($0.0) \(name(of: $0.1.index))" }.joined(separator: " + ")
    }

    private func name(of index: Int) -> String {
        names[index].isEmpty ? "x\(index)" : names[index]
    }
}

extension IntegerProgram.Relation: CustomStringConvertible {
    /// `<=`, `>=` or `==`.
    public var description: String {
        switch self {
        case .atMost: "<="
        case .atLeast: ">="
        case .equal: "=="
        }
    }
}
