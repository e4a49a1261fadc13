import Advising
import ArgumentParser
import Pathways

/// `pathways credits`: what does this award add up to, and what counts toward it?
struct CreditsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits",
        abstract: "What does this award add up to, or which held credits count toward it?",
        discussion: """
            With --of, declared credits beside the least and the most that the ways to complete the award add up to, \
            learning that several parts share counted once. With --toward, the ledger of a learner: which held credits \
            count, by which declaration, and why the rest does not.

            Examples:
              pathways credits data/bc --of bcit/cst
              pathways credits data/bc --toward tru-ol/bcom --holds tru-ol/diploma-management-studies@2024-06-30
              pathways credits data/bc --toward rru/ma-leadership --learner learner.yaml --format json
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var holdings: HoldingOptions
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("The award to add up.", valueName: "id")) var of: String?
    @Option(help: ArgumentHelp("The target that held credits are to count toward.", valueName: "id")) var toward:
        String?
    @Option(help: "How to show the answer.") var format: AnswerFormat = .text

    func validate() throws {
        guard (of == nil) != (toward == nil) else {
            throw ValidationError("Name an award: --of to add it up, or --toward for what counts toward it.")
        }
        if of != nil, !holdings.holds.isEmpty || holdings.learner != nil {
            throw ValidationError(
                "Holdings do not change what an award adds up to; --toward asks what counts toward it.")
        }
    }

    func run() throws {
        let (catalogueOptions, holdingOptions) = catalogue.separated(from: holdings)
        let catalogue = try catalogueOptions.load()
        if let of { return try showTotals(of: try catalogue.requireOffering(of), in: catalogue) }
        guard let toward else { return }
        let target = try catalogue.requireOffering(toward)
        let held = try holdingOptions.load(in: catalogue, asOf: date.date)
        let ledger = try Ledger(for: target, holding: held, in: catalogue, on: date.date)
        switch format {
        case .text:
            let reporter = LedgerReporter(catalogue: catalogue, style: .current, asOf: date.date)
            Console.answer(reporter.report(ledger))
        case .json: Console.answer(try JSONOutput.text(LedgerAnswer(ledger, asOf: date.date, in: catalogue)))
        }
    }

    private func showTotals(of award: OfferingIndex, in catalogue: Catalogue) throws {
        let totals = try CreditTotals(of: award, in: catalogue)
        switch format {
        case .text: Console.answer(CreditsReporter(catalogue: catalogue, style: .current).report(totals))
        case .json: Console.answer(try JSONOutput.text(CreditsAnswer(totals, in: catalogue)))
        }
    }
}
