import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways import`: a catalogue of what others publish.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make declarations of a table that others publish, such as the rows of a transfer guide.",
        discussion: """
            Each row of a transfer guide says what one institution gives for a course of another: the institutions, the \
            course, the transfer credit (UBC ECON 101 (3)), and from when until when. Each becomes a transfer. What \
            cannot be read for certain grants nothing: it is shown with its place, and kept as a text to confirm.

            The columns are known by their usual headings; --columns names a file that says which is which, what \
            the names of institutions stand for, and who declares the agreements.

            Examples:
              pathways import rows.csv -o guide.yaml
              pathways import rows.csv --columns mapping.yaml --beside data/bc -o guide.yaml

            Exit status: 0, or 65 if some rows could not be read at all; the others are written all the same.
            """)

    @Argument(
        help: ArgumentHelp("Tables of comma-separated values.", valueName: "rows"),
        completion: .file(extensions: ["csv"]))
    var rows: [String]
    @Option(help: "What the tables are.") var from: ImportSource = .transferGuide
    @Option(
        help: ArgumentHelp("Which column is which, and what the names stand for.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var columns: String?
    @Option(
        help: ArgumentHelp(
            "A catalogue whose institutions and courses are not declared again; can be repeated.",
            valueName: "catalogue"),
        completion: .file(extensions: ["yaml", "yml"]))
    var beside: [String] = []
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file to write: .yaml, .yml or .xlsx.", discussion: "Default: YAML on standard output.",
            valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "xlsx"]))
    var output: String?
    @Option(help: "How to show what was read.") var format: AnswerFormat = .text

    func validate() throws {
        guard !rows.isEmpty else { throw ValidationError("Name a table of comma-separated values.") }
        guard let output else {
            if format == .json { throw ValidationError("--format json goes with -o: the answer is about the file.") }
            return
        }
        guard ImportForm(path: output) != nil else {
            throw ValidationError("The file to write ends in .yaml, .yml or .xlsx.")
        }
    }

    func run() throws {
        let known = beside.isEmpty ? nil : try CatalogueOptions(paths: beside).load()
        let places = Catalogue(files: (rows + [columns].compactMap { $0 }).map { SourceFile($0) }, offerings: [])
        let mapping = try mapping(places)
        let guide = try Input.read { () throws(InputError) in
            try TransferGuideReader.read(paths: rows, mapping: mapping, beside: known)
        }
        show(guide.diagnostics, places)
        guard !guide.diagnostics.contains(where: { $0.code == .unreadableFile }), guide.isRead else {
            Console.note("Nothing was written: first mend the mistakes above.")
            throw ExitStatus.badData
        }
        try write(guide)
        if guide.counts.unreadRows > 0 { throw ExitStatus.badData }
    }

    /// The mapping; mistakes in it are shown, and nothing is imported.
    private func mapping(_ places: Catalogue) throws -> TransferGuideMapping {
        guard let columns else { return TransferGuideMapping() }
        let (mapping, diagnostics) = try Input.read { () throws(InputError) in
            try TransferGuideMapping.read(path: columns, file: Int32(rows.count))
        }
        show(diagnostics, places)
        guard diagnostics.isEmpty else { throw ExitStatus.badData }
        return mapping
    }

    private func show(_ diagnostics: [Diagnostic], _ places: Catalogue) {
        guard !diagnostics.isEmpty else { return }
        Console.note(DiagnosticTextReporter(catalogue: places, style: .plain).report(diagnostics))
    }

    /// Writes the declarations, and says how much was read.
    private func write(_ guide: TransferGuide) throws {
        let answer = ImportAnswer(guide, output: output)
        guard let output else {
            Console.answer(CatalogueWriter.yaml([guide.declarations]))
            return Console.note(answer.text)
        }
        switch ImportForm(path: output) {
        case .workbook: try OutputFile.write(try CatalogueWriter.workbook([guide.declarations]), to: output)
        case .yaml, nil: try OutputFile.write(Array(CatalogueWriter.yaml([guide.declarations]).utf8), to: output)
        }
        switch format {
        case .text: Console.answer(answer.text)
        case .json: Console.answer(try JSONOutput.text(answer))
        }
    }
}

/// What tables can be imported.
enum ImportSource: String, CaseIterable, ExpressibleByArgument {
    /// The rows of a transfer guide.
    case transferGuide = "transfer-guide"
}

/// In which form an import is written, by the name of the file.
private enum ImportForm {
    case yaml, workbook

    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = .yaml
        } else if name.hasSuffix(".xlsx") {
            self = .workbook
        } else {
            return nil
        }
    }
}
