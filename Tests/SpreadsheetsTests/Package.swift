import Spreadsheets

/// A small workbook written by hand: one sheet, whose XML and surroundings each test chooses.
struct Package {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The parts by name. Tests add, replace and remove some.
    var parts: [String: [UInt8]] = [:]

    /// - Parameters:
    ///   - rows: what stands in `sheetData`.
    ///   - texts: what stands in the shared texts; `nil` for no such part.
    ///   - formats: codes of number formats, or numbers of built-in ones; cell styles 0, 1, 2, … use them in this order.
    ///   - workbook: what stands before the list of sheets.
    init(rows: String = "", texts: String? = nil, formats: [String] = [], workbook: String = "") {
        self["_rels/.rels"] = Self.relationships([("officeDocument", "xl/workbook.xml")])
        self["xl/workbook.xml"] =
            "<workbook xmlns='\(Self.main)' xmlns:r='\(Self.links)'>\(workbook)"
            + "<sheets><sheet name='one' sheetId='1' r:id='r0'/></sheets></workbook>"
        self["xl/_rels/workbook.xml.rels"] = Self.relationships([
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"),
        ])
        self["xl/worksheets/sheet1.xml"] = Self.sheet(rows)
        if let texts { self["xl/sharedStrings.xml"] = "<sst xmlns='\(Self.main)'>\(texts)</sst>" }
        if !formats.isEmpty { self["xl/styles.xml"] = Self.styles(formats) }
    }

    /// The text of a part.
    subscript(part: String) -> String {
        get { String(decoding: parts[part] ?? [], as: UTF8.self) }
        set { parts[part] = Array(newValue.utf8) }
    }

    static func sheet(_ rows: String) -> String {
        "<worksheet xmlns='\(main)'><sheetData>\(rows)</sheetData></worksheet>"
    }

    static func relationships(_ list: [(kind: String, target: String)]) -> String {
        let lines = list.enumerated().map { index, link in
            "<Relationship Id='r\(index)' Type='\(links)/\(link.kind)' Target='\(link.target)'/>"
        }
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
        return "<Relationships xmlns='\(namespace)'>\(lines.joined())</Relationships>"
    }

    private static func styles(_ formats: [String]) -> String {
        var (definitions, uses) = ("", "")
        for (index, format) in formats.enumerated() {
            let id = Int(format) ?? 164 + index
            let code = format.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
            if Int(format) == nil { definitions += "<numFmt numFmtId='\(id)' formatCode=\"\(code)\"/>" }
            uses += "<xf numFmtId='\(id)'/>"
        }
        return "<styleSheet xmlns='\(main)'><numFmts>\(definitions)</numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>\(uses)</cellXfs></styleSheet>"
    }

    /// The file.
    var bytes: [UInt8] {
        var zip = ZipBuilder()
        for (name, content) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, content) }
        return zip.bytes
    }

    /// The sheets as lines `one!B7 text`, with what is wrong after ` ?`.
    func lines(limits: WorkbookLimits = .default) throws(WorkbookError) -> [String] {
        try Workbook.read(bytes, limits: limits).lines
    }
}

extension [Sheet] {
    /// Every cell as a line `one!B7 text`, with what is wrong after ` ?`.
    var lines: [String] {
        flatMap { sheet in
            sheet.rows.flatMap { row in
                row.cells.map { cell in
                    let place = CellReference(row: row.number, column: cell.column)
                    return "\(sheet.name)!\(place) \(cell.text)" + (cell.problem.map { " ?\($0)" } ?? "")
                }
            }
        }
    }
}
