/// Usual words in catalogues that have a fixed translation: awards, levels, subjects of nothing in particular.
///
/// The English text is the word as catalogues write it.
public enum CatalogueTerm: String, Phrase {
    case certificate, diploma, degree, apprenticeship, citation, licence
    case associateCertificate, graduateCertificate, graduateDiploma, advancedDiploma, associateDegree
    case bachelorsDegree, mastersDegree, postBaccalaureateDiploma, diplomaAndDegree
    case firstYear, secondYear, thirdYear, fourthYear, graduate, upper, lower

    public var texts: PhraseTexts {
        switch self {
        case .certificate: .init("certificate", "certificat")
        case .diploma: .init("diploma", "diplôme")
        case .degree: .init("degree", "grade universitaire")
        case .apprenticeship: .init("apprenticeship", "apprentissage")
        case .citation: .init("citation", "attestation")
        case .licence: .init("licence", "permis")
        case .associateCertificate: .init("associate certificate", "certificat d’études de base")
        case .graduateCertificate: .init("graduate certificate", "certificat d’études supérieures")
        case .graduateDiploma: .init("graduate diploma", "diplôme d’études supérieures")
        case .advancedDiploma: .init("advanced diploma", "diplôme avancé")
        case .associateDegree: .init("associate degree", "grade d’associé")
        case .bachelorsDegree: .init("bachelor's degree", "baccalauréat")
        case .mastersDegree: .init("master's degree", "maîtrise")
        case .postBaccalaureateDiploma: .init("post-baccalaureate diploma", "diplôme de postbaccalauréat")
        case .diplomaAndDegree: .init("diploma and degree", "diplôme et grade universitaire")
        case .firstYear: .init("first-year", "1re année")
        case .secondYear: .init("second-year", "2e année")
        case .thirdYear: .init("third-year", "3e année")
        case .fourthYear: .init("fourth-year", "4e année")
        case .graduate: .init("graduate", "cycles supérieurs")
        case .upper: .init("upper", "supérieur")
        case .lower: .init("lower", "inférieur")
        }
    }

    /// The terms by their English text.
    static let named = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.texts.english.singular, $0) })
}
