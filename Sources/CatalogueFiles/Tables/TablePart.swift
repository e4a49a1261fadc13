import Pathways

/// Rows of one table that are read together: all of them, or a part of a large one.
struct TablePart: Sendable {
    let name: TableName
    let file: Int32
    let heading: TableHeading?
    /// The rows below the heading.
    let source: TableSource
    /// What is wrong with the heading, in the first part of its table.
    let findings: [Diagnostic]

    /// The parts of a table, in the order of its rows; parts of a large one can be read side by side.
    static func parts(of table: Table, upTo count: Int) -> [TablePart] {
        var source = table.source
        guard let first = source.next() else { return [] }
        let heading = TableHeading(first, of: .format(of: table.name), file: table.file)
        let findings = first.flaws.map { $0.finding(in: table.file) } + heading.diagnostics
        guard !heading.isUnusable else {
            return [TablePart(name: table.name, file: table.file, heading: nil, source: source, findings: findings)]
        }
        var sources = [source]
        if case .values(let values) = source, table.name.canBeParted {
            sources = values.parts(count).map { .values($0) }
        }
        if sources.isEmpty { sources = [source] }
        return sources.enumerated().map { number, source in
            TablePart(
                name: table.name, file: table.file, heading: heading, source: source,
                findings: number == 0 ? findings : [])
        }
    }
}

extension TableName {
    /// Whether each row stands for itself and there may be very many.
    fileprivate var canBeParted: Bool {
        switch self {
        case .offerings, .ladders, .transfers, .assessments: true
        default: false
        }
    }
}
