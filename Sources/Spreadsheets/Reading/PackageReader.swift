/// Finds the parts of a workbook and reads them in the order in which they depend on each other.
struct PackageReader: ~Copyable {
    private let archive: ZipArchive
    private let budget: Budget

    init(archive: consuming ZipArchive, budget: Budget) {
        self.archive = archive
        self.budget = budget
    }

    func sheets() throws(WorkbookError) -> [Sheet] {
        let path = try workbookPath()
        let workbook = WorkbookPart(budget)
        try require(path, workbook)
        let links = Relationships(of: path, budget)
        try require(PartPath.relationships(of: path), links)
        let context = SheetPart.Context(
            texts: try texts(links), formats: try formats(links), countsFrom1904: workbook.countsFrom1904)
        let byID = Dictionary(links.links.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var sheets: [Sheet] = []
        for (name, id) in workbook.sheets {
            guard let link = byID[id] else {
                throw .damaged(part: path, reason: "the sheet “\(name.shown)” is missing")
            }
            guard link.kind == "worksheet" else { continue }
            let part = SheetPart(name: link.part, context, budget)
            try require(link.part, part)
            sheets.append(Sheet(name: name, rows: try part.finished()))
        }
        return sheets
    }

    /// The part that is the workbook itself, or the reason why there is none.
    private func workbookPath() throws(WorkbookError) -> String {
        let links = Relationships(of: "", budget)
        _ = try read("_rels/.rels", links)
        let path = links.part("officeDocument") ?? "xl/workbook.xml"
        if path.hasSuffix(".bin") {
            throw .notAWorkbook(reason: "it is of the binary format .xlsb; save it as .xlsx in a spreadsheet program")
        }
        if archive.contains(path), !path.hasPrefix("word/"), !path.hasPrefix("ppt/") { return path }
        if archive.contains("mimetype"), archive.contains("content.xml") {
            throw .notAWorkbook(reason: "it is an OpenDocument file; save it as .xlsx in a spreadsheet program")
        }
        throw .notAWorkbook(reason: "it is another kind of archive or document")
    }

    private func texts(_ links: Relationships) throws(WorkbookError) -> [String] {
        guard let path = links.part("sharedStrings") else { return [] }
        let part = SharedTextsPart(budget)
        _ = try read(path, part)
        return part.texts
    }

    private func formats(_ links: Relationships) throws(WorkbookError) -> [NumberFormat] {
        guard let path = links.part("styles") else { return [] }
        let part = StylesPart(budget)
        _ = try read(path, part)
        return part.formats
    }

    private func require(_ path: String, _ part: some XMLPart) throws(WorkbookError) {
        guard try read(path, part) else { throw .damaged(part: path, reason: "the part is missing") }
    }

    private func read(_ path: String, _ part: some XMLPart) throws(WorkbookError) -> Bool {
        let reader = try XMLReader(part, name: path)
        return try archive.read(path, budget) { (piece) throws(WorkbookError) in try reader.consume(piece) }
    }
}
