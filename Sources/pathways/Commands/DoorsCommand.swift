import Advising
import ArgumentParser
import Pathways

/// `pathways doors`: which next offering opens the most?
struct DoorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doors",
        abstract: "Which next offering opens the most?",
        discussion: """
            For each offering that can be started or claimed now: the awards that are complete with it, those that it \
            brings nearer, and the credits it adds toward awards. The one that opens the most comes first: by awards \
            completed, awards brought nearer, credits counted in all.

            Examples:
              pathways doors data/bc --holds bcit/asd@2024-06-30
              pathways doors data/bc --learner learner.yaml --toward tru-ol/bcom --limit 5
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("Only what an offering does for this award.", valueName: "id")) var toward: String?
    @Option(
        help: ArgumentHelp(
            "How many to show.", discussion: "Default: 10 in text, all in JSON.", valueName: "n"))
    var limit: Int?
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let held = try holdingOptions.load(in: catalogue, asOf: date.date)
        let target = try toward.map(catalogue.requireOffering)
        let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, holdings: held, asOf: date.date))
        let doors = try Doors(
            catalogue, PathwayGraph(catalogue), obtainability, toward: target.map { [$0] })
        switch format {
        case .text:
            let reporter = DoorsReporter(catalogue: catalogue, style: .current, asOf: date.date)
            Console.answer(reporter.report(doors, holdings: held, toward: target, limit: limit ?? 10))
        case .json:
            let answer = DoorsAnswer(doors, holdings: held, asOf: date.date, limit: limit ?? .max, in: catalogue)
            Console.answer(try JSONOutput.text(answer))
        }
    }
}
