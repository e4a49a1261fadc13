/// What the page of an offering says of it: its facts, what it is made of, what it needs, what it leads to.
public enum SiteOfferingPhrase: String, Phrase {
    case kindOf, atAGlance, madeOf, needs, leadsTo, recognisedBy, recognises, picture, summary
    case credits, hours, level, code, cost, offered, validFor, award, replacedBy
    case otherCourses, otherAny, laddersOnly
    case requires, corequisites, together, recommended
    case nothingNeeded, leadsNowhere, recognisedByNobody
    case partOf, furtherOn, neededFor, neededWith, recommendedFor, laddersInto
    case requiredPart, through, choice, findings, notPublished, forAllPrograms

    public var texts: PhraseTexts {
        switch self {
        case .kindOf: .init("{1} of {2}", "{1} de {2}")
        case .atAGlance: .init("At a glance", "En bref")
        case .madeOf: .init("What it is made of", "De quoi se compose cette offre")
        case .needs: .init("What it asks for", "Ce qui est exigé")
        case .leadsTo: .init("What it leads to", "Où cela mène")
        case .recognisedBy:
            .init("Who recognises it, and on whose word", "Qui reconnaît cette offre, et sur la foi de qui")
        case .recognises: .init("What it recognises", "Ce que cette offre reconnaît")
        case .picture: .init("The picture", "En image")
        case .summary: .init("Critical Information Summary", "Sommaire des renseignements essentiels")
        case .credits: .init("Credits", "Crédits")
        case .hours: .init("Hours", "Heures")
        case .level: .init("Level", "Niveau")
        case .code: .init("Code", "Sigle")
        case .cost: .init("Cost", "Coût")
        case .offered: .init("Offered", "Offert")
        case .validFor: .init("Valid for", "Valable")
        case .award: .init("Award", "Titre")
        case .replacedBy: .init("Replaced by", "Remplacé par")
        case .otherCourses: .init("Other coursework: {1}", "Autres cours\u{A0}: {1}")
        case .otherAny: .init("the rest of its credits", "le reste des crédits")
        case .laddersOnly: .init("Entry only by a ladder.", "Admission par passerelle seulement.")
        case .requires: .init("Before it", "Au préalable")
        case .corequisites: .init("Before it, or with it", "Au préalable, ou en même temps")
        case .together: .init("Only with it", "Seulement en même temps")
        case .recommended: .init("Recommended before it", "Recommandé au préalable")
        case .nothingNeeded: .init("Nothing has to be completed before it.", "Rien n’est exigé au préalable.")
        case .leadsNowhere:
            .init("Nothing is declared that it leads to.", "Aucune suite n’est déclarée.")
        case .recognisedByNobody:
            .init(
                "No transfer, ladder, assessment or equivalence is declared for it.",
                "On ne déclare à son sujet ni transfert, ni passerelle, ni évaluation des acquis, ni équivalence.")
        case .partOf: .init("Part of", "Fait partie de")
        case .furtherOn: .init("These stack further into", "Ceux-ci se cumulent ensuite dans")
        case .neededFor: .init("Needed for", "Préalable à")
        case .neededWith: .init("Needed before or with", "Préalable ou concomitant à")
        case .recommendedFor: .init("Recommended for", "Recommandé pour")
        case .laddersInto: .init("Ladders into", "Passerelles vers")
        case .requiredPart: .init("a required part", "partie obligatoire")
        case .through: .init("through {1}", "par {1}")
        case .choice: .init("one of a choice: {1}", "un élément d’un choix\u{A0}: {1}")
        case .notPublished: .init("not published", "non publiés")
        case .forAllPrograms:
            .init("For all its programs, see also {1}.", "Pour tous ses programmes, voir aussi {1}.")
        case .findings: .init("Findings about it", "Constats à son sujet")
        }
    }
}
