/// Where a learner stands toward a target, in the words of a report.
public enum ReportStandingPhrase: String, Phrase {
    case countOf, countOnly, nothingHeld, alreadyHeld
    case remaining, remainingHere, allHere, claimable, nothingToClaim, levels, levelMet, levelShort, limit, entry
    case entryMet, entryMissing, parts, wouldCount, freed, searchCut, notPublished
    case completed, grade, competition

    public var texts: PhraseTexts {
        switch self {
        case .countOf:
            .init(
                "{1} of the {2} you need count today.", plural: "{1} of the {2} you need count today.",
                "{1} des {2} exigés compte aujourd’hui.", plural: "{1} des {2} exigés comptent aujourd’hui.")
        case .countOnly:
            .init(
                "{1} count today. How many it takes is not published.",
                plural: "{1} count today. How many it takes is not published.",
                "{1} compte aujourd’hui. Le total exigé n’est pas publié.",
                plural: "{1} comptent aujourd’hui. Le total exigé n’est pas publié.")
        case .nothingHeld:
            .init(
                "You start fresh: nothing completed is listed.",
                "Vous partez de zéro\u{A0}: aucun acquis n’est inscrit.")
        case .alreadyHeld: .init("You hold it already.", "Vous l’avez déjà obtenu.")
        case .remaining: .init("Still to earn", "Reste à obtenir")
        case .remainingHere: .init("{1}, at least {2} of them at {3}", "{1}, dont au moins {2} à {3}")
        case .allHere: .init("{1}, all of them at {2}", "{1}, à obtenir en entier à {2}")
        case .claimable: .init("To claim now", "À demander maintenant")
        case .nothingToClaim:
            .init("No award is complete and waiting to be asked for.", "Aucun titre complet n’attend d’être demandé.")
        case .levels: .init("Credits by level", "Crédits par niveau")
        case .levelMet:
            .init(
                "{1}: the minimum of {2} is met ({3} counted)",
                "{1}\u{A0}: le minimum de {2} est atteint (compté\u{A0}: {3})"
            )
        case .levelShort:
            .init(
                "{1}: {2} counted of at least {3}; {4} to go",
                "{1}\u{A0}: {2} sur au moins {3}; il en manque {4}")
        case .limit: .init("What limits you", "Ce qui vous limite")
        case .entry: .init("Entry", "Admission")
        case .entryMet: .init("What it asks for at entry is met.", "Ce qui est exigé à l’admission est acquis.")
        case .entryMissing: .init("Still needed before you start: {1}", "Encore exigé avant de commencer\u{A0}: {1}")
        case .parts: .init("Parts still open", "Parties qui restent à terminer")
        case .wouldCount: .init("What would count more", "Ce qui compterait de plus")
        case .freed: .init("{1} more for {2}, {3}", "{1} de plus pour {2}, {3}")
        case .searchCut:
            .init(
                "The search was cut off: more may count.",
                "La recherche a été interrompue\u{A0}: il se peut que davantage de crédits comptent.")
        case .notPublished: .init("not published", "non publié")
        case .completed: .init("completed {1}", "terminé le {1}")
        case .grade: .init("grade {1}", "note {1}")
        case .competition:
            .init(
                "{1} parts ask for {2} pieces of learning, and only these fit any of them: {3}",
                "{1} parties demandent {2} acquis, et seuls ceux-ci y conviennent\u{A0}: {3}")
        }
    }
}

/// The rule that decides how much counts, for someone who has never read a calendar.
public enum ReportRulePhrase: String, Phrase {
    case transferLimit, transferLimits, residency, levelMinimums, currency, sharing, excludes, admissionCredit, total

    public var texts: PhraseTexts {
        switch self {
        case .transferLimit:
            .init(
                "Only so much credit from transfers and assessed learning may count.",
                "Seule une part des crédits par transfert et par évaluation des acquis peut compter.")
        case .transferLimits:
            .init(
                "Only so much transferred or assessed credit of one level or from one sender may count.",
                "Seule une part des crédits transférés ou évalués d’un même niveau ou d’une même provenance peut compter."
            )
        case .residency:
            .init(
                "Some of the credits must be earned at the institution that grants the award.",
                "Une part des crédits doit être obtenue à l’établissement qui décerne le titre.")
        case .levelMinimums:
            .init(
                "Some of the credits must be at a higher level, so there is only so much room below it.",
                "Une part des crédits doit être d’un niveau plus élevé; la place en dessous est donc limitée.")
        case .currency: .init("Learning must be recent enough.", "Les acquis doivent être assez récents.")
        case .sharing:
            .init(
                "Learning that counts in another award you hold may not count again.",
                "Ce qui compte déjà dans un autre titre obtenu ne peut pas compter de nouveau.")
        case .excludes:
            .init(
                "Some of your learning overlaps; only one of the two counts.",
                "Certains acquis se recoupent; un seul des deux compte.")
        case .admissionCredit:
            .init(
                "What was used for admission may not count again.",
                "Ce qui a servi à l’admission ne peut pas compter de nouveau.")
        case .total: .init("All the credits it needs are counted.", "Tous les crédits exigés sont comptés.")
        }
    }
}
