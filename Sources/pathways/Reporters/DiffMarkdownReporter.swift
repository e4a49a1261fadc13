import Pathways

/// The differences between two catalogues as a comment for a review, in GitHub's Markdown.
struct DiffMarkdownReporter {
    let comparison: Comparison

    private var words: DiffWords {
        DiffWords(comparison: comparison, markup: Markup(code: { Self.code($0) }, plain: { Self.cell($0) }))
    }

    func report() -> String {
        let difference = comparison.difference
        guard !difference.isEmpty || !comparison.consequences.isEmpty else {
            return "**Catalogue:** the two versions declare the same.\n"
        }
        return "**Catalogue:** \(words.summary).\n" + consequences
            + details("Added", difference.added, table(["What", "Declared at"], difference.added.map(added)))
            + details("Removed", difference.removed, table(["What", "Declared at"], difference.removed.map(removed)))
            + details("Changed", difference.changed, table(["What", "Field", "Old", "New", "Declared at"], changes))
    }

    private var consequences: String {
        let groups = words.consequences()
        guard !groups.isEmpty else {
            return "\nNothing comes of it for loops, what can be obtained, totals and recognitions.\n"
        }
        let rows = groups.map { group in [Self.cell(group.title), group.lines.joined(separator: "<br>")] }
        return "\n" + table(["What comes of it", ""], rows)
    }

    private func added(_ record: DeclarationRecord) -> [String] { row(record, in: comparison.new) }

    private func removed(_ record: DeclarationRecord) -> [String] { row(record, in: comparison.old) }

    private func row(_ record: DeclarationRecord, in catalogue: Catalogue) -> [String] {
        [name(record), Self.code(Place(record.span, in: catalogue).text)]
    }

    private var changes: [[String]] {
        comparison.difference.changed.flatMap { change in
            change.fields.enumerated().map { number, field in
                let place = Place(change.new.span, in: comparison.new).text
                return [
                    number == 0 ? name(change.new) : "", Self.cell(field.field), value(field.old), value(field.new),
                    number == 0 ? Self.code(place) : "",
                ]
            }
        }
    }

    private func value(_ value: FieldValue?) -> String {
        value.flatMap { $0.text.isEmpty ? nil : Self.code($0.text) } ?? "–"
    }

    private func name(_ record: DeclarationRecord) -> String {
        let title = record.title.flatMap { $0 == record.key ? nil : " \(Self.cell($0))" } ?? ""
        return "\(record.kind) \(Self.code(record.key))\(title)"
    }

    private func details(_ title: String, _ items: [some Any], _ content: String) -> String {
        items.isEmpty ? "" : "\n<details><summary>\(title) (\(items.count))</summary>\n\n\(content)\n</details>\n"
    }

    private func table(_ heads: [String], _ rows: [[String]]) -> String {
        let lines = [heads, heads.map { _ in "---" }] + rows
        return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }
}

extension DiffMarkdownReporter {
    /// A text as it may stand in a table: every sign that Markdown or HTML could take for its own is escaped.
    static func cell(_ text: String) -> String {
        // Scalar by scalar, as Markdown reads: a sign with an accent upon it is another character, and still the sign.
        var result = ""
        for character in text.printable.unicodeScalars {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "@": result += "&#64;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": result += "\\\(character)"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// A text in code type; the bar that would end the cell and the backquote that would end the code are replaced.
    static func code(_ text: String) -> String {
        var result = ""
        for character in text.printable.unicodeScalars {
            switch character {
            case "`": result += "ˋ"
            case "|": result += "\\|"
            default: result.unicodeScalars.append(character)
            }
        }
        return "`\(result)`"
    }
}
