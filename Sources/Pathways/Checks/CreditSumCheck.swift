extension Check {
    /// Awards whose parts cannot add up to the credits they declare.
    static let creditsDoNotAddUp = Check(codes: [.creditsDoNotAddUp]) { context in
        context.catalogue.indices.compactMap { index in
            let offering = context.catalogue[index]
            guard offering.stacks != nil, let declared = offering.declaredCredits else { return nil }
            let range = context.totals(index)
            let sum: Message
            if let minimum = range.atLeast, minimum > declared.value.amount {
                sum = range.maximum == minimum ? "\(minimum)" : "at least \(minimum)"
            } else if let maximum = range.maximum, maximum < declared.value.amount {
                sum = range.minimum == maximum ? "\(maximum)" : "at most \(maximum)"
            } else {
                return nil
            }
            let other = offering.otherCredits == nil
            return Diagnostic(
                .creditsDoNotAddUp, "“\(offering.id)” declares \(declared.value), but its parts add up to \(sum).",
                at: declared.span,
                hint: other
                    ? "Correct the credits or the parts; coursework that is not listed is declared by other-credits."
                    : "Correct the credits, the parts or other-credits.")
        }
    }
}
