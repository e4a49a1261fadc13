extension Sentences {
    /// Names of kinds and fields, and what joins names.
    static let words: [String: Sentence] = [
        "“{1}”": "« {1} »",
        "{1} and {2} more": .init("{1} et {2} autre", plural: "{1} et {2} autres"),
        "credit": "crédit",
        // Relations.
        "stack": "partie du titre",
        "prerequisite": "préalable",
        "corequisite": "préalable ou concomitant",
        "recommended": "recommandé",
        "ladder": "passerelle",
        "transfer": "transfert",
        "assessment": "évaluation des acquis",
        "equivalent": "équivalence",
        "bridge": "exigé en plus",
        "membership": "un de ses programmes",
        // Fields of the Critical Information Summary.
        "institution": "établissement",
        "title": "titre",
        "description": "présentation",
        "delivery mode": "mode de prestation",
        "learner effort": "effort demandé",
        "prerequisites": "préalables",
        "learning outcomes": "résultats d’apprentissage",
        "assessment method": "méthode d’évaluation",
        "credit or other recognition": "crédits ou autre reconnaissance",
        "learner pathways": "parcours possibles",
        "quality assurance statement": "énoncé d’assurance qualité",
        "department": "département",
        "level": "niveau",
        "endorsement": "appui du milieu",
        "instructor qualifications": "qualifications des formateurs",
        "further information": "autres renseignements",
    ]
}
