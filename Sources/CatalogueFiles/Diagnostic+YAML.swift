import Pathways

extension Diagnostic {
    /// What a reader says of a file, in English only: a file that has such a finding is mended before anything is made of
    /// it, so that it stands on no page.
    init(
        _ code: DiagnosticCode, saying message: String, at span: SourceSpan, hint: String? = nil,
        related: [Related] = []
    ) {
        self.init(
            code, Message(verbatim: message), at: span, hint: hint.map(Message.init(verbatim:)), related: related)
    }

    /// What is wrong with the YAML itself, as a finding.
    init(_ problem: YAMLProblem, file: Int32) {
        let code: DiagnosticCode
        var related: [Related] = []
        switch problem.kind {
        case .duplicateKey(_, let first):
            code = .duplicateID
            related = [Related("given here first", at: SourceSpan(first, file: file))]
        case .tag, .nonScalarKey, .unknownAlias, .selfReferringAlias: code = .malformedValue
        default: code = .unreadableFile
        }
        self.init(
            code, saying: problem.message, at: SourceSpan(problem.place, file: file), hint: problem.hint,
            related: related)
    }
}
