extension Sentences {
    /// Why learning does not count, as the ledger says it; a learner is told in whole sentences.
    static let reasons: [String: Sentence] = [
        "it is recognised only together with {1}, which does not suffice": .init(
            "Cela ne compte qu’avec {1}, qui ne suffit pas.",
            toLearner: "It counts only together with {1}, which does not suffice."),
        "it is recognised only together with {1}": .init(
            "Cela ne compte qu’avec {1}.", toLearner: "It counts only together with {1}."),
        "it is recognised once {1} is completed besides": .init(
            "Cela comptera dès que vous aurez aussi terminé {1}.",
            toLearner: "It counts once you have completed {1} as well."),
        "more of its bridging choice": .init("d’autres cours d’appoint", toLearner: "more of the bridging courses"),
        "what is recognised asks for more of its choice": .init(
            "Il faut plus d’éléments du choix dont cela fait partie.",
            toLearner: "More of the choice it belongs to is needed."),
        "it is asked for at entry, and no declaration gives credit for it": .init(
            "C’est exigé à l’admission, mais rien de publié n’y accorde de crédits.",
            toLearner: "It is asked for at entry; nothing published gives credit for it."),
        "no declaration says that it counts": .init(
            "Rien de publié ne dit que cela compte ici.", toLearner: "Nothing published says that it counts here."),
        "it only waives the prerequisites of {1}": .init(
            "Cela lève seulement les préalables de {1}.", toLearner: "It only lifts the prerequisites of {1}."),
        "it only meets the requirement of {1}": .init(
            "Cela remplace seulement {1} là où c’est exigé.", toLearner: "It only meets the requirement of {1}."),
        "it is recognised as {1}, which is no part of {2}": .init(
            "C’est reconnu comme {1}, qui ne fait pas partie de {2}.",
            toLearner: "It is recognised as {1}, which is no part of {2}."),
        "what it is recognised for has no place in {1}": .init(
            "Ce que cela donne n’a pas de place dans {1}.",
            toLearner: "What it is recognised for has no place in {1}."),
        "it is recognised for no more of its choice": .init(
            "On ne reconnaît pas davantage d’éléments de ce choix.",
            toLearner: "No more of its choice is recognised."),
        "the parts of {1} that it fits are full": .init(
            "Les parties de {1} où cela conviendrait sont complètes.",
            toLearner: "The parts of {1} that it fits are full."),
        "there is no room for more of it": .init(
            "Il n’y a plus de place pour le reste.", toLearner: "There is no room for more of it."),
        "it overlaps with {1}, which counts": .init(
            "Cela recoupe {1}, qui compte.", toLearner: "It overlaps with {1}, which counts."),
        "the same learning counts as {1}": .init(
            "Le même acquis compte déjà comme {1}.", toLearner: "The same learning counts as {1}."),
        "it counts in {1}, and may not count again": .init(
            "Cela compte dans {1} et ne peut pas compter de nouveau.",
            toLearner: "It counts in {1}, and may not count again."),
        "it was used for admission, and may not count again": .init(
            "Cela a servi à l’admission et ne peut pas compter de nouveau.",
            toLearner: "It was used for admission, and may not count again."),
        "{1} in it counts already": .init(
            "{1}, qui en fait partie, compte déjà.", toLearner: "{1}, which is part of it, counts already."),
        "{1} counts already": .init("{1} compte déjà.", toLearner: "{1} counts already."),
        "the {1} credits of {2} are full": .init(
            "Le total exigé pour {2} ({1} crédit) est atteint.",
            plural: "Le total exigé pour {2} ({1} crédits) est atteint.",
            toLearner: "The {1} credits of {2} are full."),
        "there is room for {1} credits of other coursework, and it is full": .init(
            "La place prévue pour d’autres cours ({1} crédit) est prise.",
            plural: "La place prévue pour d’autres cours ({1} crédits) est prise.",
            toLearner: "There is room for {1} credits of other coursework, and it is full."),
        "it was completed more than once, and counts once": .init(
            "Vous l’avez terminé plus d’une fois; cela ne compte qu’une fois.",
            toLearner: "You completed it more than once; it counts once."),
        "another completion of it comes nearer to counting": .init(
            "Vous l’avez aussi terminé une autre fois, qui est plus près de compter.",
            toLearner: "Another completion of it comes nearer to counting."),
        "{1} cannot be added to {2}s: no conversion is declared": .init(
            "On ne peut pas ajouter {1} à des crédits comptés en « {2} » : aucune conversion n’est publiée.",
            toLearner: "{1} cannot be added to credits counted as “{2}”: no conversion is published."),
        "{1} must have been completed within {2}, and was on {3}": .init(
            "Il fallait avoir terminé {1} il y a au plus {2}; vous l’avez terminé le {3}.",
            toLearner: "{1} must have been completed within {2}; it was on {3}."),
        "{1} needs a grade of at least {2}, and {3} is held": .init(
            "Il faut une note de {2} ou mieux pour {1}; vous avez obtenu {3}.",
            toLearner: "{1} needs a grade of {2} or better; you have {3}."),
        "{1} must have been completed {2}, and was on {3}": .init(
            "Il fallait terminer {1} {2}; vous l’avez terminé le {3}.",
            toLearner: "{1} must have been completed {2}; it was on {3}."),
        // Limits.
        "there is room for {1} credits by {2}, and it is full": .init(
            "Au plus {1} crédit {2} peut compter; cette limite est atteinte.",
            plural: "Au plus {1} crédits {2} peuvent compter; cette limite est atteinte.",
            toLearner: "At most {1} credits can be {2}; they are used up."),
        "there is room for {1} credits by {2}, of which {3} are used; it does not fit into the rest": .init(
            "Au plus {1} crédit {2} peut compter; il y en a déjà {3}, et cet acquis dépasse ce qui reste.",
            plural: "Au plus {1} crédits {2} peuvent compter; il y en a déjà {3}, et cet acquis dépasse ce qui reste.",
            toLearner: "At most {1} credits can be {2}; {3} are used, and it does not fit into the rest."),
        "transfers and assessments": .init(
            "par transfert ou évaluation des acquis", toLearner: "transferred or assessed"),
        "transfers and assessments of this level or sender": .init(
            "par transfert ou évaluation, de ce niveau ou de cette provenance,",
            toLearner: "transferred or assessed at this level or from this sender"),
        "credit from elsewhere": .init("venant d’ailleurs", toLearner: "from elsewhere"),
        "credit below the level of a minimum": .init(
            "d’un niveau inférieur au minimum exigé", toLearner: "below the level of a minimum"),
        "learning that counts in another award": .init(
            "en commun avec un autre titre", toLearner: "shared with another award"),
    ]
}
