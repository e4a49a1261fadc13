import Pathways

/// Which column of a table is which.
struct GuideHeadings {
    private(set) var positions: [TransferGuideColumn: Int] = [:]
    /// The headings of columns that are not read.
    private(set) var unread: [String] = []
    private(set) var count: Int

    subscript(column: TransferGuideColumn) -> Int? { positions[column] }

    /// - Parameters:
    ///   - cells: the first row.
    ///   - report: takes what is wrong with it: a message, a hint, and the cell it is about or `nil` for the whole row.
    init(_ cells: [TableCell], _ mapping: TransferGuideMapping, report: (String, String, TableCell?) -> Void) {
        count = cells.count
        let names = cells.map { Self.folded($0.text) }
        let list = cells.filter { !$0.text.isEmpty }.map { "“\($0.text)”" }.joined(separator: ", ")
        let there = "The headings that are there: \(list.isEmpty ? "none" : list)."
        for column in TransferGuideColumn.allCases {
            let stated = mapping.columns[column]?.value
            let wanted = stated.map { [Self.folded($0)] } ?? column.usualHeadings
            let found = names.indices.filter { wanted.contains(names[$0]) }
            if let stated, found.isEmpty {
                report("There is no column “\(stated)”, which the mapping names for “\(column.rawValue)”.", there, nil)
            } else if found.count > 1 {
                report(
                    "“\(cells[found[0]].text)” and “\(cells[found[1]].text)” can both be the column “\(column.rawValue)”.",
                    "Say in the mapping which one it is: columns: {\(column.rawValue): …}.", cells[found[1]])
            } else if found.isEmpty, column.isNeeded {
                report(
                    "No column is known to be “\(column.rawValue)”: \(Self.meaning(column)).",
                    "\(there) Say in a mapping which one it is: columns: {\(column.rawValue): …}.", nil)
            }
            positions[column] = found.first
        }
        unread = cells.indices.filter { !positions.values.contains($0) && !cells[$0].text.isEmpty }.map {
            cells[$0].text
        }
    }

    private static func meaning(_ column: TransferGuideColumn) -> String {
        switch column {
        case .sender: "the institution where the course is taken"
        case .course: "the course that is taken"
        case .receiver: "the institution that gives credit"
        default: "what is given"
        }
    }

    /// A heading without capitals, spaces and signs.
    private static func folded(_ heading: String) -> String { heading.slug.replacing("-", with: "") }
}
