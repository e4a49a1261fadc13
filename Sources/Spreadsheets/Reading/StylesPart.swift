/// The part that says how cells are shown. Of all that only the kinds of number formats are kept.
final class StylesPart: XMLPart {
    let root = XMLTag.styles
    private(set) var formats: [NumberFormat] = []
    private var custom: [Int: NumberFormat] = [:]
    private var isInCellFormats = false
    private let budget: Budget

    init(_ budget: Budget) {
        self.budget = budget
    }

    func start(_ tag: XMLTag, _ attributes: XMLAttributes) throws(WorkbookError) {
        switch tag {
        case .numberFormat:
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
                return
            }
            try budget.spend(.cells, 1)
            custom[id] = NumberFormat(code: code)
        case .cellFormats:
            isInCellFormats = true
        case .format where isInCellFormats:
            try budget.spend(.cells, 1)
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(custom[id] ?? NumberFormat(builtIn: id))
        default:
            break
        }
    }

    func end(_ tag: XMLTag) {
        if tag == .cellFormats { isInCellFormats = false }
    }
}
