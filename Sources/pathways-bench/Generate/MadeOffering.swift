/// An offering of a made catalogue, before it is written.
struct MadeOffering {
    /// One part of a requirement: an offering, or a choice from several.
    struct Part {
        var ids: [String]
        /// How many of them; `nil` for the one offering alone.
        var choose: Int?
    }

    enum Kind: String, CaseIterable {
        case course
        case microCredential = "micro-credential"
        case program, training
    }

    var id: String
    var kind: Kind
    var code: String?
    var title: String
    var credits: Int?
    var hours: Int?
    var level: String?
    var award: String?
    var hasOtherCredits = false
    var stacks: [Part] = []
    var requires: [Part] = []
}
