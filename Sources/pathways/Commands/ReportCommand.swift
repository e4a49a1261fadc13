import Advising
import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways report`: the one page an advisor hands over.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "One page for a learner: where they stand, what counts, the route, the picture, the sources.",
        discussion: """
            The page is a file that needs no other: HTML, or PDF made of it by Chromium or WeasyPrint, whichever is \
            installed. Nobody is named on it unless --prepared-for says so, and what the learner holds is written \
            nowhere else. It says which files it rests on, and in which version.

            Examples:
              pathways report data/bc --to bcit/cst --holds bcit/csc@2025-06-30=B -o report.html
              pathways report data/bc --to tru-ol/bhsc --learner learner.yaml --prepared-for "A. Learner" -o report.pdf
              pathways report data/bc --to bcit/cst --holds bcit/csc --language fr -o rapport.html
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @Option(help: ArgumentHelp("Where the learner wants to get to.", valueName: "id")) var to: String
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The file to write: .html or .pdf.", valueName: "file"),
        completion: .file(extensions: ["html", "pdf"]))
    var output: String
    @Option(help: "What the route is to make small.") var minimise: RouteObjective = .credits
    @Option(help: ArgumentHelp("What its words are in: en or fr.", valueName: "language")) var language: Language =
        .english
    @Option(help: ArgumentHelp("Whom the page names as its reader.", valueName: "text")) var preparedFor: String?
    @Option(help: ArgumentHelp("How long to look for a proof, in seconds.", valueName: "seconds")) var timeLimit = 20

    func validate() throws {
        guard ReportFormat(path: output) != nil else {
            throw ValidationError("The file must end in .html or .pdf.")
        }
        guard timeLimit > 0 else { throw ValidationError("--time-limit takes a number of seconds from 1.") }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let target = try catalogue.requireOffering(to)
        let held = try holdingOptions.load(in: catalogue, asOf: date.date)
        let facts = try facts(of: target, holding: held, in: catalogue)
        let page = ReportHTML(
            content: ReportContent(facts, Wording(language)),
            target: ReportWords(catalogue: catalogue, say: Wording(language)).name(target), asOf: date.date,
            version: try Input.read { () throws(InputError) in try CatalogueVersion(of: catalogue) },
            preparedFor: preparedFor,
            drawing: try ReportDrawing(facts: facts, language: language).svg(), say: Wording(language))
        switch ReportFormat(path: output) {
        case .pdf: try OutputFile.write(try PagePrinter.pdf(ofHTML: page.text), to: output)
        case .html, nil: try OutputFile.write(Array(page.text.utf8), to: output)
        }
        if facts.routes.best == nil {
            Console.note(
                "pathways: no way leads to \(catalogue.label(target)); \(output.printable) says what is in the way.")
            throw ExitStatus.negative
        }
    }

    private func facts(of target: OfferingIndex, holding held: [Holding], in catalogue: Catalogue) throws -> ReportFacts
    {
        let limits = AdvisingLimits(timeLimit: .seconds(timeLimit))
        let question = RouteQuestion(to: target, holding: held, on: date.date, minimising: minimise)
        let standing = LearnerStanding(catalogue, holdings: held, asOf: date.date)
        let reach = Reachability(catalogue, PathwayGraph(catalogue), Obtainability(catalogue, standing))
        return ReportFacts(
            catalogue: catalogue, target: target, holdings: held, asOf: date.date,
            ledger: try Ledger(for: target, holding: held, in: catalogue, on: date.date, limits: limits),
            routes: try Routes(question, in: catalogue, limits: limits),
            claimable: held.isEmpty ? [] : reach.entries.filter { $0.status == .claimable }.map(\.offering))
    }
}

/// What a report is written as, by the ending of the file.
enum ReportFormat: String {
    case html, pdf

    init?(path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        let ending = path[path.index(after: dot)...].lowercased()
        self.init(rawValue: ending == "htm" ? "html" : ending)
    }
}
