/// Writes a tree as YAML: what fits on a line of 120 columns in brackets or braces, the rest a key or an item a line.
struct YAMLEmitter {
    private(set) var text = ""
    private static let width = 120

    /// Writes the sections of a file, each declaration on lines of its own.
    mutating func write(sections: [CatalogueTree.Entry]) {
        for (index, section) in sections.enumerated() {
            if index > 0 { text += "\n" }
            switch section.value {
            case .mapping(let entries) where !entries.isEmpty:
                text += "\(section.key):\n"
                for entry in entries { write(entry, indent: 2) }
            case .list(let items) where !items.isEmpty && section.key != "levels":
                text += "\(section.key):\n"
                for item in items { write(item: item, indent: 2) }
            default: write(section, indent: 0)
            }
        }
    }

    private mutating func write(_ entry: CatalogueTree.Entry, indent: Int) {
        text += String(repeating: " ", count: indent)
        writeAfterIndent(entry, indent: indent)
    }

    private mutating func writeAfterIndent(_ entry: CatalogueTree.Entry, indent: Int) {
        let key = YAMLScalarText.written(entry.key, isText: true)
        text += "\(key):"
        writeValue(entry.value, column: indent + key.unicodeScalars.count + 2, indent: indent + 2)
    }

    /// A value behind a colon or dash that ends before `column`; on lines of its own it is indented by `indent`.
    private mutating func writeValue(_ value: CatalogueTree, column: Int, indent: Int) {
        if value.scalar != nil || value.isEmpty || Self.fits(value, in: Self.width - column) {
            text += " \(Self.flow(value))\n"
            return
        }
        text += "\n"
        switch value {
        case .mapping(let entries): for entry in entries { write(entry, indent: indent) }
        case .list(let items): for item in items { write(item: item, indent: indent) }
        case .names(let names): for name in names { write(item: .value(name), indent: indent) }
        case .text, .value: break
        }
    }

    private mutating func write(item: CatalogueTree, indent: Int) {
        text += String(repeating: " ", count: indent) + "-"
        guard case .mapping(let entries) = item, !entries.isEmpty, !Self.fits(item, in: Self.width - indent - 2) else {
            writeValue(item, column: indent + 2, indent: indent + 2)
            return
        }
        text += " "
        for (index, entry) in entries.enumerated() {
            if index == 0 { writeAfterIndent(entry, indent: indent + 2) } else { write(entry, indent: indent + 2) }
        }
    }
}

// MARK: - On one line

extension YAMLEmitter {
    /// The tree on one line, however long.
    static func flow(_ tree: CatalogueTree) -> String {
        switch tree {
        case .text(let text): YAMLScalarText.written(text, isText: true)
        case .value(let text): YAMLScalarText.written(text, isText: false)
        case .names(let names): "[\(names.map { YAMLScalarText.written($0, isText: false) }.joined(separator: ", "))]"
        case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
        case .mapping(let entries):
            entries.isEmpty
                ? "{}"
                : "{ "
                    + entries.map { "\(YAMLScalarText.written($0.key, isText: true)): \(flow($0.value))" }
                    .joined(separator: ", ") + " }"
        }
    }

    /// Whether the tree fits on the rest of a line. O(width): a large tree is not looked at in full.
    private static func fits(_ tree: CatalogueTree, in width: Int) -> Bool {
        var room = width
        return take(tree, &room)
    }

    /// Takes away what the tree needs at least; `false` as soon as that is too much.
    private static func take(_ tree: CatalogueTree, _ room: inout Int) -> Bool {
        switch tree {
        case .text, .value: room -= flow(tree).unicodeScalars.count
        case .names(let names):
            for name in names where room >= 0 { _ = take(.value(name), &room) }
            room -= 2 * max(1, names.count)
        case .list(let items):
            for item in items where room >= 0 { _ = take(item, &room) }
            room -= 2 * max(1, items.count)
        case .mapping(let entries):
            for entry in entries where room >= 0 {
                room -= entry.key.unicodeScalars.count + 2
                _ = take(entry.value, &room)
            }
            room -= 2 + 2 * max(0, entries.count)
        }
        return room >= 0
    }
}

extension CatalogueTree {
    /// Whether it is a collection of nothing.
    var isEmpty: Bool {
        switch self {
        case .text, .value: false
        case .names(let names): names.isEmpty
        case .list(let items): items.isEmpty
        case .mapping(let entries): entries.isEmpty
        }
    }
}
