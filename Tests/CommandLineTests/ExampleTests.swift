import Foundation
import Testing

/// The commands of the examples give what is recorded beside them.
///
/// `PATHWAYS_RECORD=1 swift test` records the outputs anew, and fails: a recording is looked at before it is believed.
@Suite struct ExampleTests {
    @Test(arguments: try ExampleCommand.all())
    func givesTheExpectedAnswer(_ command: ExampleCommand) throws {
        let run = try Invocation(command.arguments)
        if ProcessInfo.processInfo.environment["PATHWAYS_RECORD"] != nil {
            try run.output.write(to: command.expected, atomically: true, encoding: .utf8)
            Issue.record("recorded \(command.expected.lastPathComponent): look at it, and run again")
            return
        }
        #expect(run.output == (try String(contentsOf: command.expected, encoding: .utf8)), "\(command)")
        #expect(run.status == command.status, "\(command): \(run.errors)")
    }

    @Test func thereAreExamples() throws {
        let folders = Set(try ExampleCommand.all().map(\.folder))
        #expect(folders.isSuperset(of: ["chain", "food-safety", "loops", "mistakes"]))
    }
}

/// A line of an example's `commands.txt`: `NAME: pathways ARGUMENTS => STATUS`.
struct ExampleCommand: CustomStringConvertible, Sendable {
    var folder: String
    var name: String
    var arguments: [String]
    var status: Int32

    var description: String { "\(folder)/\(name): pathways \(arguments.joined(separator: " "))" }

    var expected: URL { Project.root.appending(path: "Examples/\(folder)/expected/\(name).txt") }

    static func all() throws -> [ExampleCommand] {
        let examples = Project.root.appending(path: "Examples")
        let folders = try FileManager.default.contentsOfDirectory(atPath: examples.path).sorted()
        return try folders.flatMap { folder -> [ExampleCommand] in
            let file = examples.appending(path: "\(folder)/commands.txt")
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
            return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
                try #require(ExampleCommand(folder: folder, line: String($0)), "\(folder): \($0)")
            }
        }
    }

    init?(folder: String, line: String) {
        guard let match = line.wholeMatch(of: /([a-z0-9-]+): pathways (.*) => (\d+)/), let status = Int32(match.3)
        else {
            return nil
        }
        self.folder = folder
        name = String(match.1)
        arguments = match.2.split(separator: " ").map(String.init)
        self.status = status
    }
}
