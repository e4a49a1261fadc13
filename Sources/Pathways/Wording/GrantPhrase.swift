/// What a recognition gives and on which conditions, in few words.
public enum GrantPhrase: String, Phrase {
    case transfer, assessed
    case ofThem, asOffering, more, credit, unassigned, anyOf
    case meets, unlocks, unlocksOnly, gives, intoYear, mayApply
    case courses, requirements
    case minimumGrade, within, orEvidence
    case until, ended, from
    case countsAs, onlyTogether, or
    case declaredBy, agreement

    public var texts: PhraseTexts {
        switch self {
        case .transfer: .init("transfer", "transfert")
        case .assessed: .init("assessed", "acquis évalués")
        case .ofThem: .init("{1} of them {2}", "dont {1} de niveau {2}")
        case .asOffering: .init("as {1}", "sous le nom de {1}")
        case .more: .init("and {n} more", plural: "and {n} more", "et {n} autre", plural: "et {n} autres")
        case .credit: .init("credit", "crédit")
        case .unassigned: .init("{1}, unassigned", "{1} sans cours attribué")
        case .anyOf: .init("{1}, any {2}", "{1}, {2} au choix")
        case .meets: .init("meets {1}", "satisfait à {1}")
        case .unlocks: .init("unlocks {1}", "ouvre {1}")
        case .unlocksOnly: .init("unlocks only", "préalable levé seulement")
        case .gives: .init("gives {1}", "donne {1}")
        case .intoYear: .init("into year {1}", "admission en année {1}")
        case .mayApply: .init("may apply", "admissible")
        case .courses: .init("{n} course", plural: "{n} courses", "{n} cours", plural: "{n} cours")
        case .requirements:
            .init("{n} requirement", plural: "{n} requirements", "{n} exigence", plural: "{n} exigences")
        case .minimumGrade: .init("min. {1}", "note min. {1}")
        case .within: .init("within {1}", "il y a au plus {1}")
        case .orEvidence: .init("{1}, or evidence", "{1}, ou preuve à l’appui")
        case .until: .init("until {1}", "jusqu’au {1}")
        case .ended: .init("ended {1}", "terminé le {1}")
        case .from: .init("from {1}", "à partir du {1}")
        case .countsAs: .init("counts as", "équivaut à")
        case .onlyTogether: .init("only together", "seulement ensemble")
        case .or: .init("or", "ou")
        case .declaredBy: .init("declared by {1}", "déclaré par {1}")
        case .agreement: .init("agreement {1}", "entente {1}")
        }
    }
}
