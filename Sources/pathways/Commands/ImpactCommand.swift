import ArgumentParser
import Pathways

/// `pathways impact`: what breaks without this?
struct ImpactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract: "What breaks without an offering, a ladder or an agreement, or as time passes? Who should be told?",
        discussion: """
            What newcomers can no longer obtain, the recognitions that are lost, the awards that lose a part or a \
            choice, and whom it concerns. Who holds something keeps it; what is declared as its replacement stands in.

            With something to go without, --as-of is the day of the question, and --compared-with an earlier one. \
            Without, the day --as-of is compared with today: what does the passing of time take away?

            Examples:
              pathways impact data/bc --without bcit/csc
              pathways impact data/bc --without-ladder bcit/csc,bcit/cst --format json
              pathways impact data/bc --as-of 2027-12-31
              pathways impact data/bc --of bcit/cst

            Exit status: 0, whatever is lost.
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var removal: RemovalOptions
    @OptionGroup var date: DateOptions
    @Option(
        name: .customLong("compared-with"),
        help: ArgumentHelp("The earlier day, to see what time takes away in between.", valueName: "date"),
        transform: DateOptions.date)
    var comparedWith: CalendarDate?
    @Option(help: ArgumentHelp("Show what this award hangs on: its only ways in.", valueName: "id"))
    var of: String?
    @Flag(help: "Show what each award hangs on.") var onlyWayIn = false
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    private var asksPoints: Bool { of != nil || onlyWayIn }

    /// The days to compare: the same one, unless time is what is asked about.
    private var days: (before: CalendarDate, after: CalendarDate) {
        let after = date.date
        if let comparedWith { return (comparedWith, after) }
        return removal.isEmpty && !asksPoints ? (min(.today, after), after) : (after, after)
    }

    func validate() throws {
        guard !removal.isEmpty || asksPoints || date.asOf != nil || comparedWith != nil else {
            throw ValidationError("Say what is to go: --without ID, or a day that is to come: --as-of DATE.")
        }
        guard days.before <= days.after else {
            throw ValidationError("--compared-with takes a day that is not after the day of the question.")
        }
    }

    func run() throws {
        let catalogue = try catalogue.load()
        let removal = try removal.load(in: catalogue)
        let award = try of.map(catalogue.requireOffering)
        let points: Impact.Points = onlyWayIn ? .all : award.map { .of([$0]) } ?? .new
        let impact = WaitingLine.during("Following what depends on it") {
            Impact(of: catalogue, without: removal, before: days.before, after: days.after, points: points)
        }
        switch format {
        case .text:
            let reporter = ImpactReporter(catalogue: catalogue, style: .current, impact: impact, asked: removal)
            Console.answer(reporter.report(showingAllPoints: asksPoints, of: award))
        case .json: Console.answer(try JSONOutput.text(ImpactAnswer(impact, asked: removal, in: catalogue)))
        }
    }
}
