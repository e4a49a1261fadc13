/// The pages of findings and about the site, and what is said of pictures.
public enum SiteFindingPhrase: String, Phrase {
    case intro, none, errors, warnings, notes, accepted, acceptedBecause, hint, see, more, listAll, concerns
    case pictureOf, scroll, chooseShape, inWords, tooLarge, wordsOnly, noPicture
    case whatThisIs, whatWasRead, read, files, fingerprint, fingerprintHow, day, format, formatText, howToHost, hostText
    case whoDecides, only

    public var texts: PhraseTexts {
        switch self {
        case .intro:
            .init(
                "What the checks found in the declarations, by how much it weighs.",
                "Ce que les vérifications ont trouvé dans les déclarations, par ordre de gravité.")
        case .none: .init("Nothing was found.", "Rien n’a été trouvé.")
        case .errors: .init("{n} error", plural: "{n} errors", "{n} erreur", plural: "{n} erreurs")
        case .warnings:
            .init("{n} warning", plural: "{n} warnings", "{n} avertissement", plural: "{n} avertissements")
        case .notes: .init("{n} note", plural: "{n} notes", "{n} remarque", plural: "{n} remarques")
        case .accepted:
            .init(
                "{n} accepted finding", plural: "{n} accepted findings", "{n} constat accepté",
                plural: "{n} constats acceptés")
        case .acceptedBecause: .init("Accepted: {1}", "Accepté\u{A0}: {1}")
        case .hint: .init("Advice: {1}", "Conseil\u{A0}: {1}")
        case .see: .init("See {1}: {2}", "Voir {1}\u{A0}: {2}")
        case .more:
            .init(
                "{n} more of this kind is not shown on this page.",
                plural: "{n} more of this kind are not shown on this page.",
                "{n} autre du même genre n’est pas montré sur cette page.",
                plural: "{n} autres du même genre ne sont pas montrés sur cette page.")
        case .listAll:
            .init("The command pathways check lists them all.", "La commande pathways check les énumère tous.")
        case .concerns: .init("About", "Au sujet de")
        case .pictureOf: .init("Pathways around {1}", "Parcours autour de «\u{A0}{1}\u{A0}»")
        case .scroll: .init("The picture, which can be scrolled", "L’image, qui peut défiler")
        case .chooseShape:
            .init("Choose a shape to go to its page.", "Choisissez une forme pour aller à sa page.")
        case .inWords: .init("The picture in words", "L’image en mots")
        case .tooLarge:
            .init(
                "The picture would be too large to read: {1} shapes. What it would show is said in words.",
                "L’image serait trop grande pour être lue\u{A0}: {1} formes. Ce qu’elle montrerait est dit en mots.")
        case .wordsOnly:
            .init(
                "The picture could not be drawn. What it would show is said in words.",
                "L’image n’a pas pu être dessinée. Ce qu’elle montrerait est dit en mots.")
        case .noPicture:
            .init(
                "The picture would be too large to read, and too much to say in words: the lists on this page name "
                    + "everything that is declared.",
                "L’image serait trop grande pour être lue, ou dite en mots\u{A0}: les listes de cette page nomment tout ce "
                    + "qui est déclaré.")
        case .whatThisIs: .init("What these pages are", "Ce que sont ces pages")
        case .whatWasRead: .init("What was read", "Ce qui a été lu")
        case .read:
            .init(
                "Everything on these pages comes from the files below, as they were read; nothing is added to them.",
                "Tout ce que disent ces pages vient des fichiers ci-dessous, tels qu’ils ont été lus; rien n’y est ajouté."
            )
        case .files: .init("Files", "Fichiers")
        case .fingerprint: .init("Fingerprint", "Empreinte")
        case .fingerprintHow:
            .init(
                "SHA-256 of the bytes of these files, one after the other in this order.",
                "SHA-256 des octets de ces fichiers, l’un après l’autre dans cet ordre.")
        case .day: .init("Day the pages are for", "Date de référence de ces pages")
        case .format: .init("Format", "Format des pages")
        case .formatText:
            .init(
                "Plain HTML pages. They ask no other server for anything; a script only serves the search.",
                "De simples pages HTML. Elles ne demandent rien à aucun autre serveur; un script ne sert qu’à la recherche."
            )
        case .howToHost: .init("Putting them elsewhere", "Les publier ailleurs")
        case .hostText:
            .init(
                "Copy the whole folder to any web server, or open index.html from a disk: all links are relative.",
                "Copiez tout le dossier sur un serveur Web, ou ouvrez index.html à partir d’un disque\u{A0}: tous les liens "
                    + "sont relatifs.")
        case .whoDecides: .init("Who decides", "Qui décide")
        case .only: .init("Only offerings of {1} have pages.", "Seules les offres de {1} ont une page.")
        }
    }
}
