import Pathways

/// Reads catalogue files.
public enum CatalogueReader {
    /// One catalogue of all the files behind these paths.
    ///
    /// A path is a file, or a folder that stands for every `*.yaml` and `*.yml` in it. All mistakes in all files are
    /// collected in ``LoadedCatalogue/diagnostics``; only input that cannot be had at all throws.
    public static func read(_ paths: [String]) throws(InputError) -> LoadedCatalogue {
        let files = try CatalogueFinder.files(at: paths)
        var declarations: [Declarations] = []
        var diagnostics: [Diagnostic] = []
        for (index, path) in files.enumerated() {
            let (declared, found) = declarationsOf(try FileBytes.read(path), file: Int32(index))
            declarations.append(declared)
            diagnostics += found
        }
        return resolved(declarations, diagnostics, files: files.map { SourceFile($0) })
    }

    /// One catalogue of texts in memory, each with the name that findings call it by.
    public static func read(texts: [(name: String, text: String)]) -> LoadedCatalogue {
        let read = texts.enumerated().map { declarationsOf(Array($1.text.utf8), file: Int32($0)) }
        return resolved(read.map(\.0), read.flatMap(\.1), files: texts.map { SourceFile($0.name) })
    }

    private static func resolved(
        _ declarations: [Declarations], _ diagnostics: [Diagnostic], files: [SourceFile]
    ) -> LoadedCatalogue {
        let resolution = Catalogue.resolving(declarations, files: files)
        return LoadedCatalogue(
            catalogue: resolution.catalogue, diagnostics: (diagnostics + resolution.diagnostics).sorted(),
            isExact: resolution.isExact)
    }

    /// What one file declares, and the findings in it.
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
