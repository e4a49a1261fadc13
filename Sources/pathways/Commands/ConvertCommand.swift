import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways convert`: the same catalogue as YAML, as CSV tables or as a workbook.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a catalogue as YAML, as CSV tables or as a workbook; nothing it says is lost.",
        discussion: """
            Several files become one catalogue, in which every name is written in full. Comments of YAML are not kept. \
            With --template, an empty catalogue is written to be filled in.

            Examples:
              pathways convert data/bc -o bc.xlsx
              pathways convert bc.xlsx -o bc.yaml
              pathways convert bc.yaml -o tables/
              pathways convert --template -o template.xlsx
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            "What to write: a file that ends in .yaml or .xlsx, or a folder for CSV tables, with / behind its name.",
            valueName: "file"),
        completion: .file(extensions: ["yaml", "xlsx"]))
    var output: String
    @Option(help: "What to write, where the name does not say it.") var format: CatalogueForm?
    @Flag(help: "Write an empty catalogue to fill in.") var template = false
    @Flag(help: "Replace the tables that are in the folder, or a file of the catalogue itself.") var force = false
    @Flag(help: "Write CSV for a double click in Excel: with a byte-order mark, and CR LF.") var forExcel = false

    func validate() throws {
        guard !template || catalogue.paths.isEmpty else {
            throw ValidationError("--template takes no catalogue.")
        }
        let form = try form()
        if forExcel, form != .csv { throw ValidationError("--for-excel goes with CSV tables.") }
        if template, form == .yaml { throw ValidationError("A template is a workbook or CSV tables.") }
    }

    func run() throws {
        if template { return try writeTemplate() }
        let (loaded, declarations) = try read()
        try OutputGuard(output: output, inputs: catalogue.paths).check(isForced: force)
        switch try form() {
        case .yaml: try OutputFile.write(Array(CatalogueWriter.yaml(declarations).utf8), to: output)
        case .xlsx: try writeWorkbook { () throws(WritingError) in try CatalogueWriter.workbook(declarations) }
        case .csv: try write(CatalogueWriter.tables(declarations, forSpreadsheets: forExcel))
        }
        let offerings = Self.count(loaded.offerings.count, "offering")
        let recognitions = Self.count(loaded.recognitions.count, "recognition")
        Console.note("Wrote \(offerings) and \(recognitions): \(output.printable)")
    }

    private func writeTemplate() throws {
        if try form() == .csv {
            try write(CatalogueWriter.templateTables(forSpreadsheets: forExcel))
        } else {
            try writeWorkbook(CatalogueWriter.templateWorkbook)
        }
        Console.note("Wrote an empty catalogue: \(output.printable)")
    }

    private func write(_ tables: [CatalogueWriter.TableFile]) throws {
        try TableFolder(path: output).write(tables, isForced: force)
    }

    private func writeWorkbook(_ make: () throws(WritingError) -> [UInt8]) throws {
        let bytes: [UInt8]
        do {
            bytes = try make()
        } catch {
            Console.note("pathways: “\(output.printable)” was not written: \(error.description.printable)")
            throw ExitStatus.cannotWrite
        }
        try OutputFile.write(bytes, to: output)
    }

    /// The catalogue; with mistakes in its content it is refused, as for a question.
    private func read() throws -> (Catalogue, [Declarations]) {
        guard !catalogue.paths.isEmpty else { return (try catalogue.load(), []) }
        let (loaded, declarations) = try Input.read { () throws(InputError) in
            try CatalogueReader.readDeclarations(catalogue.paths)
        }
        return (loaded.isSound ? loaded.catalogue : try catalogue.load(), declarations)
    }

    private func form() throws -> CatalogueForm {
        if let format { return format }
        guard let form = CatalogueForm(path: output) else {
            throw ValidationError(
                "Say what to write: -o FILE.yaml, FILE.xlsx or FOLDER/, or --format yaml, csv or xlsx.")
        }
        return form
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
