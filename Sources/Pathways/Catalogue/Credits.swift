/// An exact amount of credit in a unit.
public struct Credits: Hashable, Sendable {
    public var amount: Rational
    public var unit: CreditUnit

    public init(_ amount: Rational, _ unit: CreditUnit = .credit) {
        self.amount = amount
        self.unit = unit
    }
}

extension Credits: CustomStringConvertible {
    /// `60 credits`, `1 credit`, `1.5 uvic-units`.
    public var description: String {
        "\(amount) \(unit.rawValue)\(amount == 1 || unit.rawValue.hasSuffix("s") ? "" : "s")"
    }
}
