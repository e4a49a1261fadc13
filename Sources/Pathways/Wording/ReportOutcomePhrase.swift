/// What becomes of a piece of learning, in a word or two, and what can be done about it.
public enum ReportOutcomePhrase: String, Phrase {
    case counted, overLimit, belowLevel, outOfDate, belowGrade, duplicate, excluded, outsideAgreement, needsEvidence
    case otherUnit, notRecognised
    case towardPart, towardTotal, towardOther, towardSeveral, amountUnknown, rest
    case byLadder, byTransfer, byAssessment, asOther, byEquivalence
    case withoutCredit

    public var texts: PhraseTexts {
        switch self {
        case .counted: .init("Counts", "Compte")
        case .overLimit: .init("No room left", "Plus de place")
        case .belowLevel: .init("Level too low", "Niveau trop bas")
        case .outOfDate: .init("Too long ago", "Trop ancien")
        case .belowGrade: .init("Grade too low", "Note trop basse")
        case .duplicate: .init("Counted once already", "Déjà compté")
        case .excluded: .init("Overlaps", "Recoupement")
        case .outsideAgreement: .init("Outside the agreement’s dates", "Hors des dates de l’entente")
        case .needsEvidence: .init("Needs evidence", "Preuve requise")
        case .otherUnit: .init("Another unit of credit", "Autre unité de crédit")
        case .notRecognised: .init("Not recognised here", "Non reconnu ici")
        case .towardPart: .init("toward {1}", "pour {1}")
        case .towardTotal: .init("toward the total", "pour le total")
        case .towardOther: .init("toward its other coursework", "pour les autres cours")
        case .towardSeveral: .init("toward several parts", "pour plusieurs parties")
        case .amountUnknown:
            .init("recognised, for an amount that is not published", "reconnu, pour un nombre de crédits non publié")
        case .rest: .init("the rest of it", "le reste")
        case .byLadder: .init("by a ladder that {1} declares", "par une passerelle que déclare {1}")
        case .byTransfer: .init("by a transfer that {1} declares", "par un transfert que déclare {1}")
        case .byAssessment: .init("by an assessment that {1} declares", "par une évaluation des acquis que déclare {1}")
        case .asOther: .init("counted as {1}", "compté comme {1}")
        case .byEquivalence: .init("counted as {1}, by an equivalence", "compté comme {1}, par équivalence")
        case .withoutCredit: .init("Recognised without credit: {1}", "Reconnu sans crédit\u{A0}: {1}")
        }
    }
}

/// What a learner can do about learning that does not count.
public enum ReportAdvicePhrase: String, Phrase {
    case overLimit, belowLevel, outOfDate, belowGrade, duplicate, excluded, outsideAgreement, needsEvidence
    case otherUnit, notRecognised, wouldFree

    public var texts: PhraseTexts {
        switch self {
        case .overLimit:
            .init(
                "Keep it on record: it may count elsewhere.", "Gardez-en la preuve\u{A0}: cela peut compter ailleurs.")
        case .belowLevel: .init("Take what is left at a higher level.", "Suivez le reste à un niveau plus élevé.")
        case .outOfDate:
            .init(
                "Ask whether recent work or study can be assessed instead.",
                "Demandez si un travail ou des études plus récents peuvent être évalués.")
        case .belowGrade:
            .init(
                "Ask about raising the grade or a challenge exam.",
                "Demandez comment relever la note ou passer un examen de reconnaissance des acquis.")
        case .duplicate:
            .init("Nothing to do: learning counts once.", "Rien à faire\u{A0}: un acquis ne compte qu’une fois.")
        case .excluded: .init("Nothing to do: one of the two counts.", "Rien à faire\u{A0}: un seul des deux compte.")
        case .outsideAgreement:
            .init("Ask for an assessment of your own case.", "Demandez une évaluation de votre dossier.")
        case .needsEvidence: .init("Bring evidence, and it may count.", "Apportez une preuve, et cela pourra compter.")
        case .otherUnit: .init("Ask how many credits it is worth.", "Demandez combien de crédits cela vaut.")
        case .notRecognised:
            .init(
                "Ask whether it can be assessed as prior learning.",
                "Demandez si cela peut faire l’objet d’une évaluation des acquis.")
        case .wouldFree:
            .init(
                "{1} more would count {2}.", plural: "{1} more would count {2}.",
                "{1} de plus compterait {2}.", plural: "{1} de plus compteraient {2}.")
        }
    }
}
