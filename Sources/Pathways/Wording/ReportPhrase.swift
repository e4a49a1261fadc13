/// What the report for a learner is made of: its headings, and the headings of its tables.
public enum ReportPhrase: String, Phrase {
    case title, preparedFor, asOf, version
    case whereYouStand, learning, route, picture, assumptions, toAsk, sources, files
    case ledgerCaption, routeCaption
    case piece, creditsHeld, counts, outcome, number, step, credits, total, notes
    case asks, source, samePage
    case notADecision

    public var texts: PhraseTexts {
        switch self {
        case .title: .init("Your pathway to {1}", "Votre parcours vers {1}")
        case .preparedFor: .init("Prepared for {1}", "Préparé pour {1}")
        case .asOf: .init("As of {1}", "En date du {1}")
        case .version: .init("Catalogue version {1}", "Version du catalogue\u{A0}: {1}")
        case .whereYouStand: .init("Where you stand", "Où vous en êtes")
        case .learning: .init("Your learning, piece by piece", "Vos acquis, un à un")
        case .route: .init("Your route", "Votre itinéraire")
        case .picture: .init("The picture", "En image")
        case .assumptions: .init("What this assumes", "Ce que cela suppose")
        case .toAsk: .init("What to ask, and whom", "Quoi demander, et à qui")
        case .sources: .init("Sources", "Références")
        case .files: .init("Catalogue files read", "Fichiers du catalogue")
        case .ledgerCaption:
            .init(
                "What counts toward {1}, and why the rest does not",
                "Ce qui compte pour {1}, et pourquoi le reste ne compte pas")
        case .routeCaption:
            .init(
                "What to complete, in an order that can be followed",
                "Ce qu’il faut terminer, dans un ordre qui peut être suivi")
        case .piece: .init("What you completed", "Ce que vous avez terminé")
        case .creditsHeld: .init("Credits held", "Crédits acquis")
        case .counts: .init("Credits that count", "Crédits comptés")
        case .outcome:
            .init("What becomes of it, and what you can do", "Ce qu’il en advient, et ce que vous pouvez faire")
        case .number: .init("Step", "Étape")
        case .step: .init("What to complete", "À terminer")
        case .credits: .init("Credits to take", "Crédits à obtenir")
        case .total: .init("Total that counts", "Total compté")
        case .notes: .init("What you earn, and what must be true", "Ce que vous obtenez, et les conditions")
        case .asks: .init("Ask {1}:", "Demandez à {1}\u{A0}:")
        case .source: .init("source {1}", "référence {1}")
        case .samePage: .init("on the page of", "sur la page de")
        case .notADecision:
            .init(
                "This page says what the published declarations add up to. The institution decides.",
                "Cette page montre ce que donnent, ensemble, les déclarations publiées. La décision revient à l’établissement."
            )
        }
    }
}
