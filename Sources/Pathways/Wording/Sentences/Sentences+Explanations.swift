extension Sentences {
    /// What each kind of finding means.
    static let explanations: [String: Sentence] = [
        "The file is not YAML, a table or a workbook, not UTF-8, empty, or beyond a limit.":
            "Le fichier n’est ni du YAML, ni un tableau, ni un classeur; ou il n’est pas en UTF-8, est vide ou dépasse une limite.",
        "A key or column that the format does not have; it would otherwise be ignored.":
            "Une clé ou une colonne que le format n’a pas; elle serait sinon ignorée.",
        "A name that no offering of the catalogue has.": "Un nom qu’aucune offre du catalogue ne porte.",
        "One name or key is declared twice.": "Un même nom ou une même clé figure deux fois.",
        "A value that is not of the form its key takes.": "Une valeur qui n’a pas la forme que demande sa clé.",
        "Credits in different units meet, and no conversion is declared.":
            "Des crédits d’unités différentes se rencontrent, et aucune conversion n’est déclarée.",
        "Offerings need one another in a circle, and nobody can ever obtain some of them.":
            "Des offres s’exigent mutuellement, en boucle, et personne ne pourra jamais en obtenir certaines.",
        "Offerings need one another in a circle, but each has another way in.":
            "Des offres s’exigent mutuellement, en boucle, mais chacune a une autre voie d’accès.",
        "Ladders or equivalents lead round in a circle; that may well be intended.":
            "Des passerelles ou des équivalences tournent en boucle; c’est peut-être voulu.",
        "Nobody can obtain the offering, whatever they study.": "Personne ne peut obtenir l’offre, quoi qu’on étudie.",
        "A choice asks for more than there is to choose from.": "Un choix demande plus que ce qu’il y a à choisir.",
        "A requirement asks for nothing, so it is met by doing nothing.":
            "Une exigence ne demande rien : elle est satisfaite sans rien faire.",
        "A micro-credential that leads to nothing further.": "Une micro-certification qui ne mène à rien d’autre.",
        "An offering that no declaration connects with any other.":
            "Une offre qu’aucune déclaration ne relie à une autre.",
        "A requirement that another one already implies.": "Une exigence qu’une autre implique déjà.",
        "The parts of an award cannot add up to the credits it declares.":
            "Les parties d’un titre ne peuvent pas totaliser les crédits qu’il déclare.",
        "A recognition grants more credit than what it recognises is worth.":
            "Une reconnaissance accorde plus de crédits que n’en vaut ce qu’elle reconnaît.",
        "A recognition grants more credit than the whole receiving program has.":
            "Une reconnaissance accorde plus de crédits que n’en compte le programme d’accueil entier.",
        "Credit rules that cannot all be kept, or of which one can never be used.":
            "Des règles de crédits impossibles à respecter toutes, ou dont l’une ne peut jamais servir.",
        "Hours of learning per credit are far from what the institution reckons.":
            "Les heures d’apprentissage par crédit sont loin de ce que compte l’établissement.",
        "Learning is received at a lower level than it was completed at, or loses its subject.":
            "Un acquis est reçu à un niveau inférieur au sien, ou perd sa discipline.",
        "A ladder between institutions that only one of them has declared.":
            "Une passerelle entre établissements qu’un seul d’entre eux a déclarée.",
        "Two declarations of one recognition say different things.":
            "Deux déclarations d’une même reconnaissance se contredisent.",
        "An agreement has ended, and none has taken its place.": "Une entente a pris fin, et aucune ne l’a remplacée.",
        "An agreement ends soon, and none takes its place.": "Une entente prend bientôt fin, et aucune ne la remplace.",
        "What an assessment grants is of no use to any program.":
            "Ce qu’accorde une évaluation des acquis ne sert à aucun programme.",
        "Fields of the Critical Information Summary are missing.":
            "Il manque des champs au sommaire des renseignements essentiels.",
        "An accepted finding that is no longer found.": "Un constat accepté qui n’est plus trouvé.",
    ]
}
