import Pathways

/// The differences between two catalogues in words.
struct DiffReporter {
    let comparison: Comparison
    let style: Style

    private var words: DiffWords { DiffWords(comparison: comparison, markup: .none) }

    func report() -> String {
        let difference = comparison.difference
        guard !difference.isEmpty || !comparison.consequences.isEmpty else {
            return "The two catalogues declare the same.\n"
        }
        return "\(words.summary.prefix(1).uppercased())\(words.summary.dropFirst()).\n" + consequences
            + section("Added", difference.added.map { line($0, in: comparison.new) })
            + section("Removed", difference.removed.map { line($0, in: comparison.old) })
            + section("Changed", difference.changed.map(change))
    }

    private var consequences: String {
        let groups = words.consequences().map { group in
            "  \(group.title):\n" + group.lines.map { "      \($0)\n" }.joined()
        }
        let none = "  none: loops, what can be obtained, totals and recognitions are as before\n"
        return "\n\(style.bold("What comes of it, as of \(comparison.asOf)"))\n"
            + (groups.isEmpty ? none : groups.joined())
    }

    private func change(_ change: CatalogueDifference.Change) -> String {
        let old = Place(change.old.span, in: comparison.old).text
        let new = Place(change.new.span, in: comparison.new).text
        let fields = change.fields.map { field in
            "      \(field.field): \(value(field.old)) → \(value(field.new))\n"
        }
        return "  \(name(change.new))   \(style.faint("\(old) → \(new)"))\n" + fields.joined()
    }

    /// `course bcit/comp-1510: Programming Methods`.
    private func name(_ record: DeclarationRecord) -> String {
        let title = record.title.flatMap { $0 == record.key ? nil : ": \($0.printable)" } ?? ""
        return "\(record.kind) \(record.key.printable)\(title)"
    }

    private func value(_ value: FieldValue?) -> String { value.map { $0.text.printable } ?? "not stated" }

    private func line(_ record: DeclarationRecord, in catalogue: Catalogue) -> String {
        "  \(name(record))   \(style.faint(Place(record.span, in: catalogue).text))\n"
    }

    private func section(_ title: String, _ entries: [String]) -> String {
        entries.isEmpty ? "" : "\n\(style.bold("\(title) (\(entries.count))"))\n" + entries.joined()
    }
}
