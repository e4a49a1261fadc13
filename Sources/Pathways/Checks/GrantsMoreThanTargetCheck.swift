extension Check {
    /// Recognitions that grant more than the whole program they lead into.
    static let grantsMoreThanTarget = Check(codes: [.grantsMoreThanTarget]) { context in
        let catalogue = context.catalogue
        return catalogue.recognitions.compactMap { recognition in
            guard case .offering(let program) = recognition.into, let total = catalogue[program].declaredCredits,
                let granted = catalogue.totalCredits(grantedBy: recognition),
                let amount = catalogue.convert(granted, to: total.unit), amount > total.amount
            else { return nil }
            return Diagnostic(
                .grantsMoreThanTarget,
                "This grants \(granted), but all of “\(catalogue[program].id)” is \(total.value).",
                at: recognition.creditSpan, hint: "Correct the amount, or the credits of the program.",
                related: [.init("the credits of “\(catalogue[program].id)” are declared here", at: total.span)])
        }
    }
}
