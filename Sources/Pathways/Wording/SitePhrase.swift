/// What the pages of a site have in common: headings, navigation, search, what the catalogue is.
public enum SitePhrase: String, Phrase {
    case title, titleOf, offerings, findings, about, skip, navigation, place
    case institutions, programs, microCredentials, courses, trainings
    case counts, offeringCount, institutionCount
    case search, searchHelp, shown, firstShown, noneShown
    case tooManyToList, byInstitution, contents
    case asOf, version, footer
    case website, source, declaredAt, note, missing, elsewhere

    public var texts: PhraseTexts {
        switch self {
        case .title: .init("Learning pathways", "Parcours de formation")
        case .titleOf: .init("Learning pathways: {1}", "Parcours de formation\u{A0}: {1}")
        case .offerings: .init("Offerings", "Offres")
        case .findings: .init("Findings", "Constats")
        case .about: .init("About", "À propos")
        case .skip: .init("Skip to the content", "Aller au contenu")
        case .navigation: .init("Pages of this site", "Pages de ce site")
        case .place: .init("Where you are", "Où vous êtes")
        case .institutions: .init("Institutions", "Établissements")
        case .programs: .init("Programs", "Programmes")
        case .microCredentials: .init("Micro-credentials", "Micro-certifications")
        case .courses: .init("Courses", "Cours")
        case .trainings: .init("Outside training", "Formations externes")
        case .counts: .init("{1} at {2}, as of {3}.", "{1} dans {2}, en date du {3}.")
        case .offeringCount: .init("{n} offering", plural: "{n} offerings", "{n} offre", plural: "{n} offres")
        case .institutionCount:
            .init(
                "{n} institution", plural: "{n} institutions", "{n} établissement", plural: "{n} établissements")
        case .search: .init("Search these offerings", "Chercher parmi ces offres")
        case .searchHelp:
            .init(
                "Words of a title, a code, an institution or a kind; all of them must occur.",
                "Des mots d’un titre, d’un sigle, d’un établissement ou d’un genre; tous doivent y figurer.")
        case .shown: .init("{1} of {2} shown", "{1} sur {2}")
        case .firstShown:
            .init(
                "The first {1} of {2} found; more words find fewer.",
                "Les {1} premières des {2} offres trouvées; d’autres mots précisent la recherche.")
        case .noneShown: .init("Nothing found. Try fewer words.", "Aucun résultat. Essayez avec moins de mots.")
        case .tooManyToList:
            .init(
                "All offerings are on the pages of their institutions; there are too many for this one.",
                "Toutes les offres figurent sur les pages de leurs établissements; elles sont trop nombreuses pour celle-ci."
            )
        case .byInstitution: .init("Offerings of {1}", "Offres de {1}")
        case .contents: .init("On this page", "Sur cette page")
        case .asOf: .init("As of {1}", "En date du {1}")
        case .version: .init("catalogue version {1}", "version du catalogue {1}")
        case .footer:
            .init(
                "These pages say what is declared. The institutions decide.",
                "Ces pages disent ce qui est déclaré. La décision revient aux établissements.")
        case .website: .init("Website", "Site Web")
        case .source: .init("Source", "Référence")
        case .declaredAt: .init("declared at {1}", "déclaré dans {1}")
        case .note: .init("Note", "Remarque")
        case .missing: .init("Not declared.", "Non déclaré.")
        case .elsewhere: .init("See {1}.", "Voir {1}.")
        }
    }
}
