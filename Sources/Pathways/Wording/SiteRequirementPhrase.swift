/// Requirements and choices in the words of a site.
public enum SiteRequirementPhrase: String, Phrase {
    case allOf, oneOf, numberOf, numberOfThese, creditsOf, creditsOfThese, nothing
    case withGrade, within, anyOffering, anyOfKind, inSubject, atLevel, atPlace

    public var texts: PhraseTexts {
        switch self {
        case .allOf: .init("all of these:", "tous ces éléments\u{A0}:")
        case .oneOf: .init("one of these:", "un de ces éléments\u{A0}:")
        case .numberOf: .init("{1} of {2}", "{1} parmi {2}")
        case .numberOfThese: .init("{1} of these {2}:", "{1} de ces {2}\u{A0}:")
        case .creditsOf: .init("{1} from {2}", "{1} parmi {2}")
        case .creditsOfThese: .init("{1} from these {2}:", "{1} parmi ces {2}\u{A0}:")
        case .nothing: .init("nothing", "rien")
        case .withGrade: .init("with {1} or better", "avec {1} ou mieux")
        case .within: .init("completed within {1}", "terminé il y a au plus {1}")
        case .anyOffering: .init("anything offered", "toute offre")
        case .anyOfKind: .init("any {1}", "{1} au choix")
        case .inSubject: .init("{1} in {2}", "{1} en {2}")
        case .atLevel: .init("{1} at level {2}", "{1} de niveau {2}")
        case .atPlace: .init("{1} of {2}", "{1} de {2}")
        }
    }
}
