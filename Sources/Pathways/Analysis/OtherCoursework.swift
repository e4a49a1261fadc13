/// The coursework of an award that its parts do not list, and what it makes of their sum.
package struct OtherCoursework: Sendable {
    /// How much there is at least; nothing is listed twice.
    package let amount: Rational
    /// The credits declared for the award, in the unit asked for.
    package let declared: Rational?
    /// Whether it makes up whatever the parts leave open of the credits declared.
    package let isOpen: Bool
    /// Whether nobody says how much there is.
    package let isUnknown: Bool

    package init(of award: OfferingIndex, in catalogue: Catalogue, unit: CreditUnit) {
        declared = catalogue.credits(of: award, in: unit)
        switch catalogue[award].otherCredits?.value {
        case nil: (amount, isOpen, isUnknown) = (0, false, false)
        case .any: (amount, isOpen, isUnknown) = (0, declared != nil, declared == nil)
        case .amount(let own):
            let converted = catalogue.convert(Credits(own, catalogue[award].unit), to: unit)
            (amount, isOpen, isUnknown) = (converted ?? 0, false, converted == nil)
        }
    }
}

extension OtherCoursework {
    /// What the award adds up to when it is asked about and its parts add up to this.
    func total(_ parts: Rational) -> Rational {
        let sum = parts + amount
        return isOpen ? max(sum, declared ?? sum) : sum
    }

    /// What it adds up to as a part: with parts of unknown credit inside, what it declares as a whole.
    func part(_ parts: PartWorth) -> PartWorth {
        var worth = parts.mapped(total)
        if isUnknown { (worth.known, worth.hasUnknown) = (nil, true) }
        guard worth.hasUnknown, let declared else { return worth }
        let known = worth.all.map { max($0.lowerBound, declared)...max($0.upperBound, declared) }
        return PartWorth(all: known, known: known)
    }
}
