import Foundation
import Graphviz
import Testing

/// Every command in every format on a catalogue of hostile texts, beside the same catalogue with harmless ones.
@Suite(.serialized) struct HostileCommandTests {
    /// What each command needs to answer. A command that is not here fails the test until it is.
    private static let arguments: [String: [String]] = [
        "check": ["c.yaml", "c.yaml --expiring 5years"], "cycles": ["c.yaml"], "reach": ["c.yaml --all", holding],
        "rules": [""], "credits": ["c.yaml --of x/p", "c.yaml --toward x/p --holds x/m1,x/m2"],
        "explain": ["c.yaml x/p", "c.yaml x/m0"], "route": ["c.yaml --to x/q --holds x/m0"],
        "impact": ["c.yaml --without x/m3"], "diff": ["c.yaml later.yaml"], "doors": ["c.yaml"],
        "bank": ["c.yaml", "c.yaml --expiring 5years"],
        "summary": (0..<9).map { "c.yaml x/m\(7 * $0)" } + ["c.yaml --completeness"],
        "diagram": ["c.yaml --text", "c.yaml --focus x/p --text", "c.yaml --to x/p --holds x/m0 --text"],
    ]
    private static let holding = "c.yaml --learner learner.yaml --learner-name NAME"
    /// These write files or read tables of others; see `HostileFileTests` and, for the site, `SiteHostileTests`.
    private static let others: Set<String> = ["convert", "import", "report", "site", "audit", "help"]

    private static let hostile = HostileTexts.all
    private static let harmless = hostile.indices.map { "harmless text \($0)" }
    private static let folders = Result {
        (try HostileCatalogue.write(hostile), try HostileCatalogue.write(harmless))
    }

    private static func run(_ words: [String], _ folder: URL, name: String) throws -> Invocation {
        try Invocation(words.map { $0 == "NAME" ? name : $0 } + ["--as-of", "2026-06-01"], in: folder)
    }

    /// The commands that the help lists.
    private static func commands() throws -> [String] {
        let help = try Invocation("--help").output
        return help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }
            .compactMap { $0.firstMatch(of: #/^  ([a-z-]+) /#).map { String($0.1) } }
    }

    /// The formats that the help of a command lists.
    private static func formats(of command: String) throws -> [String] {
        let help = try Invocation([command, "--help"]).output.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        let values = help.firstMatch(of: /--format <[a-z-]+>.*?\(values: ([a-z, ]+)/).map { String($0.1) } ?? "text"
        return values.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test func everyCommandIsTriedInEveryFormat() throws {
        let (bad, good) = try Self.folders.get()
        let commands = try Self.commands()
        #expect(commands.count >= 10)
        for command in commands where !Self.others.contains(command) {
            let lines = try #require(Self.arguments[command], "say here what “\(command)” needs")
            for format in try Self.formats(of: command) {
                for line in lines {
                    let words = [command] + line.split(separator: " ").map(String.init) + ["--format", format]
                    let date = command == "rules" || command == "diff" ? 2 : 0
                    try compare(words, format, bad, good, dropping: date)
                }
            }
        }
    }

    private func compare(_ words: [String], _ format: String, _ bad: URL, _ good: URL, dropping: Int) throws {
        func run(_ folder: URL, _ name: String) throws -> Invocation {
            let all = words.map { $0 == "NAME" ? name : $0 } + ["--as-of", "2026-06-01"]
            return try Invocation(Array(all.dropLast(dropping)), in: folder)
        }
        let line = words.joined(separator: " ")
        let clean = try run(good, Self.harmless[0])
        let run = try run(bad, Self.hostile[0])
        #expect(run.status == clean.status, "\(line): \(run.errors.prefix(500))")
        #expect(clean.status <= 1 || clean.status == 64, "\(line): \(clean.errors.prefix(500))")
        OutputExamination(line: line).examine(run.output, as: format, beside: clean.output)
        OutputExamination(line: line).terminal(run.errors)
    }

    @Test(arguments: ["svg", "pdf", "png", "dot"])
    func picturesHoldNothingElse(ending: String) throws {
        let (bad, good) = try Self.folders.get()
        for line in ["diagram c.yaml", "diagram c.yaml --focus x/p --holds x/m3"] {
            let page =
                try ending == "pdf" && Invocation("diagram --help").output.contains("--page") ? " --page poster" : ""
            let words = (line + page).split(separator: " ").map(String.init) + ["-o", "picture.\(ending)"]
            for folder in [bad, good] {
                let run = try Self.run(words, folder, name: "")
                #expect(run.status == 0, "\(line) \(ending): \(run.errors)")
            }
            let (picture, clean) = (
                try Data(contentsOf: bad.appending(path: "picture.\(ending)")),
                try Data(contentsOf: good.appending(path: "picture.\(ending)"))
            )
            let examination = OutputExamination(line: "\(line) \(ending)")
            switch ending {
            case "svg":
                examination.markup(String(decoding: picture, as: UTF8.self), String(decoding: clean, as: UTF8.self))
            case "pdf": examination.pdf(picture)
            case "dot":
                try examination.dot(String(decoding: picture, as: UTF8.self), String(decoding: clean, as: UTF8.self))
            default: #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            }
        }
    }

    @Test func theRightLearnerIsFoundByAnyName() throws {
        let (bad, _) = try Self.folders.get()
        for name in Self.hostile where !name.contains("\0") && !name.hasPrefix("-") {
            let words = ["reach", "c.yaml", "--learner", "learner.yaml", "--learner-name", name]
            let run = try Invocation(words, in: bad)
            #expect(run.status == 0, "\(name.debugDescription.prefix(80)): \(run.errors.prefix(300))")
            OutputExamination(line: name.debugDescription).terminal(run.output + run.errors)
        }
    }
}
