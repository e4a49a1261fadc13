import Pathways

/// Reads catalogue files.
public enum CatalogueReader {
    /// One catalogue of all the files behind these paths.
    ///
    /// A path is a file, or a folder that stands for every `*.yaml`, `*.yml` and `*.xlsx` in it and for the CSV tables in
    /// it. All mistakes in all files are collected in ``LoadedCatalogue/diagnostics``; only input that cannot be had at
    /// all throws.
    public static func read(_ paths: [String]) throws(InputError) -> LoadedCatalogue {
        try readDeclarations(paths).loaded
    }

    /// One catalogue, and the declarations it was resolved from: one for each YAML file, workbook or folder of tables.
    public static func readDeclarations(
        _ paths: [String]
    ) throws(InputError) -> (loaded: LoadedCatalogue, declarations: [Declarations]) {
        var reading = SourceReading()
        for source in try CatalogueFinder.sources(at: paths) { try reading.read(source) }
        return (reading.loaded, reading.declarations)
    }

    /// One catalogue of texts in memory, each with the name that findings call it by: `offerings.csv` is a table, and the
    /// tables among the texts belong together; anything else is YAML.
    public static func read(texts: [(name: String, text: String)]) -> LoadedCatalogue {
        var reading = SourceReading()
        var tables: [(name: TableName, path: String, bytes: [UInt8])] = []
        for (name, text) in texts {
            let file = FileName(name)
            if file.ending == "csv", let table = TableName(writtenAs: file.stem) {
                tables.append((table, name, Array(text.utf8)))
            } else {
                reading.readYAML(Array(text.utf8), name: name)
            }
        }
        if !tables.isEmpty { reading.readTables(tables) }
        return reading.loaded
    }

    /// What one YAML file declares, and the findings in it.
    static func declarationsOf(_ bytes: [UInt8], file: Int32) -> (Declarations, [Diagnostic]) {
        let (root, problems) = parseYAML(bytes)
        let found = problems.map { Diagnostic($0, file: file) }
        guard let root else { return (Declarations(), found) }
        var decoder = Decoder(file: file)
        let declarations = decoder.declarations(root)
        return (declarations, found + decoder.diagnostics)
    }
}

extension CatalogueReader {
    /// Whether there is a file or folder of this name.
    public static func exists(_ path: String) -> Bool { FileBytes.exists(path) }
}

extension CatalogueReader {
    /// The names of the CSV tables that lie in a folder itself, sorted; none where there is no such folder.
    public static func tables(in folder: String) -> [String] { CatalogueFinder.tables(in: folder) }
}
