/// A route in the words of a report: what it takes, what each step brings, what is in the way.
public enum ReportRoutePhrase: String, Phrase {
    case toTake, toPay, rounds, institutionsNeeded, steps, least, notProved, unknown
    case earns, ifTrue, claimed, coursework
    case noRoute, noRouteInTime, needs, missing, avoided, loop, nearest, arrived
    case orAmount

    public var texts: PhraseTexts {
        switch self {
        case .toTake: .init("{1} to take", "{1} à obtenir")
        case .toPay: .init("{1} to pay", "{1} à payer")
        case .rounds:
            .init(
                "{n} round of study", plural: "{n} rounds of study", "{n} période d’études",
                plural: "{n} périodes d’études")
        case .institutionsNeeded:
            .init("{n} institution", plural: "{n} institutions", "{n} établissement", plural: "{n} établissements")
        case .steps: .init("{n} step", plural: "{n} steps", "{n} étape", plural: "{n} étapes")
        case .least: .init("no way takes less", "aucun itinéraire n’en demande moins")
        case .notProved: .init("it is not proved that this is the least", "il n’est pas prouvé que ce soit le minimum")
        case .unknown:
            .init(
                "Not counted in, because it is not published: {1}.",
                "Non compris, faute de données publiées\u{A0}: {1}.")
        case .earns: .init("You earn {1}.", "Vous obtenez {1}.")
        case .ifTrue: .init("Must be true: {1}.", "Condition\u{A0}: {1}.")
        case .claimed:
            .init("nothing more to take: ask for it", "plus rien à suivre\u{A0}: il suffit d’en faire la demande")
        case .coursework:
            .init(
                "Its courses that are not listed one by one, or that you choose.",
                "Ses cours non énumérés, ou ceux que vous choisissez.")
        case .noRoute:
            .init(
                "There is no way to it as things stand. In the way:",
                "Aucun itinéraire n’y mène dans l’état actuel des choses. Ce qui s’y oppose\u{A0}:")
        case .noRouteInTime:
            .init(
                "No way was found in time; there may be one.",
                "Aucun itinéraire n’a été trouvé à temps; il peut y en avoir un.")
        case .needs: .init("{1}, which {2} needs", "{1}, qu’exige {2}")
        case .missing: .init("{1} cannot be obtained", "on ne peut pas obtenir {1}")
        case .avoided: .init("{1} would have to be taken, and is left out", "il faudrait suivre {1}, mis de côté ici")
        case .loop: .init("what {1} needs needs itself", "ce qu’exige {1} finit par s’exiger soi-même")
        case .nearest: .init("Within reach on the way there: {1}.", "À portée en cours de route\u{A0}: {1}.")
        case .arrived: .init("Nothing is left to take.", "Il ne reste rien à suivre.")
        case .orAmount: .init("{1} or more", "{1} ou plus")
        }
    }
}

/// What a report takes for granted, and what its reader should ask about.
public enum ReportAdvisingPhrase: String, Phrase {
    case declared, passed, unpublished, noDates, confirm, confirmed
    case askClaim, askEvidence, askAssessment, askEntry

    public var texts: PhraseTexts {
        switch self {
        case .declared:
            .init(
                "Everything rests on the files named below, as they were on the day.",
                "Tout repose sur les fichiers nommés plus bas, tels qu’ils étaient ce jour-là.")
        case .passed:
            .init(
                "Every step is passed, and offered when you need it.",
                "Chaque étape est réussie, et offerte au moment voulu.")
        case .noDates:
            .init("No completion date is listed for {1}.", "Aucune date de fin n’est indiquée pour {1}.")
        case .unpublished:
            .init(
                "Credits that nobody has published count as none.",
                "Les crédits que personne n’a publiés comptent pour zéro.")
        case .confirm: .init("Confirm: {1}", "Confirmer\u{A0}: {1}")
        case .confirmed: .init("To be confirmed, by the catalogue: {1}", "À confirmer selon le catalogue\u{A0}: {1}")
        case .askClaim:
            .init(
                "Award you {1}: all of its parts are held.",
                "De vous décerner {1}\u{A0}: toutes ses parties sont acquises.")
        case .askEvidence: .init("What evidence would make {1} count?", "Quelle preuve ferait compter {1}?")
        case .askAssessment:
            .init(
                "Can {1} be assessed as prior learning?",
                "Est-ce que {1} peut faire l’objet d’une évaluation des acquis?")
        case .askEntry: .init("When and how can you apply for {1}?", "Quand et comment demander l’admission à {1}?")
        }
    }
}

/// Requirements in the words of a report.
public enum ReportRequirementPhrase: String, Phrase {
    case or, ofThese, creditsFrom, withGrade, within, nothing, anything, ofKind, inSubject, atLevel, atPlace

    public var texts: PhraseTexts {
        switch self {
        case .or: .init("{1} or {2}", "{1} ou {2}")
        case .ofThese: .init("{1} of: {2}", "{1} parmi\u{A0}: {2}")
        case .creditsFrom: .init("{1} from: {2}", "{1} parmi\u{A0}: {2}")
        case .withGrade: .init("{1} with {2} or better", "{1} avec {2} ou mieux")
        case .within: .init("{1}, completed within {2}", "{1}, terminé il y a au plus {2}")
        case .nothing: .init("nothing", "rien")
        case .anything: .init("anything offered", "toute offre")
        case .ofKind: .init("any {1}", "{1} au choix")
        case .inSubject: .init("{1} in {2}", "{1} en {2}")
        case .atLevel: .init("{1} at level {2}", "{1} de niveau {2}")
        case .atPlace: .init("{1} of {2}", "{1} de {2}")
        }
    }
}
