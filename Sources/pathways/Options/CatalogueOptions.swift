import ArgumentParser
import CatalogueFiles
import Pathways

/// The catalogue a question is about.
struct CatalogueOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Files or folders of declarations: YAML, CSV tables, workbooks.", valueName: "catalogue"),
        completion: .file(extensions: ["yaml", "yml", "csv", "xlsx"]))
    var paths: [String] = []

    init() {}

    init(paths: [String]) { self.paths = paths }

    /// The catalogue, for a question: mistakes in its content are shown, and the question is refused.
    func load() throws -> Catalogue {
        let loaded = try read()
        guard loaded.isSound else {
            let reporter = DiagnosticTextReporter(catalogue: loaded.catalogue, style: .plain)
            Console.note(reporter.report(loaded.diagnostics.filter(\.stopsQuestions)))
            Console.note("The question was not answered: first mend the mistakes above.")
            throw ExitStatus.badData
        }
        return loaded.catalogue
    }

    /// The catalogue with everything found wrong in its content.
    func read() throws -> LoadedCatalogue {
        guard !paths.isEmpty else { throw ValidationError("Name a catalogue: one or more files or folders.") }
        return try Input.read { () throws(InputError) in
            try WaitingLine.during("Reading the catalogue") { () throws(InputError) in
                try CatalogueReader.read(paths)
            }
        }
    }
}

extension Catalogue {
    /// The offering with this identifier; an unknown one is reported with the nearest known, and the question refused.
    func requireOffering(_ id: String) throws -> OfferingIndex {
        if let index = index(of: id) { return index }
        let hint = suggestion(for: id).map { " Did you mean “\($0.printable)”?" } ?? ""
        Console.note("pathways: there is no offering “\(id.printable)” in the catalogue.\(hint)")
        throw ExitStatus.badData
    }
}
