@testable import IntegerProgramming

extension IntegerProgram {
    /// Every assignment that satisfies the program, by counting through all of them.
    func allAssignments() -> [[Int]] {
        var result: [[Int]] = []
        var values = domains.map(\.lowerBound)
        while true {
            if satisfies(values) { result.append(values) }
            guard let place = values.indices.first(where: { values[$0] < domains[$0].upperBound }) else {
                return result
            }
            for index in 0..<place { values[index] = domains[index].lowerBound }
            values[place] += 1
        }
    }

    /// The best objective, or `nil` if the program is infeasible.
    func bruteForce(_ sense: Sense) -> Int? {
        let worths = allAssignments().map { worth(objective, $0) }
        return sense == .minimise ? worths.min() : worths.max()
    }

    /// The sum of the terms; small numbers only.
    func worth(_ terms: [(Int, Variable)], _ values: [Int]) -> Int {
        terms.reduce(0) { $0 + $1.0 * values[$1.1.index] }
    }

    private func satisfies(_ values: [Int]) -> Bool {
        constraints.allSatisfy { row in
            let sum = worth(row.terms, values)
            switch row.relation {
            case .atMost: return sum <= row.bound
            case .atLeast: return sum >= row.bound
            case .equal: return sum == row.bound
            }
        }
    }
}
