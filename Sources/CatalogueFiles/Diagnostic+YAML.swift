import Pathways

extension Diagnostic {
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
            code, problem.message, at: SourceSpan(problem.place, file: file), hint: problem.hint, related: related)
    }
}
