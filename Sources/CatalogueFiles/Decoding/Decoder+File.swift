import Pathways

extension Decoder {
    static let fileKeys = [
        "institution", "institutions", "levels", "courses", "micro-credentials", "programs", "trainings", "ladders",
        "transfers", "assessments", "equivalents", "excludes", "conversions",
    ]

    /// What a whole file declares.
    mutating func declarations(_ node: YAMLNode) -> Declarations {
        var result = Declarations()
        guard let fields = fields(node, of: "a catalogue", keys: Self.fileKeys) else { return result }
        result.institution = institutionName(fields["institution"])
        institution = result.institution?.value
        result.institutions = institutions(fields["institutions"])
        result.levels = levels(fields["levels"])
        result.offerings =
            offerings(fields["courses"], kind: .course)
            + offerings(fields["micro-credentials"], kind: .microCredential)
            + offerings(fields["programs"], kind: .program)
            + offerings(fields["trainings"], kind: .training)
        result.recognitions =
            recognitions(fields["ladders"], .ladder)
            + recognitions(fields["transfers"], .transfer)
            + recognitions(fields["assessments"], .assessment)
        result.equivalences = equivalences(fields["equivalents"])
        result.exclusions = exclusions(fields["excludes"])
        result.conversions = conversions(fields["conversions"])
        return result
    }

    private mutating func levels(_ node: YAMLNode?) -> Located<[String]>? {
        guard let node else { return nil }
        let levels = list(node, of: "levels").compactMap { text($0, "a level")?.value }
        return levels.isEmpty ? nil : Located(levels, at: span(of: node))
    }
}
