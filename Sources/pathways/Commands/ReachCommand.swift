import Advising
import ArgumentParser
import Pathways

/// `pathways reach`: where can these holdings lead?
struct ReachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach",
        abstract: "Where can these holdings lead, in how many steps, and what stands in the way?",
        discussion: """
            Without --all, what the holdings lead toward along stacks, ladders, transfers and equivalents; with --all, \
            every offering of the catalogue. A learner without holdings is shown every offering.

            Examples:
              pathways reach data/bc --holds bcit/csc@2024-06-30=B+
              pathways reach data/bc --learner learner.yaml --all --format json
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @Flag(help: "Show every offering.") var all = false
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    /// The entries, with what stands in the way of those that are blocked.
    private func explained(
        _ entries: [Reachability.Entry], _ catalogue: Catalogue, _ obtainability: Obtainability
    ) throws -> [ExplainedEntry] {
        let isAnyBlocked = entries.contains { $0.status == .blocked }
        let missing = isAnyBlocked ? MissingSets(catalogue, obtainability) : nil
        return try entries.map { entry in
            var explained = ExplainedEntry(entry: entry)
            if entry.status == .blocked { explained.missing = try missing?.missing(toward: entry.offering) }
            if [.open, .reachable].contains(entry.status), entry.path.last?.relation == .stack {
                let award = catalogue[entry.offering]
                explained.remaining = award.stacks.flatMap {
                    obtainability.standing.remaining(of: $0, in: award.unit)
                }
            }
            return explained
        }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        let held = try holdingOptions.load(in: catalogue, asOf: date.date)
        let graph = PathwayGraph(catalogue)
        let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, holdings: held, asOf: date.date))
        let reach = Reachability(catalogue, graph, obtainability, includeAll: all)
        let entries = try explained(reach.entries, catalogue, obtainability)
        let answer = ReachAnswer(entries, holdings: held, asOf: date.date, in: catalogue)
        switch format {
        case .text:
            let reporter = ReachReporter(catalogue: catalogue, style: .current, asOf: date.date)
            Console.answer(reporter.report(entries, holdings: held))
        case .json: Console.answer(try JSONOutput.text(answer))
        }
    }
}

/// An entry of the listing, and what stands in its way.
struct ExplainedEntry {
    var entry: Reachability.Entry
    var missing: MissingSet?
    /// What is left of an award whose parts the learner has begun to collect.
    var remaining: Requirement<OfferingIndex>?
}
