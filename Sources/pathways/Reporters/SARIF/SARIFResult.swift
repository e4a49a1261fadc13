/// One finding, as SARIF tells it.
struct SARIFResult: Encodable {
    /// Why a finding is not to be shown.
    struct Suppression: Encodable {
        struct Properties: Encodable {
            var until: String
        }

        /// Acceptances stand in a file of their own.
        var kind = "external"
        var status = "accepted"
        var justification: String
        var properties: Properties?
    }

    var ruleId: String
    /// The place of the rule in the list of rules.
    var ruleIndex: Int
    var level: String
    var message: SARIFMessage
    /// None for a finding about something that stands in no file.
    var locations: [SARIFLocation]
    var relatedLocations: [SARIFLocation]?
    var partialFingerprints: [String: String]
    /// Empty for a finding that is shown: that says it is not suppressed.
    var suppressions: [Suppression]
}

extension SARIFResult.Suppression {
    init(_ accepted: CheckReport.Accepted) {
        justification = accepted.justification
        properties = accepted.until.map { Properties(until: $0.description) }
    }
}
