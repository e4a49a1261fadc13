extension Check {
    /// Assessments whose credit, courses and waivers are of no use to any program of the catalogue.
    static let unusedAssessment = Check(codes: [.unusedAssessment]) { context in
        let catalogue = context.catalogue
        guard catalogue.recognitions.contains(where: { $0.kind == .assessment }) else { return [] }
        let uses = GrantUses(catalogue, totals: context.totals)
        return catalogue.recognitions.compactMap { recognition in
            guard recognition.kind == .assessment, !uses.isUsed(recognition) else { return nil }
            let named = recognition.grants.named.map { catalogue[$0.value].id }
            let reason: Message =
                recognition.grants.credits == nil && recognition.grants.unassigned.isEmpty && !named.isEmpty
                ? "nothing that it reaches asks for \(Message.quoted(named))"
                : "no program that it reaches has room for what it grants"
            return Diagnostic(
                .unusedAssessment, "The \(catalogue.name(of: recognition)) is of no use: \(reason).",
                at: recognition.span,
                hint: "Declare the program or requirement that takes it (other-credits where it is an elective).")
        }
    }
}
