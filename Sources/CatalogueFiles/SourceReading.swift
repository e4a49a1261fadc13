import Pathways
import Spreadsheets

/// What has been read of a catalogue so far.
struct SourceReading {
    private(set) var declarations: [Declarations] = []
    private var diagnostics: [Diagnostic] = []
    private var files: [SourceFile] = []

    /// The catalogue of all that was read.
    var loaded: LoadedCatalogue {
        let resolution = Catalogue.resolving(declarations, files: files, by: AllCores())
        return LoadedCatalogue(
            catalogue: resolution.catalogue, diagnostics: (diagnostics + resolution.diagnostics).sorted(),
            isExact: resolution.isExact)
    }

    mutating func read(_ source: CatalogueSource) throws(InputError) {
        switch source {
        case .yaml(let path): readYAML(try FileBytes.read(path), name: path)
        case .workbook(let path, let isNamed):
            readWorkbook(try FileBytes.read(path), path: path, mustHaveTables: isNamed)
        case .misnamed(let path): reportMisnamed(path)
        case .tables(let tables):
            var read: [(name: TableName, path: String, bytes: [UInt8])] = []
            for table in tables { read.append((table.name, table.path, try FileBytes.read(table.path))) }
            readTables(read)
        }
    }

    mutating func readYAML(_ bytes: [UInt8], name: String) {
        let (declared, found) = CatalogueReader.declarationsOf(bytes, file: add(SourceFile(name)))
        declarations.append(declared)
        diagnostics += found
    }

    private mutating func add(_ file: SourceFile) -> Int32 {
        files.append(file)
        return Int32(files.count - 1)
    }

    private mutating func report(_ message: String, in file: SourceFile, hint: String? = nil) {
        let span = SourceSpan(file: add(file), line: 1, column: 1)
        diagnostics.append(Diagnostic(.unreadableFile, saying: message, at: span, hint: hint))
    }

    private mutating func read(_ tables: [Table]) {
        let decoder = TablesDecoder(tables)
        declarations.append(decoder.declarations)
        diagnostics += decoder.diagnostics
    }
}

// MARK: - CSV

extension SourceReading {
    /// The CSV tables of one folder.
    mutating func readTables(_ tables: [(name: TableName, path: String, bytes: [UInt8])]) {
        var sound: [Table] = []
        for (name, path, bytes) in tables {
            let file = add(SourceFile(path))
            if let problem = TableText.problem(of: bytes) { diagnostics.append(Diagnostic(problem, file: file)) }
            guard TableText.isReadable(bytes) else { continue }
            sound.append(
                Table(name: name, file: file, source: .values(CommaSeparatedValues(detectingSeparatorIn: bytes))))
        }
        read(sound)
    }

    private mutating func reportMisnamed(_ path: String) {
        let name = FileName(path).stem
        let near = TableName.suggestion(for: name).map { "Did you mean “\($0.rawValue).csv”?" }
        report(
            "“\(name).csv” is not the name of a table.", in: SourceFile(path),
            hint: near ?? "The tables are \(TableName.list).")
    }
}

// MARK: - Workbooks

extension SourceReading {
    mutating func readWorkbook(_ bytes: [UInt8], path: String, mustHaveTables: Bool = true) {
        let sheets: [Sheet]
        do {
            sheets = try Workbook.read(bytes)
        } catch {
            return report("The workbook cannot be read: \(error).", in: SourceFile(path))
        }
        let tables = sheets.compactMap { sheet in
            TableName(writtenAs: sheet.name).map { name in
                Table(
                    name: name, file: add(SourceFile(path, sheet: sheet.name)), source: .sheet(sheet, next: 0))
            }
        }
        guard !tables.isEmpty else {
            guard mustHaveTables else { return }
            return report(
                "No sheet of this workbook has the name of a table.", in: SourceFile(path),
                hint: "The tables are \(TableName.list).")
        }
        for sheet in sheets where TableName(writtenAs: sheet.name) == nil {
            guard let near = TableName.suggestion(for: sheet.name) else { continue }
            report(
                "“\(sheet.name)” is not the name of a table.", in: SourceFile(path, sheet: sheet.name),
                hint: "Did you mean “\(near.rawValue)”?")
        }
        read(tables)
    }
}
