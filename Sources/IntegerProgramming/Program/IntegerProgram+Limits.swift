extension IntegerProgram {
    /// The largest magnitude of a coefficient, after adding up the terms of one variable: 2²⁰.
    ///
    /// The solver compares sums in floating point, with tolerances, and large numbers close together leave it too few
    /// digits: random knapsacks with coefficients up to 7 million all came out right, with 50 million some did not.
    public static let largestCoefficient = 1 << 20

    /// The largest sum, over the terms of one row or of the objective, of `|coefficient| · |value|` at the variables'
    /// largest magnitudes: 2³⁶. Bounds of constraints are not limited.
    public static let largestActivity = 1 << 36
}
