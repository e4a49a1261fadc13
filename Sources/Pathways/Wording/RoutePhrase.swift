/// Steps of a route, awards on the way, and what checks found, on a drawing.
public enum RoutePhrase: String, Phrase {
    case adds, inAll, earns, step, exitAward, exitAwardExplained, joint, route
    case finding, findings, foundBy
    case foldedCourses, foldedChoices, foldedList, folded

    public var texts: PhraseTexts {
        switch self {
        case .adds: .init("+ {1}", "+\u{A0}{1}")
        case .inAll: .init("{1} in all", "{1} au total")
        case .earns: .init("also earns {1}", "donne aussi {1}")
        case .step: .init("step {1}", "étape {1}")
        case .exitAward: .init("award on the way", "titre en cours de route")
        case .exitAwardExplained:
            .init("an award of its own on the way", "un titre en soi en cours de route")
        case .joint: .init("joint: {1}", "offert conjointement\u{A0}: {1}")
        case .route: .init("Route to {1}", "Itinéraire vers «\u{A0}{1}\u{A0}»")
        case .finding: .init("finding {1}", "constat {1}")
        case .findings: .init("Found by the checks", "Constats des vérifications")
        case .foundBy: .init("marked by the checks", "signalé par les vérifications")
        case .foldedCourses: .init("{n} course", plural: "{n} courses", "{n} cours", plural: "{n} cours")
        case .foldedChoices:
            .init("{n} choice among them", plural: "{n} choices among them", "dont {n} choix", plural: "dont {n} choix")
        case .foldedList: .init("folded: {1}", "regroupe\u{A0}: {1}")
        case .folded: .init("several courses in one shape", "plusieurs cours réunis en une seule forme")
        }
    }
}
