extension Check {
    /// Recognitions that grant more than the whole program they lead into; of an institution, more than its largest.
    static let grantsMoreThanTarget = Check(codes: [.grantsMoreThanTarget]) { context in
        let catalogue = context.catalogue
        let largest = LargestPrograms(catalogue)
        return catalogue.recognitions.compactMap { recognition in
            guard let program = largest.program(receiving: recognition), let total = catalogue[program].declaredCredits,
                let granted = catalogue.totalCredits(grantedBy: recognition),
                let amount = catalogue.convert(granted, to: total.unit), amount > total.amount
            else { return nil }
            let whole: Message
            switch recognition.into {
            case .offering: whole = "all of it is \(total.value)"
            case .institution: whole = "its largest program, “\(catalogue[program].id)”, is \(total.value)"
            }
            return Diagnostic(
                .grantsMoreThanTarget, "The \(catalogue.name(of: recognition)) grants \(granted), but \(whole).",
                at: recognition.creditSpan, hint: "Correct the amount, or the credits of the program.",
                related: [.init("the credits of “\(catalogue[program].id)” are declared here", at: total.span)])
        }
    }
}

/// The program of the most credit that may receive a recognition.
private struct LargestPrograms {
    private let catalogue: Catalogue
    /// By institution; of those with an award that publishes no credits, or in another unit, nothing is known.
    private var largest: [String: OfferingIndex] = [:]

    /// O(V).
    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        var unknown: Set<String> = []
        for index in catalogue.indices where catalogue[index].kind == .program {
            let offering = catalogue[index]
            for institution in offering.institutions {
                guard let credits = offering.credits, credits.unit == catalogue.institution(institution)?.unit else {
                    unknown.insert(institution)
                    continue
                }
                let known = largest[institution].flatMap { catalogue[$0].credits?.amount }
                if known.map({ $0 < credits.amount }) ?? true { largest[institution] = index }
            }
        }
        for institution in unknown { largest[institution] = nil }
    }

    func program(receiving recognition: Recognition<OfferingIndex>) -> OfferingIndex? {
        switch recognition.into {
        case .offering(let index): index
        case .institution(let id): largest[id]
        }
    }
}
