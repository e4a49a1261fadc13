import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways explain`: what does this give, who recognises it, on whose word?
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "What does this give, who recognises it, and on whose word?",
        discussion: """
            Examples:
              pathways explain data/bc bcit/csc
              pathways explain data/bc bcit/csc --toward bcit/cst
            """)

    @Argument(
        help: ArgumentHelp("Files or folders of declarations, then the offering.", valueName: "catalogue-and-id"),
        completion: .file(extensions: ["yaml", "yml"]))
    var words: [String] = []
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("Only what it gives toward this offering.", valueName: "id")) var toward: String?
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    func validate() throws {
        guard words.count >= 2 else { throw ValidationError("Name a catalogue, and then the offering to explain.") }
    }

    func run() throws {
        let catalogue = try CatalogueOptions(paths: Array(words.dropLast())).load()
        let index = try catalogue.requireOffering(words[words.count - 1])
        let target = try toward.map(catalogue.requireOffering)
        let explanation = Explanation(catalogue, PathwayGraph(catalogue), of: index, toward: target)
        switch format {
        case .text:
            let reporter = ExplainReporter(explanation: explanation, style: .current, asOf: date.date)
            Console.answer(target.map(reporter.report(toward:)) ?? reporter.report())
        case .json: Console.answer(try JSONOutput.text(ExplainAnswer(explanation, toward: target, asOf: date.date)))
        }
    }
}
