import Pathways

/// The columns of one table, and the headings that name them.
struct TableFormat {
    let name: TableName
    let columns: [TableColumn]
    /// Column by heading, in the form ``folded(_:)`` gives it.
    private let known: [String: Int]

    private init(_ name: TableName, _ columns: [TableColumn]) {
        self.name = name
        self.columns = columns
        var known: [String: Int] = [:]
        for (index, column) in columns.enumerated() { known[Self.folded(column.heading)] = index }
        for (index, column) in columns.enumerated() {
            for alias in column.aliases where known[alias] == nil { known[alias] = index }
        }
        // The last key alone, where only one column ends in it.
        let leaves = Dictionary(grouping: columns.indices) { columns[$0].path.last ?? "" }
        for (leaf, indices) in leaves where indices.count == 1 && !["id", "from"].contains(leaf) {
            if known[leaf] == nil { known[leaf] = indices[0] }
        }
        self.known = known
    }

    /// The column that a heading names.
    func column(for heading: String) -> Int? { known[Self.folded(heading)] }

    /// The column that an unknown heading was most likely meant to name.
    func column(meantBy heading: String) -> Int? {
        let names = columns.map { Self.folded($0.heading) } + known.keys.sorted()
        return DidYouMean(names).suggestion(for: Self.folded(heading)).flatMap { known[$0] }
    }

    var needed: [Int] { columns.indices.filter { columns[$0].isNeeded } }

    /// A heading without what makes no difference: capitals, and whether words are parted by spaces, `_`, `-` or `.`.
    private static func folded(_ heading: String) -> String {
        heading.lowercased().split { " _-.\t\n\r\u{A0}".contains($0) }.joined(separator: "-")
    }
}

extension TableFormat {
    static func format(of table: TableName) -> TableFormat { formats[table] ?? TableFormat(table, []) }

    private static let formats: [TableName: TableFormat] = Dictionary(
        uniqueKeysWithValues: TableName.allCases.map { ($0, TableFormat($0, columns(of: $0))) })

    private static func columns(of table: TableName) -> [TableColumn] {
        switch table {
        case .institutions: institutionColumns
        case .levels: [TableColumn("level", .text, "A level of study; the lowest in the first row.", isNeeded: true)]
        case .offerings: offeringColumns
        case .stacks: stackColumns
        case .requires: requirementColumns
        case .ladders, .transfers, .assessments: recognitionColumns
        case .equivalents: equivalentColumns
        case .excludes: overlapColumns
        case .conversions: conversionColumns
        }
    }
}
