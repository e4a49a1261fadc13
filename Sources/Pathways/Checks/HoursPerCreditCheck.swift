extension Check {
    /// Offerings whose hours per credit are far from the ratio of their institution: from the one it declares by more
    /// than a quarter of it (or a fifth below), from the median of its offerings by more than half (or a third below).
    ///
    /// The median speaks for an institution from three offerings on.
    static let hoursPerCreditUnusual = Check(codes: [.hoursPerCreditUnusual]) { context in
        let catalogue = context.catalogue
        let ratios = catalogue.indices.compactMap { HoursPerCredit($0, catalogue) }
        let peers = Dictionary(grouping: ratios, by: \.group)
        let medians = peers.compactMapValues { group in
            group.count < 3 ? nil : group.map(\.ratio).sorted()[(group.count - 1) / 2]
        }
        return ratios.compactMap { $0.finding(catalogue, median: medians[$0.group]) }
    }
}

/// How many hours of learning a credit of an offering takes.
private struct HoursPerCredit {
    /// Offerings that are compared with one another.
    struct Group: Hashable {
        var institution: String
        var unit: CreditUnit
    }

    let offering: OfferingIndex
    let group: Group
    let ratio: Rational
    let span: SourceSpan

    /// `nil` without hours, or without credits to divide them by.
    init?(_ index: OfferingIndex, _ catalogue: Catalogue) {
        let offering = catalogue[index]
        guard let credits = offering.credits, credits.amount > 0, let hours = offering.details.learningHours,
            hours.value > 0
        else { return nil }
        self.offering = index
        group = Group(institution: offering.institutions[0], unit: credits.unit)
        ratio = hours.value * credits.amount.inverse
        span = hours.span
    }

    func finding(_ catalogue: Catalogue, median: Rational?) -> Diagnostic? {
        let institution = catalogue.institution(group.institution)
        let declared = institution?.unit == group.unit ? institution?.hoursPerCredit : nil
        if let declared, declared.value > 0 {
            guard isFar(from: declared.value, by: Rational(5, over: 4)) else { return nil }
            return diagnostic(
                catalogue, "“\(group.institution)” reckons \(declared.value.rounded)",
                related: [.init("the ratio of “\(group.institution)” is declared here", at: declared.span)])
        }
        guard let median, isFar(from: median, by: Rational(3, over: 2)) else { return nil }
        return diagnostic(catalogue, "the median of “\(group.institution)” is \(median.rounded)", related: [])
    }

    private func isFar(from usual: Rational, by factor: Rational) -> Bool {
        ratio > usual * factor || ratio * factor < usual
    }

    private func diagnostic(
        _ catalogue: Catalogue, _ usual: Message, related: [Diagnostic.Related]
    ) -> Diagnostic {
        Diagnostic(
            .hoursPerCreditUnusual,
            "“\(catalogue[offering].id)” takes \(ratio.rounded) hours a \(group.unit), but \(usual).",
            at: span, hint: "Correct the hours or the credits, if one of them is a slip.", related: related)
    }
}

extension OfferingDetails {
    /// The hours of learning published, or else those of all kinds of learner effort together.
    var learningHours: Located<Rational>? {
        if let hours { return hours }
        let kinds = LearnerEffort.allCases.compactMap { effort[$0] }
        return kinds.first.map { Located(kinds.map(\.value).reduce(.zero, +), at: $0.span) }
    }
}

extension Rational {
    /// With one decimal at most, for reading.
    fileprivate var rounded: Rational {
        let twentieths = self * 20
        let tenths = (twentieths.numerator + twentieths.denominator) / (2 * twentieths.denominator)
        return Rational(tenths, over: 10)
    }
}
