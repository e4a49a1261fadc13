import IntegerProgramming

/// The best objective by trying every assignment; `nil` when none satisfies the constraints.
func bruteForce(_ program: IntegerProgram, domains: [ClosedRange<Int>], _ sense: IntegerProgram.Sense) -> Int? {
    var best: Int?
    var values = domains.map(\.lowerBound)
    while true {
        if program.isSatisfied(by: values), let objective = program.objectiveValue(of: values) {
            best = best.map { sense == .minimise ? min($0, objective) : max($0, objective) } ?? objective
        }
        guard let next = values.indices.last(where: { values[$0] < domains[$0].upperBound }) else { return best }
        values[next] += 1
        for later in values.indices where later > next { values[later] = domains[later].lowerBound }
    }
}
