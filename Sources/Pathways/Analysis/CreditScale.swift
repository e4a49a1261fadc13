/// Turns amounts of credit into whole numbers and back, by one denominator for all of them.
package struct CreditScale: Sendable {
    package let denominator: Int

    /// The smallest scale on which all amounts are whole; `nil` when there is none within 64 bits, which the readers
    /// of catalogues rule out.
    package init?(_ amounts: some Sequence<Rational>) {
        var denominator = 1
        for amount in amounts {
            guard let next = Rational.leastCommonMultiple(denominator, amount.denominator) else { return nil }
            denominator = next
        }
        self.denominator = denominator
    }

    /// The amount on the scale; `nil` where it exceeds 64 bits. The amount must be one of those the scale was made for.
    package func whole(_ amount: Rational) -> Int? {
        let (value, overflow) = amount.numerator.multipliedReportingOverflow(by: denominator / amount.denominator)
        return overflow ? nil : value
    }

    /// The amount on the scale, rounded down; any amount. Beyond 64 bits it is what floating point comes to.
    package func wholeRoundedDown(_ amount: Rational) -> Int {
        let (product, overflow) = amount.numerator.multipliedReportingOverflow(by: denominator)
        return overflow ? Int(amount.doubleValue * Double(denominator)) : product / amount.denominator
    }

    package func amount(_ value: Int) -> Rational { Rational(value, over: denominator) }
}
