extension Check {
    /// Agreements that have ended by the day of the check, unless another declaration takes their place.
    static let expiredAgreement = Check(codes: [.expiredAgreement]) { context in
        guard let today = context.asOf else { return [] }
        let catalogue = context.catalogue
        return AgreementEnd.all(in: catalogue, context.sides, continuedBy: today) { $0 < today }.map { end in
            Diagnostic(
                .expiredAgreement, "The \(end.name(in: catalogue)) ended on \(end.until).", at: end.span,
                hint: "If it was renewed, declare the new dates. What was completed while it held still counts.",
                related: end.related(in: catalogue))
        }
    }
}
