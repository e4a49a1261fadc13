extension Check {
    /// Recognitions that grant more than what they recognise is worth: blocks may, and a slip of the pen does.
    static let grantsMoreThanSource = Check(codes: [.grantsMoreThanSource]) { context in
        let catalogue = context.catalogue
        return catalogue.recognitions.compactMap { recognition in
            guard let granted = catalogue.totalCredits(grantedBy: recognition),
                let worth = catalogue.mostCredit(in: recognition.from, unit: granted.unit), granted.amount > worth
            else { return nil }
            return Diagnostic(
                .grantsMoreThanSource,
                "The \(catalogue.name(of: recognition)) grants \(granted) for what is worth \(worth).",
                at: recognition.creditSpan,
                hint: "A block may be worth more than its parts; if this one is not meant to be, correct the amount.")
        }
    }
}

extension Catalogue {
    /// The most credit that meeting a requirement can be worth, in a unit; `nil` where some of it is not published or
    /// cannot be converted.
    func mostCredit(in requirement: Requirement<OfferingIndex>, unit: CreditUnit) -> Rational? {
        guard !requirement.hasUnknownCredits(in: self, unit: unit) else { return nil }
        return CreditWorth.most(of: [requirement], in: self, unit: unit)
    }
}

extension Recognition {
    /// Where its credit is written: the block, or all of it.
    var creditSpan: SourceSpan { grants.credits?.span ?? span }
}
