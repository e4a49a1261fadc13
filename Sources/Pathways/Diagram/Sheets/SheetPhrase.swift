/// What is said about the sheets of a drawing that is too large for one.
public enum SheetPhrase: String, Phrase {
    case numbered, onSheet, onward, backward, gathered

    public var texts: PhraseTexts {
        switch self {
        case .numbered: .init("{1} · sheet {2} of {3}", "{1} · feuille {2} de {3}")
        case .onSheet: .init("sheet {1}", "feuille {1}")
        case .onward: .init("continues on sheet {1}", "suite à la feuille {1}")
        case .backward: .init("from sheet {1}", "de la feuille {1}")
        case .gathered: .init("{1} and {2} more", "{1} et {2} de plus")
        }
    }
}
