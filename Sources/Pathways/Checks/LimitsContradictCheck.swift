extension Check {
    /// Credit rules that cannot all be kept, or of which one can never be used.
    static let limitsContradict = Check(codes: [.limitsContradict]) { context in
        let catalogue = context.catalogue
        let received = ReceivedLevels(catalogue)
        let ofPrograms = catalogue.indices.flatMap { index -> [Diagnostic] in
            guard let limits = ProgramLimits(index, catalogue) else { return [] }
            return limits.againstTotal + limits.againstInstitution + limits.againstOneAnother
                + limits.againstParts(received) + limits.residencyAgainstParts
        }
        return ofPrograms + RecognitionLimits.findings(catalogue)
    }
}

extension Diagnostic {
    /// A finding about credit rules.
    init(
        limits message: Message, at span: SourceSpan, hint: Message, related: [Related] = []
    ) {
        self.init(.limitsContradict, message, at: span, hint: hint, related: related)
    }
}
