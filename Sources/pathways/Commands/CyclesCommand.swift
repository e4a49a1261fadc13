import Advising
import ArgumentParser
import Pathways

/// `pathways cycles`: what goes round in circles, and how to break it.
struct CyclesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cycles",
        abstract: "What goes round in circles, and how to break it.",
        discussion: """
            Examples:
              pathways cycles data/bc
              pathways cycles Examples/loops --format json

            Exit status: 0 without a deadlock, 1 with one.
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var date: DateOptions
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    func run() throws {
        let catalogue = try catalogue.load()
        let graph = PathwayGraph(catalogue)
        let standing = LearnerStanding(catalogue, asOf: date.date)
        let obtainability = Obtainability(catalogue, standing, unknownIsEnough: true)
        let loops = try Loops(catalogue, graph, obtainability).loops.map { loop in
            BrokenLoop(loop: loop, breakBy: try BreakingSet(loop, in: graph))
        }
        switch format {
        case .text: Console.answer(CyclesReporter(catalogue: catalogue, style: .current).report(loops))
        case .json: Console.answer(try JSONOutput.text(CyclesAnswer(loops, in: catalogue)))
        }
        if loops.contains(where: { $0.loop.kind == .deadlock }) { throw ExitStatus.negative }
    }
}

/// A loop, and how to break it.
struct BrokenLoop {
    var loop: Loop
    var breakBy: BreakingSet
}
