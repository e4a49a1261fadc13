/// A column that a table can have.
struct TableColumn {
    /// The heading as it is written out: the YAML name, of nested keys with dots.
    var heading: String
    /// The keys that lead to the value.
    var path: [String]
    var form: CellForm
    /// What the column means, for a person who fills it in.
    var note: String
    var example: String
    /// The words that a cell can hold; empty where it is free.
    var choices: [String]
    /// Other headings that are understood.
    var aliases: [String]
    /// Whether a table without it says nothing.
    var isNeeded: Bool
    var isNumeric: Bool

    init(
        _ heading: String, _ form: CellForm = .value, _ note: String, example: String = "", choices: [String] = [],
        aliases: [String] = [], isNeeded: Bool = false, isNumeric: Bool = false
    ) {
        self.heading = heading
        path = heading.split(separator: ".").map(String.init)
        // `description.list` holds what `description` holds, as a list.
        if path.last == "list" { path.removeLast() }
        (self.form, self.note, self.example, self.choices) = (form, note, example, choices)
        (self.aliases, self.isNeeded, self.isNumeric) = (aliases, isNeeded, isNumeric)
    }
}
