/// A field of the Critical Information Summary, whatever key of a catalogue holds it.
///
/// The eleven core fields come first, in the order of the proposed record; the other five are optional. The review
/// cycle is part of ``qualityAssuranceStatement``. Raw values are the keys of the catalogue format where there is one.
///
/// Source: BCcampus micro-credential toolkit, https://opentextbc.ca/bcmicrocredential/.
public enum SummaryItem: String, CaseIterable, Sendable {
    case institution
    case title
    case description
    case deliveryMode = "delivery-mode"
    case learnerEffort = "learner-effort"
    case prerequisites
    case learningOutcomes = "learning-outcomes"
    case assessmentMethod = "assessment-method"
    case creditOtherRecognition = "credit-other-recognition"
    case learnerPathways = "learner-pathways"
    case qualityAssuranceStatement = "quality-assurance-statement"
    case department
    case level
    case endorsement
    case instructorQualifications = "instructor-qualifications"
    case furtherInformation = "further-information"
}

extension SummaryItem {
    /// The fields that every record should have, in the order of the record.
    public static let core = allCases.filter(\.isCore)

    public var isCore: Bool {
        switch self {
        case .department, .level, .endorsement, .instructorQualifications, .furtherInformation: false
        default: true
        }
    }

    /// What people call it, to stand within a sentence.
    public var name: String {
        switch self {
        case .creditOtherRecognition: "credit or other recognition"
        case .prerequisites, .institution, .title, .description, .department, .level, .endorsement: rawValue
        case .deliveryMode: "delivery mode"
        case .learnerEffort: "learner effort"
        case .learningOutcomes: "learning outcomes"
        case .assessmentMethod: "assessment method"
        case .learnerPathways: "learner pathways"
        case .qualityAssuranceStatement: "quality assurance statement"
        case .instructorQualifications: "instructor qualifications"
        case .furtherInformation: "further information"
        }
    }

    /// The text of the catalogue that belongs to it; `nil` where the offering itself holds the field.
    public var text: SummaryField? { SummaryField(rawValue: rawValue) }
}
