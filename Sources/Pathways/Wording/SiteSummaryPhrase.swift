/// The fields of the Critical Information Summary in the words of a site.
public enum SiteSummaryPhrase: String, Phrase {
    case institution, title, description, deliveryMode, learnerEffort, prerequisites, learningOutcomes
    case assessmentMethod, creditOtherRecognition, learnerPathways, qualityAssuranceStatement
    case department, level, endorsement, instructorQualifications, furtherInformation
    case contact, peer, asynchronous, assessment, inAll, whole, reviewed
    case complete, incomplete

    public init(_ item: SummaryItem) {
        switch item {
        case .institution: self = .institution
        case .title: self = .title
        case .description: self = .description
        case .deliveryMode: self = .deliveryMode
        case .learnerEffort: self = .learnerEffort
        case .prerequisites: self = .prerequisites
        case .learningOutcomes: self = .learningOutcomes
        case .assessmentMethod: self = .assessmentMethod
        case .creditOtherRecognition: self = .creditOtherRecognition
        case .learnerPathways: self = .learnerPathways
        case .qualityAssuranceStatement: self = .qualityAssuranceStatement
        case .department: self = .department
        case .level: self = .level
        case .endorsement: self = .endorsement
        case .instructorQualifications: self = .instructorQualifications
        case .furtherInformation: self = .furtherInformation
        }
    }

    public init(_ effort: LearnerEffort) {
        switch effort {
        case .contact: self = .contact
        case .peer: self = .peer
        case .asynchronous: self = .asynchronous
        case .assessment: self = .assessment
        }
    }

    public var texts: PhraseTexts {
        switch self {
        case .institution: .init("Institution", "Établissement")
        case .title: .init("Title", "Titre")
        case .description: .init("Description", "Présentation")
        case .deliveryMode: .init("Delivery mode", "Mode de prestation")
        case .learnerEffort: .init("Learner effort", "Effort demandé")
        case .prerequisites: .init("Prerequisites", "Préalables")
        case .learningOutcomes: .init("Learning outcomes", "Résultats d’apprentissage")
        case .assessmentMethod: .init("Assessment method", "Méthode d’évaluation")
        case .creditOtherRecognition: .init("Credit or other recognition", "Crédits ou autre reconnaissance")
        case .learnerPathways: .init("Learner pathways", "Parcours possibles")
        case .qualityAssuranceStatement: .init("Quality assurance statement", "Énoncé d’assurance qualité")
        case .department: .init("Department", "Département")
        case .level: .init("Level", "Niveau")
        case .endorsement: .init("Endorsement", "Appui du milieu")
        case .instructorQualifications: .init("Instructor qualifications", "Qualifications des formateurs")
        case .furtherInformation: .init("Further information", "Autres renseignements")
        case .contact: .init("contact, face to face or live", "en présence ou en direct")
        case .peer: .init("with peers", "avec des pairs")
        case .asynchronous: .init("asynchronous, in their own time", "en différé, à son rythme")
        case .assessment: .init("for assessment", "pour l’évaluation")
        case .inAll: .init("{1} in all", "{1} en tout")
        case .whole: .init("{1}, published for the whole", "{1}, publié pour l’ensemble")
        case .reviewed: .init("Reviewed: {1}", "Révision\u{A0}: {1}")
        case .complete:
            .init(
                "All {n} core fields are there.", plural: "All {n} core fields are there.",
                "Les {n} champs de base y sont.", plural: "Les {n} champs de base y sont.")
        case .incomplete:
            .init(
                "{n} of the {1} core fields is missing: {2}.", plural: "{n} of the {1} core fields are missing: {2}.",
                "Il manque {n} des {1} champs de base\u{A0}: {2}.",
                plural: "Il manque {n} des {1} champs de base\u{A0}: {2}.")
        }
    }
}
