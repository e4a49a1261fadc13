/// What is put into a cell so that the cell, read by its form, says what a tree says.
enum CellText {
    /// The text of a column of a declaration; `nil` where it says nothing, or another column says it.
    static func text(of column: TableColumn, in row: CatalogueTree) -> String? {
        guard let tree = row[column.path[...]] else { return nil }
        if column.heading.hasSuffix(".list") { return isOneText(tree) ? nil : text(of: tree, .texts) }
        switch tree {
        case .mapping(let entries) where hasColumnsOfItsOwn(column): return entries.isEmpty ? "{}" : nil
        case .list where column.form == .text: return nil
        default: break
        }
        // The number of an agreement has a column; so has an amount of unassigned credit.
        if column.heading == "agreement" { return nil }
        return text(of: tree, column.form)
    }

    private static func isOneText(_ tree: CatalogueTree) -> Bool { tree.scalar != nil }

    private static func hasColumnsOfItsOwn(_ column: TableColumn) -> Bool {
        ["grants", "when", "rules", "offered", "learner-effort", "grants.unassigned", "agreement"]
            .contains(column.heading)
    }

    /// The text that is read as the tree in this form.
    static func text(of tree: CatalogueTree, _ form: CellForm) -> String {
        switch (form, tree) {
        case (.text, .text(let text)), (.text, .value(let text)): text
        case (.texts, .text(let text)): isLine(text) ? text : YAMLEmitter.flow(.list([tree]))
        case (.texts, .list(let items)): joined(items, by: "\n", isLine) ?? YAMLEmitter.flow(tree)
        case (.names, .names(let names)), (.parts, .names(let names)): names.joined(separator: ", ")
        case (.names, .list(let items)) where items.count > 1: joined(items, by: ", ", isItem) ?? YAMLEmitter.flow(tree)
        case (.items, .list(let items)): joined(items, by: ", ", isItem) ?? YAMLEmitter.flow(tree)
        case (_, .value(let text)): text
        default: YAMLEmitter.flow(tree)
        }
    }

    /// Several scalars as one text, if each of them can be told from its neighbours.
    private static func joined(
        _ items: [CatalogueTree], by separator: String, _ canJoin: (String) -> Bool
    ) -> String? {
        let texts = items.compactMap(\.scalar)
        guard !texts.isEmpty, texts.count == items.count, texts.allSatisfy(canJoin) else { return nil }
        return texts.joined(separator: separator)
    }

    /// Whether a text is itself as one of several lines.
    private static func isLine(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return false }
        return !blanks.contains(first) && !blanks.contains(last) && first != "[" && first != "{"
            && !scalars.contains { $0 == "\n" || $0 == "\r" } && !first.properties.isWhitespace
    }

    /// Whether a text is itself as one of several items in a line.
    private static func isItem(_ text: String) -> Bool {
        isLine(text) && !text.unicodeScalars.contains { $0 == "," || $0 == ";" }
    }

    private static let blanks = Set(" \t\u{A0}\n\r".unicodeScalars)
}
