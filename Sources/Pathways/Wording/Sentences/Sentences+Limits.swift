extension Sentences {
    /// What checks say of credit rules.
    static let limits: [String: Sentence] = [
        "The residency of {1} asks for {2} of its own, but the whole program is only {3}.":
            "L’exigence de résidence de {1} demande {2} de l’établissement, mais le programme entier ne compte que {3}.",
        "Correct the residency, or the credits of the program.":
            "Corrigez l’exigence de résidence, ou les crédits du programme.",
        "{1} must hold {2} at level {3}, but is only {4}.":
            "{1} doit compter {2} de niveau {3}, mais ne compte que {4} en tout.",
        "Correct the minimum, or the credits of the program.": "Corrigez le minimum, ou les crédits du programme.",
        "The level minimums of {1} need {2} together, but it is only {3}.":
            "Ensemble, les minimums par niveau de {1} demandent {2}, mais le programme ne compte que {3}.",
        "Correct the minimums, or the credits of the program.": "Corrigez les minimums, ou les crédits du programme.",
        "{1} must hold {2} at level {3}, but its parts hold at most {4} of it.":
            "{1} doit compter {2} de niveau {3}, mais ses parties comptent au plus {4} de ce niveau.",
        "Correct the minimum, the levels of the parts, or list what is missing (other-credits).":
            "Corrigez le minimum ou les niveaux des parties, ou énumérez ce qui manque (other-credits).",
        "{1} must hold {2} of the institution's own, but only {3} of its parts are.":
            "{1} doit compter {2} de l’établissement même, mais celles de ses parties qui en viennent ne totalisent que {3}.",
        "Correct the residency, offer parts jointly (institutions), or list what is missing (other-credits).":
            """
        Corrigez l’exigence de résidence, offrez des parties conjointement (institutions), ou énumérez ce qui manque \
        (other-credits).
        """,
        "Up to {1} may be transferred into {2}, which is only {3}.":
            "On peut transférer jusqu’à {1} vers {2}, qui ne compte que {3}.",
        "Correct the limit, or the credits of the program.": "Corrigez la limite, ou les crédits du programme.",
        "Up to {1} may be transferred into {2}, but its residency leaves only {3}.":
            "On peut transférer jusqu’à {1} vers {2}, mais son exigence de résidence ne laisse que {3}.",
        "One of the two rules can never be used: correct it.":
            "Une des deux règles ne peut jamais servir : corrigez-la.",
        "the residency is declared here": "l’exigence de résidence est déclarée ici",
        "This limit of {1} can never be used: no more than {2} may be transferred into {3} in all.":
            "Cette limite de {1} ne peut jamais servir : on ne peut pas transférer plus de {2} en tout vers {3}.",
        "Correct one of the two limits.": "Corrigez l’une des deux limites.",
        "the limit on all transferred credit is declared here":
            "la limite de l’ensemble des crédits transférés est déclarée ici",
        "{1} sets its {2} at {3}, looser than the {4} of “{5}”, which hold for all its programs.":
            "{1} fixe {2} à {3}; c’est moins strict que chez « {5} », qui impose {4} à tous ses programmes.",
        "residency": "l’exigence de résidence",
        "transfer-limit": "la limite de transfert",
        "minimum at level {1}": "le minimum de niveau {1}",
        "currency": "l’ancienneté maximale des acquis",
        "finish-within": "le délai pour terminer",
        "A program may be stricter than its institution, not looser: the stricter rule is used.":
            "Un programme peut être plus strict que son établissement, mais pas moins : la règle la plus stricte s’applique.",
        "the rule of “{1}” is declared here": "la règle de « {1} » est déclarée ici",
        "The {1} grants {2}, but no more than {3} may be transferred into any program of “{4}”.":
            "{^1} accorde {2}, mais on ne peut pas transférer plus de {3} vers un programme de « {4} ».",
        "What is above it can never count: correct the amount or the limit.":
            "Ce qui dépasse ne pourra jamais compter : corrigez le nombre ou la limite.",
        "the limit is declared here": "la limite est déclarée ici",
        "The {1} grants {2}, but residency leaves only {3} of {4} to credit from elsewhere.":
            "{^1} accorde {2}, mais l’exigence de résidence de {4} ne laisse que {3} aux crédits venus d’ailleurs.",
        "What is above it can never count: correct the amount or the rule.":
            "Ce qui dépasse ne pourra jamais compter : corrigez le nombre ou la règle.",
        "The {1} grants {2}, but no more than {3} may be transferred into {4}.":
            "{^1} accorde {2}, mais on ne peut pas transférer plus de {3} vers {4}.",
        "The {1} grants {2} at level {3}, but no more than {4} at level {5} may be transferred into {6}.":
            "{^1} accorde {2} de niveau {3}, mais on ne peut pas transférer plus de {4} de niveau {5} vers {6}.",
    ]
}
