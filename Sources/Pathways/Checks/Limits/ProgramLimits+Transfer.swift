extension ProgramLimits {
    /// Limits that another rule of the same place makes useless.
    var againstOneAnother: [Diagnostic] {
        [offering.rules].flatMap(limitAboveResidency) + [offering.rules].flatMap(limitsAboveLimit)
    }

    /// More may be transferred than residency leaves, or than there is.
    private func limitAboveResidency(_ own: Rules) -> [Diagnostic] {
        guard let total, let limit = own.transferLimit, let most = limit.value.value(ofTotal: total) else { return [] }
        if most > total {
            return [
                Diagnostic(
                    limits: "Up to \(amount(most)) may be transferred into \(name), which is only \(amount(total)).",
                    at: limit.span, hint: "Correct the limit, or the credits of the program.")
            ]
        }
        let isOwn = rules.residencyAccepts.contains(.transfer) || rules.residencyAccepts.contains(.assessment)
        guard !isOwn, let residency = own.residency, let kept = residency.value.required(ofTotal: total),
            kept <= total, most > total - kept
        else { return [] }
        return [
            Diagnostic(
                limits: """
                    Up to \(amount(most)) may be transferred into \(name), but its residency leaves only \
                    \(amount(total - kept)).
                    """,
                at: limit.span, hint: "One of the two rules can never be used: correct it.",
                related: [.init("the residency is declared here", at: residency.span)])
        ]
    }

    /// A limit on part of the transferred credit that is above the limit on all of it.
    private func limitsAboveLimit(_ own: Rules) -> [Diagnostic] {
        guard let limit = own.transferLimit, let most = limit.value.value(ofTotal: total) else { return [] }
        return own.transferLimits.compactMap { part in
            guard let more = part.value.limit.value(ofTotal: total), more > most else { return nil }
            return Diagnostic(
                limits: """
                    This limit of \(amount(more)) can never be used: no more than \(amount(most)) may be transferred into \
                    \(name) in all.
                    """,
                at: part.span, hint: "Correct one of the two limits.",
                related: [.init("the limit on all transferred credit is declared here", at: limit.span)])
        }
    }
}
