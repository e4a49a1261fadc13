/// What is said about a diagram as a whole: its title, its notes, and the frame of its sentences.
public enum DiagramPhrase: String, Phrase {
    case pathways, around, aroundMore, leading
    case toConfirm, moreNotes, implied
    case offerings, arrows, others
    case heading, forTarget, declaredAt, source, fromTo, bothWays

    public var texts: PhraseTexts {
        switch self {
        case .pathways: .init("Pathways", "Parcours")
        case .around: .init("Pathways around {1}", "Parcours autour de {1}")
        case .aroundMore: .init("Pathways around {1} and {2} more", "Parcours autour de {1} et {2} de plus")
        case .leading: .init("What leads to {1}", "Ce qui mène à «\u{A0}{1}\u{A0}»")
        case .toConfirm: .init("to confirm: {1}", "à confirmer\u{A0}: {1}")
        case .moreNotes:
            .init(
                "and {n} more: see the text of this diagram", plural: "and {n} more: see the text of this diagram",
                "et {n} autre\u{A0}: voir le texte de ce diagramme",
                plural: "et {n} autres\u{A0}: voir le texte de ce diagramme")
        case .implied:
            .init(
                "{n} arrow is not drawn: other prerequisites imply it",
                plural: "{n} arrows are not drawn: other prerequisites imply them",
                "{n} flèche n’est pas tracée\u{A0}: d’autres préalables l’impliquent",
                plural: "{n} flèches ne sont pas tracées\u{A0}: d’autres préalables les impliquent")
        case .offerings: .init("{n} offering", plural: "{n} offerings", "{n} offre", plural: "{n} offres")
        case .arrows: .init("{n} arrow", plural: "{n} arrows", "{n} flèche", plural: "{n} flèches")
        case .others: .init("Others", "Autres")
        case .heading: .init("{1}:", "{1}\u{A0}:")
        case .forTarget: .init("{1} for {2}", "{1} pour {2}")
        case .declaredAt: .init("declared at {1}", "déclaré dans {1}")
        case .source: .init("source {1}", "source\u{A0}: {1}")
        case .fromTo: .init("{1} → {2}: {3}", "{1} → {2}\u{A0}: {3}")
        case .bothWays: .init("{1} ↔ {2}: {3}", "{1} ↔ {2}\u{A0}: {3}")
        }
    }
}
