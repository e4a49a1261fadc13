/// Works out the entries of a credit bank.
struct CreditBankBuilder {
    let catalogue: Catalogue
    let uses: GrantUses
    let asOf: CalendarDate
    let soon: CalendarPeriod

    func entry(_ recognition: Recognition<OfferingIndex>) -> CreditBank.Entry {
        CreditBank.Entry(
            recognition: recognition, trainings: Set(recognition.from.leaves.map(\.offering)).sorted(),
            total: total(recognition), levels: levels(recognition.grants), specificity: specificity(recognition.grants),
            validity: validity(recognition.agreement?.effective ?? DateRange()),
            usableIn: uses.awards(using: recognition))
    }

    private func total(_ recognition: Recognition<OfferingIndex>) -> Credits? {
        if let block = catalogue.credits(grantedBy: recognition) { return block }
        let (grants, unit) = (recognition.grants, catalogue.unit(of: recognition))
        guard grants != Grants() else { return nil }
        let amounts =
            grants.courses.map { catalogue.credits(of: $0.value, in: unit) } + grants.unassigned.map(\.credits)
        let sum = amounts.reduce(Optional(Rational.zero)) { sum, amount in
            guard let sum, let amount else { return nil }
            return sum.adding(amount)
        }
        return sum.map { Credits($0, unit) }
    }

    private func levels(_ grants: Grants<OfferingIndex>) -> [String] {
        let stated = grants.creditsByLevel.map(\.level) + grants.unassigned.compactMap(\.level)
        let all = Set(stated + grants.courses.compactMap { catalogue[$0.value].level })
        let scale = catalogue.levels
        return all.sorted { left, right in
            (scale.rank(of: left) ?? scale.levels.count, left) < (scale.rank(of: right) ?? scale.levels.count, right)
        }
    }

    private func specificity(_ grants: Grants<OfferingIndex>) -> CreditBank.Specificity {
        let isSpecified = !grants.courses.isEmpty || !grants.satisfies.isEmpty
        let isUnspecified = grants.credits.map { $0.value.amount > 0 } ?? !grants.unassigned.isEmpty
        switch (isSpecified, isUnspecified) {
        case (true, true): return .both
        case (true, false): return .specified
        case (false, true): return .unspecified
        case (false, false): return .none
        }
    }

    private func validity(_ dates: DateRange) -> CreditBank.Validity {
        if dates.hasEnded(by: asOf) { return .ended }
        if let from = dates.from, asOf < from { return .notYet }
        guard let until = dates.until, until <= asOf.adding(soon) else { return .valid }
        return .ending(days: until.dayNumber - asOf.dayNumber)
    }
}

extension CalendarDate {
    /// Days since the last day of the year 0, so that the difference of two is the number of days between them.
    var dayNumber: Int {
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        return before * 365 + leapDays + (1..<month).reduce(day) { $0 + Self.days(in: $1, of: year) }
    }
}
