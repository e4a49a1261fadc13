extension Check {
    /// Assessments whose credit, courses and waivers are of no use to any program of the catalogue.
    static let unusedAssessment = Check(codes: [.unusedAssessment]) { context in
        let catalogue = context.catalogue
        guard catalogue.recognitions.contains(where: { $0.kind == .assessment }) else { return [] }
        let uses = GrantUses(catalogue)
        return catalogue.recognitions.compactMap { recognition in
            guard recognition.kind == .assessment, !uses.isUsed(recognition) else { return nil }
            let from = Set(recognition.from.leaves.map { catalogue[$0.offering].id }).sorted().prefix(3)
            let what =
                from.isEmpty
                ? "This assessment" : "What is assessed of \(from.map { "“\($0)”" }.joined(separator: ", "))"
            return Diagnostic(
                .unusedAssessment,
                "\(what) is of no use: no program that it reaches through “\(catalogue.destination(of: recognition))” has "
                    + "room for it.",
                at: recognition.span,
                hint: "Declare the program or requirement that takes it (other-credits where it is an elective).")
        }
    }
}
