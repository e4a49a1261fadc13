import ArgumentParser
import Pathways

/// `pathways rules`: what `check` looks for.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "What does check look for? All kinds of finding, or one explained with an example.",
        discussion: """
            Examples:
              pathways rules
              pathways rules credits-do-not-add-up
              pathways rules --format json
            """)

    @Argument(
        help: ArgumentHelp("The kind of finding to explain, as it stands in brackets.", valueName: "code"),
        completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
    var code: String?
    @Option(help: "How to show them.") var format: AnswerFormat = .text

    func validate() throws { _ = try chosen() }

    func run() throws {
        if let code = try chosen() { try explain(code) } else { try list() }
    }

    private func list() throws {
        switch format {
        case .text: Console.answer(RulesReporter(style: .current).list(DiagnosticCode.allCases))
        case .json: Console.answer(try JSONOutput.text(RulesAnswer(DiagnosticCode.allCases)))
        }
    }

    private func explain(_ code: DiagnosticCode) throws {
        switch format {
        case .text: Console.answer(RulesReporter(style: .current).explanation(code))
        case .json: Console.answer(try JSONOutput.text(RuleAnswer(code)))
        }
    }

    /// The code that was asked for, with or without the brackets that findings show it in.
    private func chosen() throws -> DiagnosticCode? {
        guard let code else { return nil }
        let name = String(code.drop { $0 == "[" }.prefix { $0 != "]" })
        if let known = DiagnosticCode(rawValue: name) { return known }
        let near = DidYouMean(DiagnosticCode.allCases.map(\.rawValue)).suggestion(for: name)
        let hint = near.map { "Did you mean “\($0)”?" } ?? "“pathways rules” lists them all."
        throw ValidationError("There is no kind of finding “\(name.printable)”. \(hint)")
    }
}
