/// Words that every kind of answer needs: amounts, lengths of time, kinds of offering, lists.
public enum GeneralPhrase: String, Phrase {
    case credits, otherCredits, ofOther, hours, days, weeks, months, years
    case and, labelled
    /// A title within a sentence.
    case quoted
    case course, microCredential, program, training, institution, choice, folded
    case courses, microCredentials, programs, trainings, anyCourses, anyMicroCredentials, anyPrograms, anyTrainings
    case creditsNotPublished, asOf, toConfirm

    public var texts: PhraseTexts {
        switch self {
        case .credits: .init("{n} credit", plural: "{n} credits", "{n} crédit", plural: "{n} crédits")
        case .otherCredits:
            .init("{n} other credit", plural: "{n} other credits", "{n} autre crédit", plural: "{n} autres crédits")
        case .ofOther: .init("{1} of other coursework", "{1} d’autres cours")
        case .hours: .init("{n} hour", plural: "{n} hours", "{n} heure", plural: "{n} heures")
        case .days: .init("{n} day", plural: "{n} days", "{n} jour", plural: "{n} jours")
        case .weeks: .init("{n} week", plural: "{n} weeks", "{n} semaine", plural: "{n} semaines")
        case .months: .init("{n} month", plural: "{n} months", "{n} mois", plural: "{n} mois")
        case .years: .init("{n} year", plural: "{n} years", "{n} an", plural: "{n} ans")
        case .and: .init("{1} and {2}", "{1} et {2}")
        case .quoted: .init("{1}", "«\u{A0}{1}\u{A0}»")
        case .labelled: .init("{1}: {2}", "{1}\u{A0}: {2}")
        case .course: .init("course", "cours")
        case .microCredential: .init("micro-credential", "micro-certification")
        case .program: .init("program", "programme")
        case .training: .init("training", "formation")
        case .institution: .init("institution", "établissement")
        case .choice: .init("choice", "choix")
        case .folded: .init("group of courses", "groupe de cours")
        case .courses: .init("{n} course", plural: "{n} courses", "{n} cours", plural: "{n} cours")
        case .microCredentials:
            .init(
                "{n} micro-credential", plural: "{n} micro-credentials", "{n} micro-certification",
                plural: "{n} micro-certifications")
        case .programs: .init("{n} program", plural: "{n} programs", "{n} programme", plural: "{n} programmes")
        case .trainings: .init("{n} training", plural: "{n} trainings", "{n} formation", plural: "{n} formations")
        case .anyCourses: .init("courses", "des cours")
        case .anyMicroCredentials: .init("micro-credentials", "des micro-certifications")
        case .anyPrograms: .init("programs", "des programmes")
        case .anyTrainings: .init("trainings", "des formations")
        case .creditsNotPublished: .init("credits not published", "crédits non publiés")
        case .asOf: .init("{1} · as of {2}", "{1} · en date du {2}")
        case .toConfirm: .init("To confirm", "À confirmer")
        }
    }
}
