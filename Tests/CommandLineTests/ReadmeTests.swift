import Foundation
import Testing

/// What the README says works.
@Suite struct ReadmeTests {
    /// The commands of the tour, run in a folder that sees the project's data and examples.
    @Test(arguments: try Readme.commands())
    func commandAnswers(_ command: String) throws {
        let folder = try Project.temporaryFolder()
        for name in ["data", "Examples"] {
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: name), withDestinationURL: Project.root.appending(path: name))
        }
        let run = try Invocation(String(command.dropFirst("pathways ".count)), in: folder)
        let expected: Int32 = command.contains("mistakes") || command.contains("loops") ? 1 : 0
        #expect(run.status == expected, "\(run.errors)")
        #expect(!run.output.isEmpty || command.contains(" -o "))
    }

    @Test func hasATour() throws { #expect(try Readme.commands().count >= 8) }

    /// The catalogue shown is one that can be used.
    @Test func catalogueIsSound() throws {
        let folder = try Project.temporaryFolder()
        let catalogue = try #require(try Readme.blocks("yaml").first)
        try catalogue.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation("check c.yaml --as-of 2026-01-31", in: folder)
        #expect(run.status == 0, "\(run.output)")
    }

    /// The two lines to paste do all their set-up.
    @Test func linesToPasteAreComplete() throws {
        let text = try Project.text("README.md")
        for name in ["run", "test"] {
            let parts = text.components(separatedBy: "<!-- command: \(name) -->\n```sh\n")
            let line = try #require(parts.last?.split(separator: "\n").first)
            #expect(parts.count == 2)
            #expect(line.contains("apt-get install"))
            #expect(line.contains(name == "test" ? "swift test" : "swift run -c release pathways"))
        }
    }

    @Test func linksLeadSomewhere() throws {
        let text = try Project.text("README.md")
        for match in text.matches(of: /\]\(([^)h][^)]*)\)/) {
            let file = Project.root.appending(path: String(match.1))
            #expect(FileManager.default.fileExists(atPath: file.path), "\(match.1)")
        }
    }
}

enum Readme {
    /// The code blocks of a language.
    static func blocks(_ language: String) throws -> [String] {
        try Project.text("README.md").components(separatedBy: "```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
    }

    /// The commands of the tour, one a line.
    static func commands() throws -> [String] {
        try blocks("sh").flatMap { $0.split(separator: "\n").map(String.init) }.filter { $0.hasPrefix("pathways ") }
    }
}
