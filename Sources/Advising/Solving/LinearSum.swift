import IntegerProgramming

/// A whole number that depends linearly on the variables of a program, with the least and the most it can be.
struct LinearSum {
    private(set) var constant: Int
    private(set) var terms: [(Int, IntegerProgram.Variable)] = []
    /// What the terms can be at least and at most, by the domains of their variables.
    private var (least, most) = (0, 0)

    init(constant: Int = 0) { self.constant = constant }
}

extension LinearSum {
    var lowerBound: Int { constant + least }

    var upperBound: Int { constant + most }

    var isConstant: Bool { terms.isEmpty }

    mutating func add(_ factor: Int, _ literal: Literal) {
        switch literal {
        case .never: break
        case .always: constant += factor
        case .variable(let variable): add(factor, variable, in: 0...1)
        }
    }

    mutating func add(_ factor: Int, _ variable: IntegerProgram.Variable, in domain: ClosedRange<Int>) {
        guard factor != 0 else { return }
        terms.append((factor, variable))
        let ends = [factor * domain.lowerBound, factor * domain.upperBound]
        least += ends.min() ?? 0
        most += ends.max() ?? 0
    }

    mutating func add(_ other: LinearSum, times factor: Int = 1) {
        constant += factor * other.constant
        terms += other.terms.map { (factor * $0.0, $0.1) }
        least += factor * (factor < 0 ? other.most : other.least)
        most += factor * (factor < 0 ? other.least : other.most)
    }
}
