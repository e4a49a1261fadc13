/// Why learning does not count, as the ledger says it, said again for a learner.
///
/// The raw value is the sentence of the ledger, with `{1}`, `{2}` … for what changes; more telling ones come first,
/// because the first that fits is taken.
public enum ReportReason: String, Phrase {
    case onlyTogetherFails = "it is recognised only together with {1}, which does not suffice"
    case onlyTogether = "it is recognised only together with {1}"
    case onceBesides = "it is recognised once {1} is completed besides"
    case moreChoice = "what is recognised asks for more of its choice"
    case entryOnly = "it is asked for at entry, and no declaration gives credit for it"
    case undeclared = "no declaration says that it counts"
    case waives = "it only waives the prerequisites of {1}"
    case meets = "it only meets the requirement of {1}"
    case asNoPart = "it is recognised as {1}, which is no part of {2}"
    case noPlace = "what it is recognised for has no place in {1}"
    case noMoreChoice = "it is recognised for no more of its choice"
    case partsFull = "the parts of {1} that it fits are full"
    case noRoom = "there is no room for more of it"
    case overlaps = "it overlaps with {1}, which counts"
    case same = "the same learning counts as {1}"
    case inAward = "it counts in {1}, and may not count again"
    case admission = "it was used for admission, and may not count again"
    case within = "{1} in it counts already"
    case already = "{1} counts already"
    case totalFull = "the {1} credits of {2} are full"
    case otherFull = "there is room for {1} credits of other coursework, and it is full"
    case limitFull = "there is room for {1} credits by {2}, and it is full"
    case limitRest = "there is room for {1} credits by {2}, of which {3} are used; it does not fit into the rest"
    case twice = "it was completed more than once, and counts once"
    case otherAttempt = "another completion of it comes nearer to counting"
    case unit = "{1} cannot be added to {2}s: no conversion is declared"
    case age = "{1} must have been completed within {2}, and was on {3}"
    case grade = "{1} needs a grade of at least {2}, and {3} is held"
    case dates = "{1} must have been completed {2}, and was on {3}"

    public var texts: PhraseTexts {
        switch self {
        case .onlyTogetherFails:
            .init(
                "It counts only together with {1}, which does not suffice.",
                "Cela ne compte qu’avec {1}, qui ne suffit pas.")
        case .onlyTogether: .init("It counts only together with {1}.", "Cela ne compte qu’avec {1}.")
        case .onceBesides:
            .init("It counts once you have completed {1} as well.", "Cela compte dès que vous aurez aussi terminé {1}.")
        case .moreChoice:
            .init(
                "More of the choice it belongs to is needed.", "Il faut plus d’éléments du choix dont cela fait partie."
            )
        case .entryOnly:
            .init(
                "It is asked for at entry; nothing published gives credit for it.",
                "Exigé à l’admission; rien de publié n’en fait des crédits.")
        case .undeclared:
            .init("Nothing published says that it counts here.", "Rien de publié ne dit que cela compte ici.")
        case .waives: .init("It only lifts the prerequisites of {1}.", "Cela lève seulement les préalables de {1}.")
        case .meets: .init("It only meets the requirement of {1}.", "Cela satisfait seulement à l’exigence de {1}.")
        case .asNoPart:
            .init(
                "It is recognised as {1}, which is no part of {2}.", "Reconnu comme {1}, qui ne fait pas partie de {2}."
            )
        case .noPlace:
            .init(
                "What it is recognised for has no place in {1}.",
                "Ce pour quoi c’est reconnu n’a pas de place dans {1}.")
        case .noMoreChoice: .init("No more of its choice is recognised.", "On n’en reconnaît pas plus de ce choix.")
        case .partsFull:
            .init("The parts of {1} that it fits are full.", "Les parties de {1} où cela convient sont pleines.")
        case .noRoom: .init("There is no room for more of it.", "Il n’y a plus de place pour le reste.")
        case .overlaps: .init("It overlaps with {1}, which counts.", "Cela recoupe {1}, qui compte.")
        case .same: .init("The same learning counts as {1}.", "Le même acquis compte comme {1}.")
        case .inAward:
            .init("It counts in {1}, and may not count again.", "Cela compte dans {1}, et ne peut compter de nouveau.")
        case .admission:
            .init(
                "It was used for admission, and may not count again.",
                "Cela a servi à l’admission, et ne peut compter de nouveau.")
        case .within: .init("{1}, which is part of it, counts already.", "{1}, qui en fait partie, compte déjà.")
        case .already: .init("{1} counts already.", "{1} compte déjà.")
        case .totalFull: .init("The {1} credits of {2} are full.", "Les {1} crédits de {2} sont complets.")
        case .otherFull:
            .init(
                "There is room for {1} credits of other coursework, and it is full.",
                "Il y a place pour {1} crédits d’autres cours, et elle est prise.")
        case .limitFull:
            .init(
                "At most {1} credits can be {2}; they are used up.",
                "Au plus {1} crédits peuvent être {2}; ils sont épuisés.")
        case .limitRest:
            .init(
                "At most {1} credits can be {2}; {3} are used, and it does not fit into the rest.",
                "Au plus {1} crédits peuvent être {2}; {3} sont pris, et le reste n’y entre pas.")
        case .twice:
            .init("You completed it more than once; it counts once.", "Terminé plus d’une fois; cela compte une fois.")
        case .otherAttempt:
            .init("Another completion of it comes nearer to counting.", "Une autre fois est plus près de compter.")
        case .unit:
            .init(
                "{1} cannot be added to credits counted as “{2}”: no conversion is published.",
                "{1} ne s’ajoutent pas à des crédits comptés en «\u{A0}{2}\u{A0}»\u{A0}: aucune conversion n’est publiée."
            )
        case .age:
            .init(
                "{1} must have been completed within {2}; it was on {3}.",
                "{1} devait être terminé depuis au plus {2}; c’était le {3}.")
        case .grade:
            .init(
                "{1} needs a grade of {2} or better; you have {3}.",
                "{1} exige une note de {2} ou mieux; vous avez {3}.")
        case .dates:
            .init("{1} must have been completed {2}; it was on {3}.", "{1} devait être terminé {2}; c’était le {3}.")
        }
    }
}

/// What must be true, or would let more count, as ledger and route say it, said again for a learner.
public enum ReportCondition: String, Phrase {
    case completedWithin = "that {1} was completed within {2}"
    case gradeIn = "a grade of at least {1} in {2}"
    case gradeIsAtLeast = "that {1} in {2} is at least {3}"
    case completedBy = "that {1} was completed by {2}"
    case evidenceForBoth = "evidence in place of a grade of {1} and completion within {2}"
    case evidenceForGrade = "evidence in place of a grade of {1}"
    case evidenceForAge = "evidence in place of completion within {1}"
    case awarded = "that {1} is awarded: all of its parts are held"
    case ruleKept = "that {1} is kept: it is a share of credits that {2} does not publish"
    case finishedWithin = "that {1} is finished within {2} of its start"
    case levelsAssumed = "that at least {1} of the credits without a published level are {2}"
    case blockStandsFor = "that credit in a block stands for {1} in {2}"
    case howMany = "how many of the {1} in {2} are those of {3}: none are published for it"
    case gradeInto = "with {1} or better, for the {2} into {3}"
    case gradeFor = "with {1} or better, for {2}"
    case ageInto = "no longer than {1} before the {2} into {3}"
    case byInto = "completed by {1}, for the {2} into {3}"
    case moreOfChoice = "once more of the choice is completed"
    case onceCompleted = "once {1} is completed"
    case onceAllCompleted = "once {1} are completed"
    case withEvidence = "with evidence instead"
    case withConversion = "if a conversion from {1} to {2} were declared"
    case ifRecent = "if completed within {1} of {2}"
    case betterGrade = "with {1} instead of {2}"
    case ifDates = "if completed {1}"

    public var texts: PhraseTexts {
        switch self {
        case .completedWithin: .init("{1} was completed within {2}", "{1} a été terminé depuis au plus {2}")
        case .gradeIn: .init("a grade of {1} or better in {2}", "une note de {1} ou mieux pour {2}")
        case .gradeIsAtLeast: .init("the grade {1} in {2} is as good as {3}", "la note {1} pour {2} vaut au moins {3}")
        case .completedBy: .init("{1} was completed by {2}", "{1} a été terminé au plus tard le {2}")
        case .evidenceForBoth:
            .init(
                "evidence in place of the grade {1} and of completion within {2}",
                "une preuve à la place de la note {1} et d’un acquis d’au plus {2}")
        case .evidenceForGrade: .init("evidence in place of the grade {1}", "une preuve à la place de la note {1}")
        case .evidenceForAge:
            .init("evidence in place of completion within {1}", "une preuve à la place d’un acquis d’au plus {1}")
        case .awarded:
            .init(
                "{1} is awarded: all of its parts are held", "{1} est décerné\u{A0}: toutes ses parties sont acquises")
        case .ruleKept:
            .init(
                "the rule “{1}” is kept: it is a share of credits that {2} does not publish",
                "la règle «\u{A0}{1}\u{A0}» est respectée\u{A0}: c’est une part de crédits que {2} ne publie pas")
        case .finishedWithin: .init("{1} is finished within {2} of its start", "{1} est terminé en {2} au plus")
        case .levelsAssumed:
            .init(
                "at least {1} of the credits without a published level are {2} level",
                "au moins {1} des crédits sans niveau publié sont de niveau {2}")
        case .blockStandsFor:
            .init("the block of credit stands for {1} in {2}", "le bloc de crédits tient lieu de {1} dans {2}")
        case .howMany:
            .init(
                "how many of the {1} in {2} are those of {3}: none are published for it",
                "combien des {1} de {2} sont ceux de {3}\u{A0}: rien n’est publié pour lui")
        case .gradeInto: .init("{1} or better, for the {2} into {3}", "{1} ou mieux, pour {2} vers {3}")
        case .gradeFor: .init("{1} or better, for {2}", "{1} ou mieux, pour {2}")
        case .ageInto: .init("no longer than {1} before the {2} into {3}", "au plus {1} avant {2} vers {3}")
        case .byInto: .init("completed by {1}, for the {2} into {3}", "terminé au plus tard le {1}, pour {2} vers {3}")
        case .moreOfChoice: .init("once you complete more of the choice", "dès que vous terminerez plus de ce choix")
        case .onceCompleted: .init("once you complete {1}", "dès que vous terminerez {1}")
        case .onceAllCompleted: .init("once you have completed {1}", "dès que vous aurez terminé {1}")
        case .withEvidence: .init("if you bring evidence instead", "si vous apportez une preuve")
        case .withConversion:
            .init(
                "if a conversion from “{1}” to “{2}” were published",
                "si une conversion de «\u{A0}{1}\u{A0}» à «\u{A0}{2}\u{A0}» était publiée")
        case .ifRecent: .init("if completed within {1} of {2}", "si terminé dans les {1} avant le {2}")
        case .betterGrade: .init("with {1} instead of {2}", "avec {1} au lieu de {2}")
        case .ifDates: .init("if completed {1}", "si terminé {1}")
        }
    }
}

/// What stands in the middle of such sentences.
public enum ReportTerm: String, Phrase {
    case transfersAndAssessments = "transfers and assessments"
    case ofThisLevel = "transfers and assessments of this level or sender"
    case fromElsewhere = "credit from elsewhere"
    case belowLevel = "credit below the level of a minimum"
    case inAnotherAward = "learning that counts in another award"
    case bridging = "more of its bridging choice"
    case ladder, transfer, assessment
    case between = "from {1} until {2}"
    case from = "from {1}"
    case until = "until {1}"
    case anyTime = "at any time"

    public var texts: PhraseTexts {
        switch self {
        case .transfersAndAssessments: .init("transferred or assessed", "transférés ou évalués")
        case .ofThisLevel:
            .init(
                "transferred or assessed at this level or from this sender",
                "transférés ou évalués à ce niveau ou de cette origine")
        case .fromElsewhere: .init("from elsewhere", "obtenus ailleurs")
        case .belowLevel: .init("below the level of a minimum", "sous le niveau exigé")
        case .inAnotherAward: .init("shared with another award", "communs avec un autre titre")
        case .bridging: .init("more of the bridging courses", "plus de cours de raccord")
        case .ladder: .init("ladder", "la passerelle")
        case .transfer: .init("transfer", "le transfert")
        case .assessment: .init("assessment", "l’évaluation des acquis")
        case .between: .init("from {1} to {2}", "du {1} au {2}")
        case .from: .init("on {1} or later", "le {1} ou plus tard")
        case .until: .init("by {1}", "au plus tard le {1}")
        case .anyTime: .init("at any time", "n’importe quand")
        }
    }
}
