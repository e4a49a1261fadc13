import Advising
import ArgumentParser
import Pathways

/// `pathways credits --of`: what does this award add up to?
struct CreditsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits",
        abstract: "What does this award add up to?",
        discussion: """
            Declared credits beside the least and the most that the ways to complete the award add up to, learning \
            that several parts share counted once.

            Examples:
              pathways credits data/bc --of bcit/cst
              pathways credits data/bc --of vcc/hospitality-management-diploma --format json
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("The award to add up.", valueName: "id")) var of: String
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    func run() throws {
        let catalogue = try catalogue.load()
        let index = try catalogue.requireOffering(of)
        let totals = try CreditTotals(of: index, in: catalogue)
        switch format {
        case .text: Console.answer(CreditsReporter(catalogue: catalogue, style: .current).report(totals))
        case .json: Console.answer(try JSONOutput.text(CreditsAnswer(totals, in: catalogue)))
        }
    }
}
