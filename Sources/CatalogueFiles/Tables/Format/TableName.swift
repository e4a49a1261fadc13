import Pathways

/// The tables that a catalogue can consist of: files `name.csv` in one folder, or sheets of one workbook.
enum TableName: String, CaseIterable {
    case institutions, levels, offerings, stacks, requires, ladders, transfers, assessments
    case equivalents, excludes, conversions
}

extension TableName {
    /// The table that a name of a file or sheet stands for, in capitals or not.
    init?(writtenAs name: some StringProtocol) {
        self.init(rawValue: name.lowercased().filter { !$0.isWhitespace })
    }

    /// The table whose name was most likely meant.
    static func suggestion(for name: some StringProtocol) -> TableName? {
        DidYouMean(allCases.map(\.rawValue)).suggestion(for: name.lowercased()).flatMap(TableName.init(rawValue:))
    }

    /// All names, for a hint.
    static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension TableName {
    /// Whether its rows belong to offerings of the table offerings.
    var isOfRequirements: Bool { self == .stacks || self == .requires }
}
