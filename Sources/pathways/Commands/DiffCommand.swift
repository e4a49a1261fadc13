import Advising
import ArgumentParser
import Pathways

/// `pathways diff`: what does the new catalogue say that the old one does not, and what comes of it?
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What changed between two catalogues, and what comes of it?",
        discussion: """
            Declarations are matched by what they are about, so the order of files and lines makes no difference. \
            Then: what the changes do to loops, to what can be obtained, to what awards add up to, and to ladders, \
            transfers and assessments. --format markdown writes a comment for a review.

            Examples:
              pathways diff data/bc changed/bc
              pathways diff old.yaml new.yaml --format markdown

            Exit status: 0, whatever changed.
            """)

    @Argument(
        help: "The catalogue as it was: a file or folder.", completion: .file(extensions: ["yaml", "yml"]))
    var old: String
    @Argument(
        help: "The catalogue as it is to be: a file or folder.", completion: .file(extensions: ["yaml", "yml"]))
    var new: String
    @OptionGroup var date: DateOptions
    @Option(help: "How to show the answer.") var format: DiffFormat = .text

    func run() throws {
        let before = try CatalogueOptions(paths: [old]).load()
        let after = try CatalogueOptions(paths: [new]).load()
        let difference = CatalogueDifference(from: before, to: after)
        let consequences = WaitingLine.during("Comparing what comes of it") {
            DifferenceConsequences(of: difference, from: before, to: after, asOf: date.date) {
                (try? CreditTotals(of: $0, in: $1).range) ?? .unknown
            }
        }
        let comparison = Comparison(
            old: before, new: after, difference: difference, consequences: consequences, asOf: date.date)
        switch format {
        case .text: Console.answer(DiffReporter(comparison: comparison, style: .current).report())
        case .markdown: Console.answer(DiffMarkdownReporter(comparison: comparison).report())
        case .json: Console.answer(try JSONOutput.text(DiffAnswer(comparison)))
        }
    }
}

/// Text for people, JSON for programs, Markdown for a review.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
}

/// Two catalogues, what differs between them, and what comes of it.
struct Comparison {
    var old: Catalogue
    var new: Catalogue
    var difference: CatalogueDifference
    var consequences: DifferenceConsequences
    var asOf: CalendarDate
}
