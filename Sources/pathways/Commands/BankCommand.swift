import ArgumentParser
import Pathways

/// `pathways bank`: what has the credit bank assessed?
struct BankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bank",
        abstract: "What has the credit bank assessed, for how much credit, until when, and what is it good for?",
        discussion: """
            One entry for each assessment: what is assessed, who gives credit, how much, whether for a named course, \
            from when until when, under which agreement and conditions, who assessed it, and which programs of the \
            catalogue can use it. --format csv is for a spreadsheet, markdown for a page.

            Examples:
              pathways bank data/bc
              pathways bank data/bc --institution jibc --expiring 12months
              pathways bank data/bc --format csv > bank.csv

            Exit status: 0, also if there are no entries.
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @OptionGroup var date: DateOptions
    @Option(help: ArgumentHelp("Only what this institution, or a program of it, gives.", valueName: "id"))
    var institution: String?
    @Option(help: ArgumentHelp("Only what this institution assessed.", valueName: "id"))
    var assessor: String?
    @Option(
        help: ArgumentHelp("Only agreements that end within this time, such as 6months.", valueName: "time"),
        transform: CheckCommand.period)
    var expiring: CalendarPeriod?
    @Option(help: "How to show the answer.") var format: BankFormat = .text

    func run() throws {
        let catalogue = try catalogue.load()
        if let institution { try catalogue.requireInstitution(institution) }
        if let assessor { try catalogue.requireInstitution(assessor, or: catalogue.assessors) }
        let selection = CreditBank.Selection(
            institution: institution, assessor: assessor, isOnlyEnding: expiring != nil)
        let bank = CreditBank(
            catalogue, asOf: date.date, soon: expiring ?? CreditBank.usualSoon, selection: selection)
        switch format {
        case .text: Console.answer(BankReporter(catalogue: catalogue, style: .current, bank: bank).report())
        case .json: Console.answer(try JSONOutput.text(BankAnswer(bank, in: catalogue)))
        case .csv: Console.answer(BankTable(catalogue: catalogue, bank: bank).csv)
        case .markdown: Console.answer(BankTable(catalogue: catalogue, bank: bank).markdown)
        }
    }
}

/// Text for people, JSON for programs, CSV for a spreadsheet, Markdown for a page.
enum BankFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, markdown
}

extension Catalogue {
    /// Everybody on whose word assessments stand.
    fileprivate var assessors: Set<String> {
        Set(recognitions.filter { $0.kind == .assessment }.compactMap { $0.declaredBy?.value })
    }

    /// Refuses the question if nobody has this identifier; the nearest known one is named.
    fileprivate func requireInstitution(_ id: String, or others: Set<String> = []) throws {
        guard institution(id) == nil, !others.contains(id) else { return }
        let near = DidYouMean(others.union(institutions.map(\.id)).sorted()).suggestion(for: id)
        let hint = near.map { " Did you mean “\($0.printable)”?" } ?? ""
        Console.note("pathways: there is no institution “\(id.printable)” in the catalogue.\(hint)")
        throw ExitStatus.badData
    }
}
