/// Recognitions in the words of a site: what is given, when, on whose word, until when.
public enum SiteRecognitionPhrase: String, Phrase {
    case ladder, transfer, assessment, equivalence
    case anyProgram, creditFor, countsAs, waives, entryYear, mayApply, unpublished
    case ofWhich, unassigned, unknownAmount
    case forWhat, condition, grade, within, evidence, also, confirm
    case ended, onWordOf, both, receiver, sender, other, unstated
    case agreement, from, until, openEnded, together, more, nothingGiven

    public var texts: PhraseTexts {
        switch self {
        case .ladder: .init("Ladder", "Passerelle")
        case .transfer: .init("Transfer", "Transfert")
        case .assessment: .init("Assessment", "Évaluation des acquis")
        case .equivalence: .init("Equivalent", "Équivalence")
        case .anyProgram: .init("any program of {1}", "tout programme de {1}")
        case .creditFor: .init("credit for {1}", "crédit pour {1}")
        case .countsAs: .init("counts as {1}, without credit", "équivaut à {1}, sans crédit")
        case .waives: .init("waives the prerequisites of {1}, no credit", "lève les préalables de {1}, sans crédit")
        case .entryYear: .init("entry into year {1}", "admission en année {1}")
        case .mayApply: .init("holders may apply", "permet de demander l’admission")
        case .unpublished: .init("what it gives is not published", "ce que cela donne n’est pas publié")
        case .ofWhich: .init("{1} at level {2}", "dont {1} de niveau {2}")
        case .unassigned: .init("{1}, not for a named course", "{1}, pour aucun cours en particulier")
        case .unknownAmount: .init("credit of unpublished amount", "crédits en nombre non publié")
        case .forWhat: .init("For", "Pour")
        case .condition: .init("If", "Condition")
        case .grade: .init("grade {1} or better", "note {1} ou mieux")
        case .within: .init("completed within {1}", "terminé il y a au plus {1}")
        case .evidence: .init("{1}; otherwise with evidence", "{1}; sinon, preuve à l’appui")
        case .also: .init("Together with", "Avec")
        case .confirm: .init("To confirm", "À confirmer")
        case .ended: .init("ENDED", "TERMINÉ")
        case .onWordOf: .init("on the word of {1}", "sur la foi de {1}")
        case .both: .init("on the word of {1}: both sides", "sur la foi de {1}\u{A0}: les deux parties")
        case .receiver:
            .init(
                "on the word of {1}, the receiving side alone", "sur la seule foi de {1}, l’établissement d’accueil")
        case .sender:
            .init("on the word of {1}, the sending side alone", "sur la seule foi de {1}, l’établissement d’origine")
        case .other: .init("on the word of {1}, neither side’s", "sur la foi de {1}, un tiers")
        case .unstated: .init("it is not said on whose word", "il n’est pas dit sur la foi de qui")
        case .agreement: .init("agreement {1}", "entente {1}")
        case .from: .init("from {1}", "à partir du {1}")
        case .until: .init("until {1}", "jusqu’au {1}")
        case .openEnded: .init("no end date declared", "sans date de fin déclarée")
        case .together: .init("together with {1}", "avec {1}")
        case .more:
            .init(
                "{n} more, on the page of what it starts from.",
                plural: "{n} more, on the pages of what they start from.",
                "{n} autre, à la page de son point de départ.",
                plural: "{n} autres, aux pages de leurs points de départ.")
        case .nothingGiven: .init("Nothing recognised is declared.", "Aucune reconnaissance n’est déclarée.")
        }
    }
}
