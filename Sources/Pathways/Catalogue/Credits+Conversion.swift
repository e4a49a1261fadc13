extension Catalogue {
    /// An amount in another unit, by a declared conversion in either direction; `nil` where none is declared.
    ///
    /// Conversions are not chained: a rate that nobody declared is not made up.
    public func convert(_ credits: Credits, to unit: CreditUnit) -> Rational? {
        if credits.unit == unit { return credits.amount }
        for conversion in conversions {
            if conversion.from == credits.unit, conversion.to == unit { return credits.amount * conversion.factor }
            if conversion.to == credits.unit, conversion.from == unit, conversion.factor > 0 {
                return credits.amount * conversion.factor.inverse
            }
        }
        return nil
    }

    /// The credits of an offering in a unit; `nil` when none are published or none can be converted.
    public func credits(of index: OfferingIndex, in unit: CreditUnit) -> Rational? {
        self[index].credits.flatMap { convert($0, to: unit) }
    }

    /// The unit of the receiving side of a recognition.
    public func unit(of recognition: Recognition<OfferingIndex>) -> CreditUnit {
        switch recognition.into {
        case .offering(let index): self[index].unit
        case .institution(let id): institution(id)?.unit ?? .credit
        }
    }

    /// The block of credit a recognition grants, in the unit stated or that of the receiving side; `nil` when none is
    /// published.
    public func credits(grantedBy recognition: Recognition<OfferingIndex>) -> Credits? {
        recognition.grants.credits.map { Credits($0.value.amount, $0.value.unit ?? unit(of: recognition)) }
    }
}
