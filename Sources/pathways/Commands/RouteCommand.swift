import Advising
import ArgumentParser
import Pathways

/// `pathways route`: what should they take?
struct RouteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route",
        abstract: "What to take to get to a target, in an order that can be followed?",
        discussion: """
            The route that is least in credits, hours, cost, rounds of study or institutions, then in offerings, proved by \
            an integer program. Each step says why it is there, what it adds up to and what must be true.

            Examples:
              pathways route data/bc --to bcit/cst --holds bcit/csc@2025-06-30=B
              pathways route data/bc --to bcit/food-safety --alternatives 1
              pathways route data/bc --to tru-ol/dip-management-studies --by-term 15
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("Where to get to.", valueName: "id")) var to: String
    @Option(help: "What to make small.") var minimise: RouteObjective = .credits
    @Option(help: ArgumentHelp("How many further routes to show.", valueName: "number")) var alternatives = 0
    @Option(parsing: .upToNextOption, help: ArgumentHelp("What not to take.", valueName: "id")) var avoid: [String] = []
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The only institutions to take something at.", valueName: "institution"))
    var only: [String] = []
    @Option(help: ArgumentHelp("Lay the route out in terms of at most so many credits.", valueName: "credits"))
    var byTerm: String?
    @Option(help: ArgumentHelp("How long to look for a proof, in seconds.", valueName: "seconds")) var timeLimit = 20
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    func validate() throws {
        guard alternatives >= 0 else { throw ValidationError("--alternatives takes a number from 0.") }
        guard timeLimit > 0 else { throw ValidationError("--time-limit takes a number of seconds from 1.") }
        guard byTerm == nil || (load ?? 0) > 0 else {
            throw ValidationError("--by-term takes an amount of credit, such as 15 or 7.5.")
        }
    }

    private var load: Rational? { byTerm.flatMap { Rational(parsing: $0) } }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let target = try catalogue.requireOffering(to)
        let avoided = try ids(avoid).map { try catalogue.requireOffering($0) }
        for id in ids(only) where catalogue.offerings.allSatisfy({ !$0.institutions.contains(id) }) {
            Console.note("pathways: no institution “\(id.printable)” offers anything in the catalogue.")
            throw ExitStatus.badData
        }
        let held = try holdingOptions.load(in: catalogue, asOf: date.date)
        let question = RouteQuestion(
            to: target, holding: held, on: date.date, minimising: minimise, alternatives: alternatives,
            avoiding: Set(avoided), only: Set(ids(only)), termLimit: load)
        let limits = AdvisingLimits(timeLimit: .seconds(timeLimit))
        let routes = try Routes(question, in: catalogue, limits: limits)
        switch format {
        case .text:
            Console.answer(RouteReporter(catalogue: catalogue, style: .current).report(routes))
        case .json: Console.answer(try JSONOutput.text(RouteAnswer(routes, in: catalogue)))
        }
        if routes.best == nil { throw ExitStatus.negative }
    }

    private func ids(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",").map(String.init) }
    }
}

extension RouteObjective: ExpressibleByArgument {}
