import ArgumentParser
import IntegerProgramming

/// The command line of `pathways`.
@main
struct PathwaysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pathways",
        abstract: "How micro-credentials, courses and programs stack and ladder.",
        discussion: """
            What loops, what is reachable, what the credits add up to, and the picture. A catalogue is one or more \
            files or folders of declarations (YAML, CSV tables or workbooks). Every command takes --format json for programs, and --as-of for \
            another day than today.

            Try it on the data that ships:
              pathways check data/bc
              pathways reach data/bc --holds bcit/csc@2024-06-30=B+
              pathways diagram data/bc --focus bcit/csc --hops 2 -o csc.svg
            """,
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, RulesCommand.self, CyclesCommand.self, ReachCommand.self, CreditsCommand.self,
            ExplainCommand.self, SummaryCommand.self, RouteCommand.self, ImpactCommand.self, DiffCommand.self,
            DoorsCommand.self, AuditCommand.self, BankCommand.self, DiagramCommand.self, ReportCommand.self,
            SiteCommand.self, ConvertCommand.self, ImportCommand.self, DrawLayoutCommand.self,
        ]
    )
}

extension PathwaysCommand {
    /// Runs the command that the arguments name. An error that no command foresees is a fault of ours, and says so.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch IntegerProgramError.numbersTooLarge {
            Console.note(
                "pathways: the amounts of credit here are too large, or too finely divided, to be added up exactly.")
            exit(withError: ExitStatus.badData)
        } catch {
            if exitCode(for: error) == .failure, !(error is ExitCode) {
                Console.note("pathways: a fault of the program, not of your files: \(error)")
                exit(withError: ExitStatus.ourFault)
            }
            exit(withError: error)
        }
    }
}
