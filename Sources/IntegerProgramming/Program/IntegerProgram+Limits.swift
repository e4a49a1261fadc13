extension IntegerProgram {
    /// The largest magnitude of a coefficient, after adding up the terms of one variable: 2⁴⁰.
    public static let largestCoefficient = 1 << 40

    /// The largest sum, over the terms of one row or of the objective, of `|coefficient| · |value|` at the variables'
    /// largest magnitudes: 2⁵⁰. Bounds of constraints are not limited.
    public static let largestActivity = 1 << 50
}
