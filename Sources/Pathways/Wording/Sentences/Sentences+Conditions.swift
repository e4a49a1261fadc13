extension Sentences {
    /// What must be true, or would let more count, as ledger and routes say it.
    static let conditions: [String: Sentence] = [
        // To confirm.
        "that {1} was completed within {2}": .init(
            "{1} a été terminé il y a au plus {2}", toLearner: "{1} was completed within {2}"),
        "a grade of at least {1} in {2}": .init(
            "une note de {1} ou mieux pour {2}", toLearner: "a grade of {1} or better in {2}"),
        "that {1} in {2} is at least {3}": .init(
            "la note {1} pour {2} vaut au moins {3}", toLearner: "the grade {1} in {2} is as good as {3}"),
        "that {1} was completed by {2}": .init(
            "{1} a été terminé au plus tard le {2}", toLearner: "{1} was completed by {2}"),
        "evidence in place of a grade of {1} and completion within {2}": .init(
            "une preuve qui tient lieu de la note {1} et d’un acquis datant d’au plus {2}",
            toLearner: "evidence in place of the grade {1} and of completion within {2}"),
        "evidence in place of a grade of {1}": .init(
            "une preuve qui tient lieu de la note {1}", toLearner: "evidence in place of the grade {1}"),
        "evidence in place of completion within {1}": "une preuve qui tient lieu d’un acquis datant d’au plus {1}",
        "evidence": "une preuve",
        "that {1} is awarded: all of its parts are held": .init(
            "le titre {1} est décerné : toutes ses parties sont acquises",
            toLearner: "{1} is awarded: all of its parts are held"),
        "that {1} is kept: it is a share of credits that {2} does not publish": .init(
            "la règle « {1} » est respectée : elle porte sur une part des crédits de {2}, dont le nombre n’est pas publié",
            toLearner: "the rule “{1}” is kept: it is a share of credits that {2} does not publish"),
        "that {1} is finished within {2} of its start": .init(
            "{1} est terminé au plus {2} après le début", toLearner: "{1} is finished within {2} of its start"),
        "that at least {1} of the credits without a published level are {2}": .init(
            "au moins {1} des crédits sans niveau publié est de niveau {2}",
            plural: "au moins {1} des crédits sans niveau publié sont de niveau {2}",
            toLearner: "at least {1} of the credits without a published level are {2} level"),
        "that credit in a block stands for {1} in {2}": .init(
            "le bloc de crédits tient lieu de {1} dans {2}", toLearner: "the block of credit stands for {1} in {2}"),
        "how many of the {1} in {2} are those of {3}: none are published for it":
            "combien des {1} de {2} reviennent à {3}; rien n’est publié à ce sujet",
        // Of a step.
        "with {1} or better, for {2}": .init("note {1} ou mieux, pour {2}", toLearner: "{1} or better, for {2}"),
        "with {1} or better, for the {2}": .init(
            "note {1} ou mieux, pour {2}", toLearner: "{1} or better, for the {2}"),
        "no longer than {1} before the {2}": "au plus {1} avant {2}",
        "completed by {1}, for the {2}": "à terminer au plus tard le {1}, pour {2}",
        "ladder into {1}": "la passerelle vers {1}",
        "transfer into {1}": "le transfert vers {1}",
        "assessment into {1}": "l’évaluation des acquis vers {1}",
        // What would let more count.
        "once more of the choice is completed": .init(
            "si vous terminiez plus d’éléments de ce choix", toLearner: "once you complete more of the choice"),
        "once {1} is completed": .init("si vous terminiez {1}", toLearner: "once you complete {1}"),
        "once {1} are completed": .init("si vous terminiez {1}", toLearner: "once you have completed {1}"),
        "with evidence instead": .init("si vous apportiez une preuve", toLearner: "if you bring evidence instead"),
        "if a conversion from {1} to {2} were declared": .init(
            "si une conversion de « {1} » à « {2} » était publiée",
            toLearner: "if a conversion from “{1}” to “{2}” were published"),
        "if completed within {1} of {2}": "si cela avait été terminé au plus {1} avant le {2}",
        "with {1} instead of {2}": "avec la note {1} au lieu de {2}",
        "if completed {1}": "si cela avait été terminé {1}",
        // Days.
        "from {1} until {2}": .init("entre le {1} et le {2}", toLearner: "from {1} to {2}"),
        "from {1}": .init("au plus tôt le {1}", toLearner: "on {1} or later"),
        "until {1}": .init("au plus tard le {1}", toLearner: "by {1}"),
        "at any time": "n’importe quand",
    ]
}
