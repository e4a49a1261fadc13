import IntegerProgramming

/// A program built of statements: conjunctions and disjunctions become variables, each only once.
struct LogicProgram {
    private(set) var program = IntegerProgram()
    private var conjunctions: [[Literal]: Literal] = [:]
    private var disjunctions: [[Literal]: Literal] = [:]
    /// Whether something was required that cannot be.
    private(set) var isContradictory = false

    mutating func fresh() -> Literal { .variable(program.addBinary()) }

    mutating func integer(in domain: ClosedRange<Int>) -> LinearSum {
        var sum = LinearSum()
        sum.add(1, program.addInteger(in: domain), in: domain)
        return sum
    }

    /// Whether both hold.
    mutating func and(_ first: Literal, _ second: Literal) -> Literal {
        if first == second || second == .always { return first }
        if first == .always { return second }
        if first == .never || second == .never { return .never }
        let key = first.rank < second.rank ? [first, second] : [second, first]
        if let known = conjunctions[key] { return known }
        let both = fresh()
        conjunctions[key] = both
        require(both, implies: first)
        require(both, implies: second)
        require([(1, first), (1, second), (-1, both)], .atMost, 1)
        return both
    }

    /// Whether at least one holds.
    mutating func or(_ literals: [Literal]) -> Literal {
        if literals.contains(.always) { return .always }
        var key: [Literal] = []
        for literal in literals.sorted(by: { $0.rank < $1.rank }) where literal != .never && literal != key.last {
            key.append(literal)
        }
        guard key.count > 1 else { return key.first ?? .never }
        if let known = disjunctions[key] { return known }
        let any = fresh()
        disjunctions[key] = any
        for literal in key { require(literal, implies: any) }
        require(key.map { (1, $0) } + [(-1, any)], .atLeast, 0)
        return any
    }

    mutating func require(_ first: Literal, implies second: Literal) {
        require([(1, first), (-1, second)], .atMost, 0)
    }

    mutating func require(_ terms: [(Int, Literal)], _ relation: IntegerProgram.Relation, _ bound: Int) {
        var sum = LinearSum()
        for (factor, literal) in terms { sum.add(factor, literal) }
        require(sum, relation, bound)
    }

    mutating func require(_ sum: LinearSum, _ relation: IntegerProgram.Relation, _ bound: Int) {
        let bound = bound - sum.constant
        guard sum.isConstant else { return program.addConstraint(sum.terms, relation, bound) }
        switch relation {
        case .atMost: isContradictory = isContradictory || bound < 0
        case .atLeast: isContradictory = isContradictory || bound > 0
        case .equal: isContradictory = isContradictory || bound != 0
        }
    }

    mutating func forbid(_ literal: Literal) { require([(1, literal)], .equal, 0) }

    /// The sum where the literal holds, 0 elsewhere.
    ///
    /// - Precondition: the sum is never negative.
    mutating func product(_ sum: LinearSum, _ literal: Literal) -> LinearSum {
        if literal == .always { return sum }
        if literal == .never { return LinearSum() }
        if sum.isConstant {
            var result = LinearSum()
            result.add(sum.constant, literal)
            return result
        }
        let most = max(0, sum.upperBound)
        let result = integer(in: 0...most)
        var room = result
        room.add(-most, literal)
        require(room, .atMost, 0)
        var gap = result
        gap.add(sum, times: -1)
        require(gap, .atMost, 0)
        gap.add(-most, literal)
        require(gap, .atLeast, -most)
        return result
    }
}
