import IntegerProgramming

/// Shapes of random programs.
struct RandomProgram {
    var variables = 0...10
    var rows = 0...6
    var coefficient = 9
    var cost = 20
    var equalities = 20
    var integers = 20

    /// A program whose bounds lie near what some assignment attains, so that many are feasible and many are not.
    func make(_ random: inout SplitMix64) -> IntegerProgram {
        var program = IntegerProgram()
        var all: [IntegerProgram.Variable] = []
        var point: [Int] = []
        for _ in 0..<random.int(variables) {
            let low = random.chance(integers) ? random.int(-3...2) : 0
            let high = low == 0 ? 1 : low + random.int(0...3)
            all.append(program.addInteger(in: low...high))
            point.append(random.int(low...high))
        }
        program.objective = all.map { (random.int(-cost...cost), $0) }
        for _ in 0..<random.int(rows) {
            let terms = all.filter { _ in random.chance(65) }.map { (random.int(-coefficient / 2...coefficient), $0) }
            let sum = terms.reduce(0) { $0 + $1.0 * point[$1.1.index] }
            let slip = random.chance(25) ? random.int(-3...3) : 0
            program.addConstraint(terms, relation(&random), sum + slip)
        }
        return program
    }

    private func relation(_ random: inout SplitMix64) -> IntegerProgram.Relation {
        if random.chance(equalities) { return .equal }
        return random.chance(50) ? .atMost : .atLeast
    }
}
