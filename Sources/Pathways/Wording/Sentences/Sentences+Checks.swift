extension Sentences {
    /// What checks say of structure and credit.
    static let checks: [String: Sentence] = [
        // Structure.
        "Nobody can obtain {1}: each needs the one before it in the circle {2}.":
            "Personne ne peut obtenir {1} : chaque offre exige la précédente dans la boucle {2}.",
        "Each needs the one before it in this circle, though each has another way in: {1}.":
            "Dans cette boucle, chaque offre exige la précédente, mais chacune a une autre voie d’accès : {1}.",
        "These recognise one another in a circle: {1}.": "Ces offres se reconnaissent en boucle : {1}.",
        "{1} → {2}: {3}": "{1} → {2} : {3}",
        "Remove one of the references, or give one of the offerings another way in.":
            "Retirez un des renvois, ou donnez à l’une des offres une autre voie d’accès.",
        "Check that each really has a way in from outside for your learners.":
            "Vérifiez que chacune a vraiment une voie d’accès de l’extérieur.",
        "Nobody can obtain “{1}”: {2}": "Personne ne peut obtenir « {1} » : {2}",
        "it needs “{1}”, which nobody can obtain.": "il faut « {1} », que personne ne peut obtenir.",
        "only ladders admit to it, and no ladder into it can be used.":
            "on n’y entre que par passerelle, et aucune n’est utilisable.",
        "what it requires cannot be met.": "ses exigences ne peuvent pas être satisfaites.",
        "See what stands in the way: pathways reach … --all.":
            "Pour voir ce qui s’y oppose : pathways reach … --all.",
        "“{1}” is needed here": "ici, on exige « {1} »",
        "{1} asks {2}": "{1} demande {2}",
        "The {1}": "{^1}",
        "for any one of nothing.": "un élément d’une liste vide.",
        "List what there is to choose from.": "Énumérez ce qui est au choix.",
        "to choose {1} from {2}.": "d’en choisir {1} parmi {2}.",
        "Nothing is there to choose from: check what is listed, or each key of the filter.":
            "Il n’y a rien à choisir : vérifiez ce qui est énuméré, ou chaque clé du filtre.",
        "Ask for at most {1}, or list more to choose from.": "Demandez-en au plus {1}, ou offrez plus de choix.",
        "for {1} from what adds up to {2}.": "{1} parmi ce qui en totalise {2}.",
        "“{1}” asks here for {2}: that is met by doing nothing.":
            "« {1} » demande ici {2} : c’est satisfait sans rien faire.",
        "all of nothing": "tout d’une liste vide",
        "none of a choice": "aucun élément d’un choix",
        "no credits": "zéro crédit",
        "Say what has to be completed, or leave the requirement out.":
            "Dites ce qui doit être terminé, ou retirez l’exigence.",
        "“{1}” leads to nothing further.": "« {1} » ne mène à rien d’autre.",
        "If an award or program accepts it, declare the stack or ladder there.":
            "Si un titre ou un programme l’accepte, déclarez-y le cumul ou la passerelle.",
        "“{1}” is connected with nothing: nothing leads to it, and it leads to nothing.":
            "Rien ne relie « {1} » au reste : rien n’y mène, et cela ne mène à rien.",
        "Declare what it is part of, or what accepts it.": "Déclarez ce dont cela fait partie, ou ce qui l’accepte.",
        "“{1}” is listed twice for “{2}”.": "« {1} » figure deux fois pour « {2} ».",
        "Remove one of the two.": "Retirez l’une des deux mentions.",
        "listed here first": "première mention",
        "“{1}” need not require “{2}”: “{3}” requires or contains it already.":
            "« {1} » n’a pas besoin d’exiger « {2} » : « {3} » l’exige ou l’inclut déjà.",
        "“{1}” need not list “{2}”: “{3}” contains it already, and it counts once.":
            "« {1} » n’a pas besoin d’énumérer « {2} » : « {3} » l’inclut déjà, et cela ne compte qu’une fois.",
        "Leave it out, unless you list it to be plain.": "Retirez cette mention, sauf si elle est là pour la clarté.",
        // Credit.
        "“{1}” declares {2}, but its parts add up to {3}.": "« {1} » déclare {2}, mais ses parties totalisent {3}.",
        "at least {1}": "au moins {1}",
        "at most {1}": "au plus {1}",
        "Correct the credits or the parts; coursework that is not listed is declared by other-credits.":
            "Corrigez les crédits ou les parties; les cours non énumérés se déclarent par other-credits.",
        "Correct the credits, the parts or other-credits.": "Corrigez les crédits, les parties ou other-credits.",
        "The {1} grants {2} for what is worth {3}.": "{^1} accorde {2} pour ce qui en vaut {3}.",
        "A block may be worth more than its parts; if this one is not meant to be, correct the amount.":
            "Un bloc peut valoir plus que ses parties; si ce n’est pas voulu ici, corrigez le nombre.",
        "The {1} grants {2}, but {3}.": "{^1} accorde {2}, mais {3}.",
        "all of it is {1}": "le programme entier compte {1}",
        "its largest program, “{1}”, is {2}": "le plus grand programme qui l’accueille, « {1} », compte {2}",
        "Correct the amount, or the credits of the program.": "Corrigez le nombre, ou les crédits du programme.",
        "the credits of “{1}” are declared here": "les crédits de « {1} » sont déclarés ici",
        "“{1}” takes {2} hours a {3}, but {4}.": .init(
            "« {1} » demande {2} heure par {3}, mais {4}.", plural: "« {1} » demande {2} heures par {3}, mais {4}."),
        "“{1}” reckons {2}": "« {1} » en compte {2}",
        "the median of “{1}” is {2}": "la médiane de « {1} » est de {2}",
        "Correct the hours or the credits, if one of them is a slip.":
            "Corrigez les heures ou les crédits, s’il s’agit d’une erreur.",
        "the ratio of “{1}” is declared here": "le rapport de « {1} » est déclaré ici",
        "By the {1}, learning at level {2} is received at level {3}.":
            "Par {1}, un acquis de niveau {2} est reçu au niveau {3}.",
        "If the receiving side says so, this is right; learners should know it beforehand.":
            "Si l’établissement d’accueil le dit, c’est exact; mieux vaut en prévenir d’avance les personnes étudiantes.",
        "By the {1}, learning in {2} is received as credit in {3}.":
            "Par {1}, un acquis en {2} est reçu comme crédit en {3}.",
        "If the receiving side says so, this is right; it may not meet a requirement in {1}.":
            "Si l’établissement d’accueil le dit, c’est exact; cela pourrait ne pas satisfaire à une exigence en {1}.",
        "“{1}” counts {2}, but “{3}” counts in {4}: they cannot be added.":
            "« {1} » compte {2}, mais l’unité de « {3} » est « {4} » : on ne peut pas les additionner.",
        "This grants {1}, but the receiving side counts in {2}: they cannot be added.":
            "Ceci accorde {1}, mais l’unité de l’établissement d’accueil est « {2} » : on ne peut pas les additionner.",
        "If a rate is published, declare it: conversions: [{from: {1}, to: {2}, factor: …}].":
            "Si un taux est publié, déclarez-le : conversions: [{from: {1}, to: {2}, factor: …}].",
        // Record.
        "The Critical Information Summary of “{1}” lacks: {2}.":
            "Il manque au sommaire des renseignements essentiels de « {1} » : {2}.",
        "See the whole record with: pathways summary CATALOGUE {1}":
            "Pour voir tout le sommaire : pathways summary CATALOGUE {1}",
        "accepted until {1}: {2}": "constat accepté jusqu’au {1} : {2}",
        "This accepts a finding “{1}” that is no longer found: {2}":
            "Ceci accepte un constat « {1} » qui n’est plus trouvé : {2}",
        "This accepts a finding “{1}” that is no longer found on line {2}.":
            "Ceci accepte un constat « {1} » qui n’est plus trouvé à la ligne {2}.",
        "This accepts a finding “{1}” that is no longer found.":
            "Ceci accepte un constat « {1} » qui n’est plus trouvé.",
        "Take it out; pathways check --accept-current writes the file anew.":
            "Retirez-le; pathways check --accept-current récrit le fichier.",
    ]
}
