/// What is said of a drawing to those who do not see it.
public enum SVGPhrase: String, Phrase {
    case roleDescription, howToRead, offerings, legend, notes

    public var texts: PhraseTexts {
        switch self {
        case .roleDescription: .init("pathway diagram", "diagramme de parcours")
        case .howToRead:
            .init(
                "From left to right in the order of study; each offering says what it leads to, and what it is made of and needs.",
                "De gauche à droite dans l’ordre des études; chaque offre dit à quoi elle mène, de quoi elle est composée et ce qu’elle exige."
            )
        case .offerings: .init("Offerings, in the order of study", "Offres, dans l’ordre des études")
        case .legend: .init("Legend", "Légende")
        case .notes: .init("Notes", "Remarques")
        }
    }
}
