/// What is written on the shapes of a diagram: choices, facts about offerings, what is not shown.
public enum ShapePhrase: String, Phrase {
    case nothing, both, all, chooseFrom, any, anyOf, creditsFrom, creditsOf, creditsAny, onlyOneOf
    case level, anything, at, anythingAt
    case offeringsMatch, anyProgram, outsideTraining
    case otherCoursework, plus, partsPlus, laddersOnly, replacedBy, notOfferedSince, offered
    case partsNotShown, prerequisitesNotShown, notShown, otherArrows

    public var texts: PhraseTexts {
        switch self {
        case .nothing: .init("nothing", "rien")
        case .both: .init("both", "les deux")
        case .all: .init("all {1}", "les {1}")
        case .chooseFrom: .init("{1} of {2}", "{1} sur {2}")
        case .any: .init("any {1}", "{1} au choix")
        case .anyOf: .init("any {1} of {2}", "{1} au choix parmi {2}")
        case .creditsFrom: .init("{1} from {2}", "{1} parmi {2}")
        case .creditsOf: .init("{1} of {2}", "{1} de {2}")
        case .creditsAny: .init("{1}, any", "{1} au choix")
        case .onlyOneOf: .init("only 1 of {1}", "1 seul sur {1}")
        case .level: .init("{1} level", "niveau {1}")
        case .anything: .init("anything", "tout cours")
        case .at: .init("{1} at {2}", "{1} à {2}")
        case .anythingAt: .init("anything at {1}", "tout cours à {1}")
        case .offeringsMatch:
            .init(
                "{n} offering matches", plural: "{n} offerings match", "{n} offre correspond",
                plural: "{n} offres correspondent")
        case .anyProgram: .init("any program", "tout programme")
        case .outsideTraining: .init("outside training", "formation externe")
        case .otherCoursework: .init("other coursework", "autres cours")
        case .plus: .init("+ {1}", "+\u{A0}{1}")
        case .partsPlus: .init("parts + {1}", "parties + {1}")
        case .laddersOnly: .init("entry by ladder only", "admission par passerelle seulement")
        case .replacedBy: .init("replaced by {1}", "remplacé par {1}")
        case .notOfferedSince: .init("not offered since {1}", "n’est plus offert depuis le {1}")
        case .offered: .init("offered {1}", "offert {1}")
        case .partsNotShown:
            .init(
                "{n} part not shown", plural: "{n} parts not shown", "{n} partie non montrée",
                plural: "{n} parties non montrées")
        case .prerequisitesNotShown:
            .init(
                "{n} prerequisite not shown", plural: "{n} prerequisites not shown", "{n} préalable non montré",
                plural: "{n} préalables non montrés")
        case .notShown:
            .init("{n} not shown", plural: "{n} not shown", "{n} non montré", plural: "{n} non montrés")
        case .otherArrows:
            .init(
                "{n} other arrow not shown", plural: "{n} other arrows not shown", "{n} autre flèche non montrée",
                plural: "{n} autres flèches non montrées")
        }
    }
}
