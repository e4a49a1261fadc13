import Pathways

/// How complete the records of a catalogue are, as a table for a terminal, for Markdown or for a spreadsheet.
struct CompletenessReporter {
    let table: CompletenessTable
    let style: Style

    private var catalogue: Catalogue { table.catalogue }

    func report() -> String {
        let title = style.bold("Critical Information Summaries: how many offerings have each core field") + "\n\n"
        guard table.rows.contains(where: { !$0.tally.entries.isEmpty }) else {
            return title + "There is no micro-credential, and no record of another offering has been begun.\n"
        }
        let heads = ["id", "offerings", "complete"] + SummaryItem.core.map(\.shortName) + ["fields there"]
        let rows = table.named.map { [$0.name.printable] + counts($0.tally) + [$0.tally.shareInWords] }
        return title + Self.aligned([heads] + rows) + lacking
    }

    private func counts(_ tally: SummaryCompleteness.Tally) -> [String] {
        ([tally.entries.count, tally.complete] + SummaryItem.core.map(tally.count)).map(String.init)
    }

    /// What is missing where, for one institution.
    private var lacking: String {
        guard table.total == nil, let row = table.rows.first else { return "" }
        let incomplete = row.tally.entries.filter { !$0.missing.isEmpty }
        let lines = incomplete.map { entry in
            let place = style.faint(Place(catalogue[entry.offering].span, in: catalogue).text)
            let names = entry.missing.map(\.name).joined(separator: ", ")
            return "  \(catalogue.label(entry.offering)): \(names)   \(place)\n"
        }
        return lines.isEmpty ? "" : "\n\(style.bold("Missing"))\n" + lines.joined()
    }

    /// Columns of equal width: the first and the last to the left, numbers to the right.
    private static func aligned(_ rows: [[String]]) -> String {
        let last = (rows.first?.count ?? 0) - 1
        let widths = (0...max(last, 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : column == last ? cell : padding + cell
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }
}

extension CompletenessReporter {
    func markdown() -> String {
        let heads = ["Id", "Offerings", "Complete"] + SummaryItem.core.map(\.name) + ["Fields there"]
        let rows = table.named.map { name, tally in
            let title = catalogue.institution(name)?.name.map { "\(DiffMarkdownReporter.cell($0)) " } ?? ""
            return [title + DiffMarkdownReporter.code(name)] + counts(tally) + [tally.shareInWords]
        }
        let rule = ["---"] + Array(repeating: "--:", count: heads.count - 2) + ["---"]
        return ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }

    /// For spreadsheets: one line an institution, without the total, which a spreadsheet adds up itself.
    func commaSeparated() -> String {
        let heads =
            ["id", "name", "offerings", "complete"] + SummaryItem.core.map(\.rawValue) + ["given", "possible"]
        let rows = table.rows.map { row in
            [row.institution, catalogue.institution(row.institution)?.name ?? ""] + counts(row.tally)
                + [String(row.tally.given), String(row.tally.possible)]
        }
        return ([heads] + rows).map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }.joined()
    }
}

extension SummaryItem {
    /// A heading narrow enough for a table.
    fileprivate var shortName: String {
        switch self {
        case .learnerEffort: "effort"
        case .prerequisites: "prereq."
        case .deliveryMode: "delivery"
        case .learningOutcomes: "outcomes"
        case .assessmentMethod: "assessed"
        case .creditOtherRecognition: "credit"
        case .learnerPathways: "pathways"
        case .qualityAssuranceStatement: "quality"
        default: name
        }
    }
}
