import Advising
import ArgumentParser
import Graphviz
import Pathways

/// `pathways diagram`: the picture.
struct DiagramCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diagram",
        abstract: "Draw offerings and how they stack and ladder: SVG, PDF, PNG or DOT.",
        discussion: """
            The shape says what an offering is, the line style the relation, a label how many credits; a legend \
            explains what occurs. With holdings, every offering says where the learner stands.

            Examples:
              pathways diagram data/bc --focus bcit/food-safety -o food-safety.svg
              pathways diagram data/bc --to bcit/btech-computer-systems --holds bcit/csc -o route.pdf
              pathways diagram data/bc --to bcit/cst --holds bcit/csc --route -o route.svg
              pathways diagram data/bc --focus tru-ol/bcom --hops 3 --sheets -o bcom.pdf
              pathways diagram data/bc --focus tru-ol/bcom --hops 1 --text --language fr
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The file to write; its ending says what: .svg, .pdf, .png or .dot.", valueName: "file"),
        completion: .file(extensions: ["svg", "pdf", "png", "dot"]))
    var output: String?
    @Option(help: ArgumentHelp("Draw what lies around this offering; can be repeated.", valueName: "id"))
    var focus: [String] = []
    @Option(help: ArgumentHelp("How many arrows away to go: by default 2 around a focus.", valueName: "number"))
    var hops: Int?
    @Option(help: ArgumentHelp("Draw what leads to this offering.", valueName: "id")) var to: String?
    @Flag(help: "Draw only the route to it, as pathways route finds it, with credits added up.") var route = false
    @Flag(help: "Draw prerequisites that other prerequisites imply as well.") var allEdges = false
    @Flag(help: "Print the same content as text.") var text = false
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @OptionGroup var picture: PictureOptions
    @Option(help: "How to say what was drawn.") var format: AnswerFormat = .text

    func validate() throws {
        guard output != nil || text else { throw ValidationError("Say what to write: -o FILE, or --text.") }
        guard output.map({ PictureFormat(path: $0) != nil }) ?? true else {
            throw ValidationError("The file must end in .svg, .pdf, .png or .dot.")
        }
        guard hops.map({ $0 >= 0 }) ?? true else {
            throw ValidationError("--hops takes a number that is not negative.")
        }
        guard to != nil || !route else { throw ValidationError("Say where the route leads: --to ID --route.") }
        guard !picture.sheets || picture.page != .poster else {
            throw ValidationError("A poster is one sheet: use --sheets with --page letter or a4.")
        }
        guard to == nil || focus.isEmpty else { throw ValidationError("Use --focus or --to, not both.") }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let options = try options(catalogue, try holdingOptions.load(in: catalogue, asOf: date.date))
        let drawn = try sheets(of: try draw(catalogue, options))
        var files: [String] = []
        if let output, let format = PictureFormat(path: output) {
            if format == .pdf, !picture.sheets { try requireReadable(drawn.diagram, catalogue, options) }
            files = try PictureFiles(path: output, format: format, sheet: picture.page).write(drawn)
        }
        try answer(drawn, files)
    }

    private func answer(_ drawn: DiagramSheets, _ files: [String]) throws {
        let diagram = drawn.diagram
        switch format {
        case .text where text: Console.answer(DiagramOutline(diagram).text.printableLines)
        case .text:
            let names = files.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            let sheets = drawn.sheets.count > 1 ? " on \(drawn.sheets.count) sheets" : ""
            Console.note(
                "Drew \(diagram.vertices.count) shapes and \(diagram.edges.count) arrows\(sheets): "
                    + names.joined(separator: ", "))
        case .json: Console.answer(try JSONOutput.text(DiagramAnswer(drawn, file: output, files: files)))
        }
    }

    private func draw(_ catalogue: Catalogue, _ options: DiagramOptions) throws -> Diagram {
        do {
            return try Diagram(catalogue, PathwayGraph(catalogue), options)
        } catch {
            Console.note("pathways: \(error.description.printable)")
            throw ExitStatus.badData
        }
    }

    /// As many sheets as it needs, where that is asked for; otherwise one.
    private func sheets(of diagram: Diagram) throws -> DiagramSheets {
        guard picture.sheets else { return DiagramSheets(diagram) }
        do {
            return try DiagramSheets(diagram) { part throws(GraphvizError) in
                try PictureLayout.fits(part, on: picture.page)
            }
        } catch {
            throw BoundedDrawing.report(error)
        }
    }

    private func options(_ catalogue: Catalogue, _ held: [Holding]) throws -> DiagramOptions {
        let selection = try selection(in: catalogue)
        var options = DiagramOptions(selection, asOf: date.date, showsImplied: allEdges, language: picture.language)
        options.title = selection.title(in: catalogue, asOf: date.date, language: picture.language)
        options.theme = picture.theme ?? (held.isEmpty ? .plain : .advisor)
        options.lanes = picture.by
        options.collapse = try picture.folding(in: catalogue)
        if options.theme == .curriculum {
            let paths = self.catalogue.separated(from: holdings).0.paths
            options.findings = try DiagramFindings.open(in: catalogue, paths: paths, asOf: date.date)
        }
        if !held.isEmpty {
            let standing = LearnerStanding(catalogue, holdings: held, asOf: date.date)
            let obtainability = Obtainability(catalogue, standing)
            let reach = Reachability(catalogue, PathwayGraph(catalogue), obtainability, includeAll: true)
            options.standings = DiagramStanding.standings(of: reach.entries)
        }
        if route, let to {
            let finder = RouteFinder(catalogue: catalogue, holdings: held, asOf: date.date)
            try finder.add(to: &options, target: try catalogue.requireOffering(to))
        }
        return options
    }

    private func selection(in catalogue: Catalogue) throws -> DiagramSelection {
        if let to { return .leading(to: try catalogue.requireOffering(to), hops: hops) }
        if focus.isEmpty { return .everything }
        return .around(try focus.map(catalogue.requireOffering), hops: hops ?? DiagramSelection.usualHops)
    }

    /// Refuses a sheet on which the type would be too small, with what would help.
    private func requireReadable(_ diagram: Diagram, _ catalogue: Catalogue, _ options: DiagramOptions) throws {
        let layout: PictureLayout
        do {
            layout = try PictureLayout.best(of: diagram, on: picture.page)
        } catch {
            throw BoundedDrawing.report(error)
        }
        guard !layout.isReadable(on: picture.page) else { return }
        let advice = SheetAdvice(catalogue: catalogue, options: options, sheet: picture.page).lines
        Console.note(
            "pathways: on that sheet the smallest letters would be \(layout.type(on: picture.page)) points high, and less "
                + "than 7 cannot be read; what helps: \(advice.joined(separator: "; or ")).")
        throw ExitStatus.badData
    }
}
