/// Credits as written: without a unit they are in that of the institution, or of the receiving side.
public struct StatedCredits: Hashable, Sendable {
    public var amount: Rational
    public var unit: CreditUnit?

    public init(_ amount: Rational, unit: CreditUnit? = nil) {
        self.amount = amount
        self.unit = unit
    }
}
