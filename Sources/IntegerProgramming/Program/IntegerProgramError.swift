/// Why a program could not be solved.
public enum IntegerProgramError: Error, Hashable, Sendable {
    /// The objective, or the constraint at this position (from 0), exceeds the limits of exact computation:
    /// a coefficient, after adding up repeated variables, above ``IntegerProgram/largestCoefficient`` in magnitude, or
    /// a sum of `|coefficient| · |largest value of its variable|` above ``IntegerProgram/largestActivity``.
    case numbersTooLarge(constraint: Int?)
    /// The answer failed its final check against the program. A fault of this library, never of the program.
    case checkFailed
}

extension IntegerProgramError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .numbersTooLarge(constraint: nil): "the numbers of the objective are too large"
        case .numbersTooLarge(constraint: let index?): "the numbers of constraint \(index) are too large"
        case .checkFailed: "an answer failed its final check"
        }
    }
}
