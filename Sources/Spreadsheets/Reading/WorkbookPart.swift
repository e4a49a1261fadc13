/// The part that lists the sheets.
final class WorkbookPart: XMLPart {
    let root = XMLTag.workbook
    private(set) var sheets: [(name: String, id: String)] = []
    private(set) var countsFrom1904 = false
    private let budget: Budget

    init(_ budget: Budget) {
        self.budget = budget
    }

    func start(_ tag: XMLTag, _ attributes: XMLAttributes) throws(WorkbookError) {
        if tag == .workbookProperties {
            countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
        } else if tag == .sheet, let id = attributes.relationshipID {
            try budget.spend(.sheets, 1)
            sheets.append((attributes["name"] ?? "", id))
        }
    }
}
