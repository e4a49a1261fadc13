import Pathways
import Spreadsheets

/// Writes declarations in any of the forms that ``CatalogueReader`` reads.
///
/// What several files declare becomes one catalogue. Every name is written in full, in the order of the files; reading the
/// result gives the same catalogue, whichever form it is in. Comments and the way a file is laid out are not kept.
public enum CatalogueWriter {
    /// One CSV table.
    public struct TableFile: Hashable, Sendable {
        /// The name of the file: `offerings.csv`.
        public var name: String
        public var text: String
    }

    /// The declarations as one YAML file. O(size of the declarations).
    public static func yaml(_ declarations: [Declarations]) -> String {
        var emitter = YAMLEmitter()
        emitter.write(sections: DeclarationTrees(declarations).sections)
        return emitter.text.isEmpty ? "courses: {}\n" : emitter.text
    }

    /// The declarations as CSV tables for one folder: those that hold something.
    ///
    /// - Parameter forSpreadsheets: whether they are written for a spreadsheet program rather than for version control:
    ///   with a byte-order mark, and with CR LF at the end of lines.
    public static func tables(_ declarations: [Declarations], forSpreadsheets: Bool = false) -> [TableFile] {
        files(of: CatalogueTables(declarations), forSpreadsheets: forSpreadsheets)
    }

    /// The declarations as a workbook (.xlsx), a sheet for each table that holds something.
    public static func workbook(_ declarations: [Declarations]) throws(WritingError) -> [UInt8] {
        try workbook(of: CatalogueTables(declarations))
    }

    /// A workbook to fill in: every table, with what each column means as a note, and with lists to choose from.
    public static func templateWorkbook() throws(WritingError) -> [UInt8] { try workbook(of: .template) }

    /// CSV tables to fill in: every table, with its headings alone.
    public static func templateTables(forSpreadsheets: Bool = false) -> [TableFile] {
        files(of: .template, forSpreadsheets: forSpreadsheets)
    }

    private static func files(of tables: CatalogueTables, forSpreadsheets: Bool) -> [TableFile] {
        tables.tables.map { TableFile(name: "\($0.name.rawValue).csv", text: $0.csv(forSpreadsheets: forSpreadsheets)) }
    }

    /// A workbook has at least one sheet.
    private static func workbook(of tables: CatalogueTables) throws(WritingError) -> [UInt8] {
        let sheets = tables.sheets
        let empty = SheetLayout(name: TableName.offerings.rawValue, columns: [])
        do {
            return try Workbook.write(sheets.isEmpty ? [empty] : sheets)
        } catch {
            throw WritingError(description: error.description)
        }
    }
}

extension DeclarationTrees {
    /// The keys of a YAML file.
    fileprivate var sections: [CatalogueTree.Entry] {
        var result = TreeEntries()
        if !institutions.isEmpty { result.add("institutions", .mapping(institutions)) }
        if let levels { result.add("levels", .list(levels.map { .text($0) })) }
        for kind in OfferingKind.allCases {
            let offerings = allOfferings.filter { $0.kind == kind }
            guard !offerings.isEmpty else { continue }
            result.add(kind.section, .mapping(offerings.map { .init($0.id.value, tree($0)) }))
        }
        for kind in RecognitionKind.allCases {
            let list = recognitions(kind)
            if !list.isEmpty { result.add("\(kind.rawValue)s", .list(list)) }
        }
        for (key, list) in [("equivalents", equivalences), ("excludes", exclusions.map(\.asShortOverlap))] {
            if !list.isEmpty { result.add(key, .list(list)) }
        }
        if !conversions.isEmpty { result.add("conversions", .list(conversions)) }
        return result.entries
    }
}

extension OfferingKind {
    /// The key that offerings of this kind stand below.
    fileprivate var section: String { "\(rawValue)s" }
}

extension CatalogueTree {
    /// An overlap of which nothing is said but its offerings is the list of them.
    fileprivate var asShortOverlap: CatalogueTree {
        guard case .mapping(let entries) = self, entries.count == 1, let these = entries.first?.value else {
            return self
        }
        return these
    }
}
