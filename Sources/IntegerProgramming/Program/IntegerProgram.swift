/// A linear program over whole numbers: bounded integer variables, linear constraints with integer coefficients,
/// and one linear objective.
///
/// A program is a value. It is built up, then solved as often as wanted; solving does not change it.
///
/// ```swift
/// var program = IntegerProgram()
/// let map = program.addBinary(name: "map")
/// let tent = program.addBinary(name: "tent")
/// program.addConstraint([(1, map), (9, tent)], .atMost, 9)
/// program.objective = [(2, map), (7, tent)]
/// let outcome = try program.solve(.maximise)      // tent alone, worth 7
/// ```
///
/// Everything is exact: data are integers, and an answer is checked in integer arithmetic before it is returned.
/// Fractions are the caller's to scale (multiply a row by its common denominator).
///
/// A row may name a variable twice (the coefficients add up) and may carry zero coefficients. A program without
/// variables, or without constraints, is a program like any other. Variables always have both bounds, so a program
/// is never unbounded.
///
/// Deliberately absent: continuous variables, infinite bounds, quadratic terms, reading and writing of MPS or LP files.
public struct IntegerProgram: Sendable {
    /// The linear function to be made small or large: coefficients and their variables. Empty means zero.
    public var objective: [(Int, Variable)] = []

    var domains: [ClosedRange<Int>] = []
    var names: [String] = []
    var constraints: [Constraint] = []

    /// Creates a program without variables and constraints. Its only solution is empty and worth 0.
    public init() {}

    /// The number of variables added so far.
    public var variableCount: Int { domains.count }

    /// The number of constraints added so far.
    public var constraintCount: Int { constraints.count }

    /// Adds a variable that is 0 or 1.
    ///
    /// - Parameter name: shown by `description`; it need not be unique. Without one the variable is shown as `x7`.
    public mutating func addBinary(name: String = "") -> Variable {
        addInteger(in: 0...1, name: name)
    }

    /// Adds a variable that takes a whole number in `domain`. A domain of one number is a constant.
    public mutating func addInteger(in domain: ClosedRange<Int>, name: String = "") -> Variable {
        domains.append(domain)
        names.append(name)
        return Variable(index: domains.count - 1)
    }

    /// Requires the sum of `terms` to stand in `relation` to `bound`.
    ///
    /// A row without terms is the number 0: `0 ≤ 3` always holds, `0 ≥ 3` makes the program infeasible.
    ///
    /// - Precondition: every variable belongs to this program.
    public mutating func addConstraint(_ terms: [(Int, Variable)], _ relation: Relation, _ bound: Int) {
        precondition(terms.allSatisfy { domains.indices.contains($0.1.index) }, "a variable of another program")
        constraints.append(Constraint(terms: terms, relation: relation, bound: bound))
    }
}
