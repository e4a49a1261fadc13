/// The part that holds the cells of one sheet.
final class SheetPart: XMLPart {
    /// What cells refer to.
    struct Context {
        var texts: [String]
        var formats: [NumberFormat]
        var countsFrom1904: Bool
    }

    let root = XMLTag.worksheet
    private var rows: SheetRows
    private let context: Context
    private let budget: Budget
    private var cell: CellContent?
    private var collector = TextCollector()
    private var isInValue = false

    init(name: String, _ context: Context, _ budget: Budget) {
        rows = SheetRows(part: name)
        self.context = context
        self.budget = budget
    }

    /// The rows, once the part is read.
    func finished() throws(WorkbookError) -> [Sheet.Row] {
        try rows.finished()
    }

    func start(_ tag: XMLTag, _ attributes: XMLAttributes) throws(WorkbookError) {
        switch tag {
        case .row:
            try rows.startRow(number: attributes["r"])
        case .cell:
            try rows.startCell(reference: attributes["r"])
            cell = CellContent(type: attributes["t"] ?? "n", format: format(attributes["s"]))
            collector.clear()
        case .formula:
            cell?.hasFormula = true
        case .value:
            cell?.hasValue = true
            isInValue = true
        default:
            collector.start(tag)
        }
    }

    func end(_ tag: XMLTag) throws(WorkbookError) {
        switch tag {
        case .row: rows.endRow()
        case .cell: try endCell()
        case .value: isInValue = false
        default: collector.end(tag)
        }
    }

    func text(_ piece: UnsafeRawBufferPointer) {
        if isInValue {
            cell?.value.append(contentsOf: piece)
        } else if cell != nil {
            collector.append(piece)
        }
    }

    private func format(_ style: String?) -> NumberFormat {
        guard let index = style.flatMap({ Int($0) }), context.formats.indices.contains(index) else { return .plain }
        return context.formats[index]
    }

    private func endCell() throws(WorkbookError) {
        guard var content = cell else { return }
        cell = nil
        try budget.spend(.cells, 1)
        if content.type == "inlineStr" {
            content.value = collector.bytes
            content.hasValue = true
        }
        let result = content.read(sharedTexts: context.texts, from1904: context.countsFrom1904)
        guard let (text, problem) = result else { return }
        try budget.spend(.text, text.utf8.count)
        rows.append(text, problem)
    }
}
