import Pathways

extension TableFormat {
    private static let choiceColumns = [
        TableColumn("group", .text, "Rows with the same word here are one choice.", example: "electives"),
        TableColumn("choose", .value, "How many of the group to complete.", example: "2", isNumeric: true),
        TableColumn("credits", .value, "How many credits of the group to complete.", example: "9", isNumeric: true),
        TableColumn("grade", .text, "The least grade in this part.", example: "C+"),
        TableColumn("within", .value, "How recently it must have been completed.", example: "5 years"),
    ]

    static let stackColumns =
        [
            TableColumn(
                "award", .value, "The program or micro-credential; one row for each of its parts.",
                example: "bcit/csc", aliases: ["offering", "id"], isNeeded: true),
            TableColumn("part", .parts, "What has to be completed.", example: "bcit/asd", isNeeded: true),
        ] + choiceColumns

    static let requirementColumns =
        [
            TableColumn(
                "offering", .value, "What has the prerequisite; one row for each.", example: "bcit/cst",
                aliases: ["id"], isNeeded: true),
            TableColumn(
                "requires", .parts, "What has to be completed before.", example: "bcit/csc",
                aliases: ["part", "prerequisite", "prerequisites"]),
            TableColumn(
                "corequisites", .parts, "What is taken before or with it.", aliases: ["corequisite"]),
            TableColumn(
                "strict-corequisites", .parts, "What is taken together with it only.",
                aliases: ["strict-corequisite"]),
            TableColumn("recommends", .parts, "Advice; it never blocks.", aliases: ["recommended"]),
        ] + choiceColumns

    static let recognitionColumns =
        [
            TableColumn(
                "from", .names, "What is recognised; of several, all of them.", example: "bcit/csc", isNeeded: true),
            TableColumn(
                "into", .value, "Who receives: a program, or an institution for all its programs.",
                example: "bcit/cst", isNeeded: true),
        ] + grantColumns + conditionColumns + agreementColumns + [declaredByColumn, sourceColumn, noteColumn]

    private static let grantColumns = [
        TableColumn("grants", .value, "All that is granted in one cell, in braces."),
        TableColumn(
            "grants.credits", .value, "A block of credit; or with its levels: {total: 60, levels: {upper: 30}}.",
            example: "60", aliases: ["credits"], isNumeric: true),
        TableColumn("grants.courses", .names, "Courses the learner is taken to have.", example: "bcit/fmgt-1100"),
        TableColumn(
            "grants.unassigned", .value, "Credit for no named course; a list in brackets if there are several."),
        TableColumn(
            "grants.unassigned.credits", .value, "Credit for no named course.", example: "6", isNumeric: true),
        TableColumn("grants.unassigned.level", .text, "The level of that credit.", example: "second-year"),
        TableColumn("grants.unassigned.subject", .text, "The subject of that credit.", example: "COMP"),
        TableColumn("grants.satisfies", .names, "What counts as completed, without credit."),
        TableColumn("grants.unlocks", .names, "Offerings whose prerequisites are waived."),
        TableColumn(
            "grants.admission", .answer, "Whether the holder may apply; or a year of entry: year 3.", example: "true",
            choices: ["true", "year 2", "year 3", "year 4"]),
    ]

    private static let conditionColumns = [
        TableColumn("when", .value, "All conditions in one cell, in braces."),
        TableColumn("when.grade", .text, "The least grade in what is recognised.", example: "C"),
        TableColumn("when.within", .value, "The longest time since it was completed.", example: "5 years"),
        TableColumn("when.also", .names, "What has to be completed besides."),
        TableColumn(
            "when.otherwise", .word, "What becomes of a learner who fails a condition; refused if empty.",
            example: "evidence", choices: ConditionFailure.allCases.map(\.rawValue)),
        TableColumn("when.confirm", .texts, "What no data can decide, one a line.", example: "An interview"),
    ]

    private static let agreementColumns = [
        TableColumn("agreement", .value, "The number or name of the agreement.", example: "CB-17"),
        TableColumn("agreement.id", .text, "The number or name of the agreement.", example: "CB-17"),
        TableColumn(
            "agreement.from", .value, "The first day learning can be completed under it.", example: "2021-05-01",
            aliases: ["valid-from", "effective-from"]),
        TableColumn(
            "agreement.until", .value, "The last day; empty if it has no end.", example: "2027-08-31",
            aliases: ["until", "valid-until", "effective-until"]),
        TableColumn("agreement.parties", .items, "Who agreed.", example: "bcit, tru"),
        TableColumn("agreement.source", .text, "Where the agreement is published."),
    ]

    static let equivalentColumns =
        [
            TableColumn(
                "these", .names, "What is held; of several, all of them.", example: "camosun/bus-143", isNeeded: true),
            TableColumn("are", .names, "What it counts as.", example: "camosun/bus-242", isNeeded: true),
            TableColumn(
                "direction", .word, "Whether it holds the other way round too; one-way if empty.", example: "both",
                choices: EquivalenceDirection.allCases.map(\.rawValue)),
            TableColumn(
                "from", .value, "The first day.", example: "2021-05-01", aliases: ["valid-from", "effective-from"]),
            TableColumn("until", .value, "The last day.", aliases: ["valid-until", "effective-until"]),
        ] + agreementColumns + [declaredByColumn, sourceColumn, noteColumn]

    static let overlapColumns = [
        TableColumn(
            "these", .names, "Offerings of which only one gives credit.", example: "camosun/acct-250, camosun/abt-281",
            isNeeded: true),
        declaredByColumn, sourceColumn, noteColumn,
    ]

    static let conversionColumns = [
        TableColumn("from", .value, "A unit of credit.", example: "uvic-unit", isNeeded: true),
        TableColumn("to", .value, "Another unit.", example: "credit", isNeeded: true),
        TableColumn("factor", .value, "How many of it one is worth.", example: "2", isNeeded: true, isNumeric: true),
        sourceColumn,
    ]

    private static let declaredByColumn = TableColumn(
        "declared-by", .value, "The institution on whose word this stands.", example: "bcit")
}
