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
              pathways diagram data/bc --focus tru-ol/bcom --hops 1 --text
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
    @Flag(help: "Draw prerequisites that other prerequisites imply as well.") var allEdges = false
    @Flag(help: "Print the same content as text.") var text = false
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @Option(help: "How to say what was drawn.") var format: AnswerFormat = .text

    func validate() throws {
        guard output != nil || text else { throw ValidationError("Say what to write: -o FILE, or --text.") }
        guard output.map({ PictureFormat(path: $0) != nil }) ?? true else {
            throw ValidationError("The file must end in .svg, .pdf, .png or .dot.")
        }
        guard hops.map({ $0 >= 0 }) ?? true else {
            throw ValidationError("--hops takes a number that is not negative.")
        }
        guard to == nil || focus.isEmpty else { throw ValidationError("Use --focus or --to, not both.") }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let diagram = try draw(catalogue, holding: try holdingOptions.load(in: catalogue, asOf: date.date))
        if let output, let picture = PictureFormat(path: output) {
            try OutputFile.write(try picture.bytes(of: diagram), to: output)
        }
        switch format {
        case .text where text: Console.answer(DiagramOutline(diagram).text.printableLines)
        case .text:
            Console.note("Drew \(diagram.vertices.count) shapes and \(diagram.edges.count) arrows: \(output ?? "")")
        case .json: Console.answer(try JSONOutput.text(DiagramAnswer(diagram, file: output)))
        }
    }

    private func draw(_ catalogue: Catalogue, holding held: [Holding]) throws -> Diagram {
        let graph = PathwayGraph(catalogue)
        let selection = try selection(in: catalogue)
        var options = DiagramOptions(selection, asOf: date.date, showsImplied: allEdges)
        options.title = selection.title(in: catalogue, asOf: date.date)
        if !held.isEmpty {
            let standing = LearnerStanding(catalogue, holdings: held, asOf: date.date)
            let reach = Reachability(catalogue, graph, Obtainability(catalogue, standing), includeAll: true)
            options.standings = DiagramStanding.standings(of: reach.entries)
        }
        do {
            return try Diagram(catalogue, graph, options)
        } catch {
            Console.note("pathways: \(error.description.printable)")
            throw ExitStatus.badData
        }
    }

    private func selection(in catalogue: Catalogue) throws -> DiagramSelection {
        if let to { return .leading(to: try catalogue.requireOffering(to), hops: hops) }
        if focus.isEmpty { return .everything }
        return .around(try focus.map(catalogue.requireOffering), hops: hops ?? DiagramSelection.usualHops)
    }
}
