import Pathways

extension TableFormat {
    static let institutionColumns: [TableColumn] =
        [
            TableColumn(
                "id", .text, "A short name in small letters; identifiers begin with it.", example: "bcit",
                aliases: ["institution"], isNeeded: true),
            TableColumn("name", .text, "The name in full.", example: "British Columbia Institute of Technology"),
            TableColumn("url", .text, "The address of its website.", example: "https://www.bcit.ca"),
            TableColumn("unit", .value, "What its credits are counted in; credit if empty.", example: "uvic-unit"),
            TableColumn(
                "hours-per-credit", .value, "Hours of learning for one credit.", example: "15", isNumeric: true),
            TableColumn("grades", .items, "Its own grades, the best first.", example: "Honours, Pass, Fail"),
        ] + ruleColumns + [sourceColumn, noteColumn]

    static let offeringColumns: [TableColumn] =
        identityColumns + partColumns + ruleColumns + [
            TableColumn("grades", .items, "Grades of its own, the best first.", example: "Honours, Pass, Fail"),
            TableColumn("offered", .value, "When it is offered, in braces: {from: 2024-09-01}."),
            TableColumn("offered.from", .value, "The first day it can be studied.", example: "2024-09-01"),
            TableColumn("offered.until", .value, "The last day it can be studied.", example: "2027-08-31"),
            TableColumn("replaced-by", .value, "What took its place.", example: "bcit/food-1027"),
            TableColumn("expires-after", .value, "How long a completion stays valid.", example: "3 years"),
        ] + effortColumns + summaryColumns + [sourceColumn, noteColumn]

    private static let identityColumns = [
        TableColumn(
            "id", .value, "institution/name, or a name alone beside a column institution.", example: "bcit/food-1026",
            aliases: ["offering"], isNeeded: true),
        TableColumn("institution", .value, "Whose it is, where id is a name alone.", example: "bcit"),
        TableColumn(
            "kind", .word, "What kind of thing a learner completes.", example: "course",
            choices: OfferingKind.allCases.map(\.rawValue), isNeeded: true),
        TableColumn("code", .text, "The code people know it by.", example: "FOOD 1026"),
        TableColumn("title", .text, "The title.", example: "Food Microbiology"),
        TableColumn("award", .text, "What a program awards: certificate, diploma, degree …", example: "diploma"),
        TableColumn(
            "credits", .value, "Credits; leave it empty where none are published.", example: "4", isNumeric: true),
        TableColumn("hours", .value, "Hours of learning as published.", example: "45", isNumeric: true),
        TableColumn("cost", .value, "The price, with a currency if you like.", example: "495 CAD", isNumeric: true),
        TableColumn(
            "level", .text, "The level of study.", example: "first-year", choices: LevelScale.standard.levels),
        TableColumn("institutions", .names, "All institutions that offer it jointly.", example: "ubcv, bcit"),
    ]

    private static let partColumns = [
        TableColumn("stacks", .names, "Everything that completes it, if all is mandatory; see the table stacks."),
        TableColumn(
            "other-credits", .word, "Credits of coursework that is not listed, or any.", example: "30"),
        TableColumn("requires", .names, "Prerequisites, all of them; see the table requires."),
        TableColumn("corequisites", .names, "What is taken before or with it."),
        TableColumn("strict-corequisites", .names, "What is taken together with it only."),
        TableColumn("recommends", .names, "Advice; it never blocks."),
        TableColumn(
            "admission", .word, "How it is entered; open if empty.", example: "ladders-only",
            choices: Admission.allCases.map(\.rawValue)),
    ]

    private static let ruleColumns = [
        TableColumn("rules", .value, "All rules in one cell, in braces."),
        TableColumn("rules.residency", .value, "Credits that must be its own: a number or a share.", example: "25%"),
        TableColumn("rules.residency-accepts", .names, "Recognitions that count as its own.", example: "assessments"),
        TableColumn("rules.transfer-limit", .value, "The most credits by transfer and assessment.", example: "30"),
        TableColumn(
            "rules.transfer-limits", .value, "Limits on part of it, in brackets.",
            example: "[{level: upper, limit: 15}]"),
        TableColumn("rules.level-minimums", .value, "Least credits at a level, in braces.", example: "{upper: 45}"),
        TableColumn("rules.currency", .value, "How old learning may be.", example: "10 years"),
        TableColumn("rules.finish-within", .value, "How long the program may take.", example: "7 years"),
        TableColumn("rules.sharing", .word, "Whether learning that counts elsewhere counts here.", example: "never"),
        TableColumn(
            "rules.admission-credit", .word, "Whether learning used for admission counts again.",
            choices: ["counts", "ladders-only"]),
    ]

    private static let effortColumns =
        [TableColumn("learner-effort", .value, "Hours of learning by kind, in braces.")]
        + LearnerEffort.allCases.map {
            TableColumn(
                "learner-effort.\($0.rawValue)", .value, "Hours of learning: \($0.rawValue).", example: "30",
                isNumeric: true)
        }

    private static let summaryColumns = SummaryField.allCases.flatMap { field in
        let words = field.rawValue.replacing("-", with: " ")
        let note = "Of the Critical Information Summary: \(words)"
        let each = TableColumn("\(field.rawValue).list", .texts, "\(note), one a line.")
        if field == .learningOutcomes { return [TableColumn(field.rawValue, .texts, "\(note), one a line.")] }
        return [TableColumn(field.rawValue, .text, "\(note)."), each]
    }

    static let sourceColumn = TableColumn(
        "source", .text, "The public page or document that says so.", example: "https://www.bcit.ca/programs")
    static let noteColumn = TableColumn("note", .text, "A fact that no other column holds.")
}
