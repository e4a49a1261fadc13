import Advising
import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways site`: a static site of a catalogue.
struct SiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "A static web site: a page per offering, an index with search, the findings.",
        discussion: """
            Plain pages that work from a disk and from any web server, ask nobody for anything, and are complete \
            without JavaScript. The folder is written whole or not at all; a site that is there already is replaced.

            Examples:
              pathways site data/bc -o site
              pathways site data/bc --institution bcit --title "BCIT pathways" -o bcit-site
              pathways site data/bc --language fr -o sites/fr
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder to write.", valueName: "folder"), completion: .directory)
    var output: String
    @Option(help: ArgumentHelp("Pages only for offerings of this institution.", valueName: "id"))
    var institution: String?
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("What its words are in: en or fr.", valueName: "language")) var language: Language =
        .english
    @Option(help: ArgumentHelp("The title of the site.", valueName: "text")) var title: String?
    @Flag(help: "Replace the folder even if it holds other things.") var force = false

    func run() throws {
        let loaded = try catalogue.read()
        // Refuses, with the mistakes.
        guard loaded.isSound else { return _ = try catalogue.load() }
        try requireInstitution(in: loaded.catalogue)
        let version = try Input.read { () throws(InputError) in try CatalogueVersion(of: loaded.catalogue) }
        let (findings, catalogue) = try findings(about: loaded)
        let facts = SiteFacts(
            catalogue, asOf: date.date, title: title, institution: institution, version: version, findings: findings,
            language: language)
        let folder = try SiteFolder(output, inputs: self.catalogue.paths, isForced: force)
        try write(SiteWriter(facts: facts), to: folder)
    }

    private func write(_ writer: SiteWriter, to folder: SiteFolder) throws {
        let progress = SiteProgress(of: writer.count)
        do {
            try writer.write(to: folder, progress: progress)
        } catch {
            folder.discard()
            progress.clear()
            throw (error as? SiteFolder.Failure)?.refusal ?? error
        }
        try folder.finish()
        progress.clear()
        Console.note("Wrote \(writer.count) pages: \(output.printable)/\(SitePaths.index)")
    }

    private func requireInstitution(in catalogue: Catalogue) throws {
        guard let institution else { return }
        let known = Set(catalogue.institutions.map(\.id) + catalogue.offerings.flatMap(\.institutions)).sorted()
        guard !known.contains(institution) else { return }
        let hint = DidYouMean(known).suggestion(for: institution).map { " Did you mean “\($0.printable)”?" } ?? ""
        Console.note("pathways: there is no institution “\(institution.printable)” in the catalogue.\(hint)")
        throw ExitStatus.badData
    }

    /// What `pathways check` finds, what the catalogue accepts told apart, and the catalogue whose files it names.
    private func findings(about loaded: LoadedCatalogue) throws -> (AcceptedFindings, Catalogue) {
        let (loaded, accepted) = try AcceptanceOptions.usual(for: loaded, paths: self.catalogue.paths)
        let catalogue = loaded.catalogue
        let context = CheckContext(catalogue, asOf: date.date) {
            (try? CreditTotals(of: $0, in: catalogue).range) ?? .unknown
        }
        let found = (loaded.diagnostics + Checks.findings(context)).sorted()
        let findings = AcceptedFindings(found, accepted, asOf: date.date, wasRun: { $0 != .expiringAgreement })
        return (findings, catalogue)
    }
}
