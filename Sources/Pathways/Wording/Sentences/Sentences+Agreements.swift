extension Sentences {
    /// What checks say of recognitions and agreements.
    static let agreements: [String: Sentence] = [
        // Recognitions and agreements by name.
        "ladder into “{1}”": "la passerelle vers « {1} »",
        "ladder from {1} into “{2}”": "la passerelle de {1} vers « {2} »",
        "transfer into “{1}”": "le transfert vers « {1} »",
        "transfer from {1} into “{2}”": "le transfert de {1} vers « {2} »",
        "assessment into “{1}”": "l’évaluation des acquis vers « {1} »",
        "assessment from {1} into “{2}”": "l’évaluation des acquis de {1} vers « {2} »",
        "{1} counting as {2}": "l’équivalence qui fait compter {1} comme {2}",
        "agreement “{1}” {2}": "l’entente « {1} » {2}",
        "agreement {1}": "l’entente {1}",
        "on the {1}": "sur {1}",
        "on {1}": "sur {1}",
        // Agreements that end.
        "The {1} ended on {2}.": "{^1} a pris fin le {2}.",
        "If it was renewed, declare the new dates. What was completed while it held still counts.":
            """
        Si elle a été renouvelée, déclarez les nouvelles dates. Ce qui a été terminé pendant qu’elle valait compte \
        toujours.
        """,
        "The {1} ends on {2}.": "{^1} prend fin le {2}.",
        "The {1} ends on {2}. Without it, nobody new can obtain {3}.":
            "{^1} prend fin le {2}. Sans elle, plus personne ne pourra commencer et obtenir {3}.",
        "Renew it, and declare the new dates; or tell those who rely on it.":
            "Renouvelez-la et déclarez les nouvelles dates; ou prévenez les personnes qui comptent sur elle.",
        "the {1} rests on it": "{1} repose sur elle",
        "{1} rests on it": "{1} repose sur elle",
        "“{1}” is part of “{2}”": "« {1} » fait partie de « {2} »",
        "“{1}” is needed before “{2}”": "« {2} » exige « {1} » au préalable",
        "“{1}” is needed with “{2}”": "« {2} » exige « {1} » au préalable ou en même temps",
        "“{1}” comes before the ladder into “{2}”": "« {1} » vient avant la passerelle vers « {2} »",
        // Declarations of one recognition.
        "The {1} is declared by “{2}” only, not by {3}, {4}.":
            "Seul l’établissement « {2} » déclare {1}, et non {3}, {4}.",
        "the side that sends learners": "la partie qui envoie",
        "the side that receives them": "la partie qui accueille",
        "Ask the other side, and declare the ladder once more with declared-by and its source.":
            "Demandez à l’autre partie, et déclarez la passerelle une fois de plus avec declared-by et sa source.",
        "The {1} is declared twice, differently: {2} says {3}; {4} says {5}.":
            "{^1} fait l’objet de deux déclarations différentes : {2} dit {3}; {4} dit {5}.",
        "{1} {2}": "{1} : {2}",
        "this one": "celle-ci",
        "the one before": "la précédente",
        "credits": "crédits",
        "split by level": "répartition par niveau",
        "courses": "cours",
        "unassigned credit": "crédits non attribués",
        "counts as": "équivaut à",
        "waived for": "préalables levés pour",
        "least grade": "note minimale",
        "completed within": "terminé depuis au plus",
        "together with": "avec",
        "otherwise": "sinon",
        "admission": "admissibilité",
        "from": "début",
        "until": "fin",
        "without end": "indéterminée",
        "none": "rien",
        "Ask both sides which of the two holds, and correct the other.":
            "Demandez aux deux parties laquelle des deux vaut, et corrigez l’autre.",
        "If both hold, say under which conditions or on which dates; else remove one.":
            "Si les deux valent, dites à quelles conditions ou à quelles dates; sinon, retirez-en une.",
        "{1} is declared here": "ce que dit {1}",
        // Assessments.
        "The {1} is of no use: {2}.": "{^1} ne sert à rien : {2}.",
        "nothing that it reaches asks for {1}": "rien de ce qu’elle atteint n’exige {1}",
        "no program that it reaches has room for what it grants":
            "aucun programme qu’elle atteint n’a de place pour ce qu’elle accorde",
        "Declare the program or requirement that takes it (other-credits where it is an elective).":
            "Déclarez le programme ou l’exigence qui l’accepte (other-credits s’il s’agit d’un cours au choix).",
    ]
}
