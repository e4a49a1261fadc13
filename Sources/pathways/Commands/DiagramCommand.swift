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
        guard to == nil || focus.isEmpty else { throw ValidationError("Use --focus or --to, not both.") }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let diagram = try draw(catalogue, holding: try holdingOptions.load(in: catalogue, asOf: date.date))
        if let output, let format = PictureFormat(path: output) {
            if format == .pdf { try requireReadable(diagram, catalogue) }
            try OutputFile.write(try format.bytes(of: diagram, page: picture.page.page), to: output)
        }
        switch format {
        case .text where text: Console.answer(DiagramOutline(diagram).text.printableLines)
        case .text:
            Console.note("Drew \(diagram.vertices.count) shapes and \(diagram.edges.count) arrows: \(output ?? "")")
        case .json: Console.answer(try JSONOutput.text(DiagramAnswer(diagram, file: output)))
        }
    }

    private func draw(_ catalogue: Catalogue, holding held: [Holding]) throws -> Diagram {
        do {
            return try Diagram(catalogue, PathwayGraph(catalogue), try options(catalogue, held))
        } catch let error as DiagramError {
            Console.note("pathways: \(error.description.printable)")
            throw ExitStatus.badData
        }
    }

    private func options(_ catalogue: Catalogue, _ held: [Holding]) throws -> DiagramOptions {
        let selection = try selection(in: catalogue)
        var options = DiagramOptions(selection, asOf: date.date, showsImplied: allEdges, language: picture.language)
        options.title = selection.title(in: catalogue, asOf: date.date, language: picture.language)
        options.theme = picture.theme ?? (held.isEmpty ? .plain : .advisor)
        options.lanes = picture.by
        options.collapse = try picture.folding(in: catalogue)
        if options.theme == .curriculum { options.findings = DiagramFindings.all(in: catalogue, asOf: date.date) }
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
    private func requireReadable(_ diagram: Diagram, _ catalogue: Catalogue) throws {
        let size: PictureSize
        do {
            size = try PictureSize(of: diagram)
        } catch {
            throw BoundedDrawing.report(error)
        }
        guard !size.isReadable(on: picture.page) else { return }
        var advice: [String] = []
        if picture.collapse.isEmpty, isReadable(catalogue, { $0.collapse = .all }) { advice.append("--collapse all") }
        if let fewer = fewerHops(catalogue) {
            advice.append("--hops \(fewer)")
        } else if advice.isEmpty, let fewer = fewerHops(catalogue, folding: true) {
            advice.append("--collapse all --hops \(fewer)")
        }
        if to == nil, focus.isEmpty { advice.append("--focus on an offering") }
        if advice.isEmpty, canSplit(catalogue) { advice.append("a sheet for each --focus") }
        if picture.page != .poster { advice.append("--page poster, a sheet as large as it needs") }
        let type = size.type(on: picture.page)
        Console.note(
            "pathways: on that sheet the smallest letters would be \(type) points high, and less than 7 cannot be read; "
                + "what helps: \(advice.joined(separator: "; or ")).")
        throw ExitStatus.badData
    }

    /// The most hops that can be read, fewer than now; `nil` if none.
    private func fewerHops(_ catalogue: Catalogue, folding: Bool = false) -> Int? {
        guard !route, to != nil || !focus.isEmpty else { return nil }
        let most = min((hops ?? (to == nil ? DiagramSelection.usualHops : 6)) - 1, 5)
        return stride(from: most, through: 1, by: -1).first { fewer in
            isReadable(catalogue) { options in
                if folding { options.collapse = .all }
                switch options.selection {
                case .around(let offerings, _): options.selection = .around(offerings, hops: fewer)
                case .leading(let target, _): options.selection = .leading(to: target, hops: fewer)
                case .everything, .only: break
                }
            }
        }
    }

    /// Whether each focus can be read on a sheet of its own.
    private func canSplit(_ catalogue: Catalogue) -> Bool {
        focus.count > 1
            && focus.allSatisfy { id in
                guard let index = catalogue.index(of: id) else { return false }
                return isReadable(catalogue) {
                    $0.selection = .around([index], hops: hops ?? DiagramSelection.usualHops)
                }
            }
    }

    private func isReadable(_ catalogue: Catalogue, _ change: (inout DiagramOptions) -> Void) -> Bool {
        let (_, holdingOptions) = self.catalogue.separated(from: holdings)
        guard let held = try? holdingOptions.load(in: catalogue, asOf: date.date),
            var options = try? options(catalogue, held)
        else { return false }
        change(&options)
        guard let diagram = try? Diagram(catalogue, PathwayGraph(catalogue), options),
            let size = try? PictureSize(of: diagram)
        else { return false }
        return size.isReadable(on: picture.page)
    }
}
