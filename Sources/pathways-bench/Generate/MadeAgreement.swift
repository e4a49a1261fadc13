/// A recognition of a made catalogue, before it is written.
struct MadeAgreement {
    enum Kind: String, CaseIterable {
        case ladders, transfers, assessments
    }

    var kind: Kind
    var from: String
    var into: String
    var credits: Int?
    var course: String?
    var grade: String?
    var within: String?
    var admits = false
    var number: String
    var start: String
    var end: String?
    var declaredBy: String
    var source: String
}
