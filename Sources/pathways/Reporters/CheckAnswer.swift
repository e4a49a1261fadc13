import Pathways

/// The findings of `check` as JSON.
struct CheckAnswer: Encodable {
    struct Finding: Encodable {
        var code: String
        var severity: String
        var message: String
        var hint: String?
        var location: Place
        var related: [Related]
    }

    struct Related: Encodable {
        var message: String
        var location: Place
    }

    var diagnostics: [Finding]
    var summary: DiagnosticCounts

    init(_ diagnostics: [Diagnostic], in catalogue: Catalogue) {
        self.diagnostics = diagnostics.map { diagnostic in
            Finding(
                code: diagnostic.code.rawValue, severity: diagnostic.severity.rawValue,
                message: diagnostic.message.english,
                hint: diagnostic.hint?.english, location: Place(diagnostic.span, in: catalogue),
                related: diagnostic.related.map {
                    Related(message: $0.message.english, location: Place($0.span, in: catalogue))
                })
        }
        summary = DiagnosticCounts(diagnostics)
    }
}
