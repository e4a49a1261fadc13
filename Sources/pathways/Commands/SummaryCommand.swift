import ArgumentParser
import CatalogueFiles
import Pathways

/// `pathways summary`: the Critical Information Summary, its pathways filled in from the declarations.
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "The Critical Information Summary, with pathways filled in from the declarations.",
        discussion: """
            The record of one offering: what is declared in words, and what the catalogue declares of credit, \
            recognition, stacking and laddering. Core fields that are missing are named. --format html writes a page \
            that needs no other file. With --completeness, a table of how much of the core record each institution has.

            Examples:
              pathways summary data/bc bcit/food-safety
              pathways summary data/bc bcit/food-safety --format html -o food-safety.html
              pathways summary data/bc --completeness --institution bcit
            """)

    @Argument(
        help: ArgumentHelp(
            "Files or folders of declarations, then the offering (none with --completeness).",
            valueName: "catalogue-and-id"),
        completion: .file(extensions: ["yaml", "yml"]))
    var words: [String] = []
    @Flag(help: "How much of the core record each institution has, instead of one record.") var completeness = false
    @Option(help: ArgumentHelp("With --completeness: only this institution.", valueName: "id"))
    var institution: String?
    @OptionGroup var date: DateOptions
    @Option(help: "How to show the answer; html for one record, csv for --completeness.") var format: SummaryFormat =
        .text
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write the answer to this file instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    func validate() throws {
        if completeness {
            guard !words.isEmpty else { throw ValidationError("Name a catalogue: one or more files or folders.") }
            guard format != .html else { throw ValidationError("--completeness is text, json, csv or markdown.") }
        } else {
            guard words.count >= 2 else { throw ValidationError("Name a catalogue, and then the offering.") }
            guard format != .csv else { throw ValidationError("A record is text, json, html or markdown.") }
            guard institution == nil else { throw ValidationError("--institution goes with --completeness.") }
        }
    }

    func run() throws {
        let answer = completeness ? try table() : try record()
        if let output { try OutputFile.write(Array(answer.utf8), to: output) } else { Console.answer(answer) }
    }

    /// Colour is for a terminal, not for a file.
    private var style: Style { output == nil ? .current : .plain }

    private func record() throws -> String {
        let catalogue = try CatalogueOptions(paths: Array(words.dropLast())).load()
        let index = try catalogue.requireOffering(words[words.count - 1])
        let summary = CriticalInformationSummary(of: index, in: catalogue, asOf: date.date)
        let page = SummaryPage(summary: summary, asOf: date.date)
        return switch format {
        case .markdown: SummaryMarkdownReporter(page: page).report()
        case .html: SummaryHTMLReporter(page: page).report()
        case .json: try JSONOutput.text(SummaryAnswer(summary, asOf: date.date))
        case .text, .csv: SummaryReporter(page: page, style: style).report()
        }
    }

    private func table() throws -> String {
        let catalogue = try CatalogueOptions(paths: words).load()
        if let institution { try catalogue.requireInstitution(institution) }
        let table = CompletenessTable(catalogue, institution: institution)
        let reporter = CompletenessReporter(table: table, style: style)
        return switch format {
        case .markdown: reporter.markdown()
        case .csv: reporter.commaSeparated()
        case .json: try JSONOutput.text(CompletenessAnswer(table))
        case .text, .html: reporter.report()
        }
    }
}

/// Text for people, JSON for programs, documents to pass on, a table for spreadsheets.
enum SummaryFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, json, csv
}

extension Catalogue {
    /// Refuses the question unless there is an institution of this identifier, and names the nearest known.
    fileprivate func requireInstitution(_ id: String) throws {
        let known = Set(institutions.map(\.id) + offerings.flatMap(\.institutions)).sorted()
        guard !known.contains(id) else { return }
        let hint = DidYouMean(known).suggestion(for: id).map { " Did you mean “\($0.printable)”?" } ?? ""
        Console.note("pathways: there is no institution “\(id.printable)” in the catalogue.\(hint)")
        throw ExitStatus.badData
    }
}
