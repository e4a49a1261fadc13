import Foundation
import Testing

/// What the process says to the shell, and on which stream.
@Suite struct ExitStatusTests {
    /// A catalogue in a folder of its own.
    private func catalogue(_ text: String) throws -> URL {
        let folder = try Project.temporaryFolder()
        try text.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    @Test func soundCatalogueIsAnswered() throws {
        let run = try Invocation("check data/bc")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }

    @Test func findingsOfSeverityErrorGive1() throws {
        let folder = try catalogue("institution: x\ncourses:\n  a: {requires: b}\n  b: {requires: a}\n")
        let run = try Invocation("check c.yaml", in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("[deadlock]"))
        #expect(try Invocation("cycles c.yaml", in: folder).status == 1)
    }

    @Test func usageGives64() throws {
        for line in ["reach", "nonsense", "reach data/bc --as-of yesterday", "explain data/bc", "credits data/bc"] {
            let run = try Invocation(line)
            #expect(run.status == 64, "\(line)")
            #expect(run.output.isEmpty, "\(line)")
        }
    }

    @Test func badDataGives65AndNamesEveryMistake() throws {
        let folder = try catalogue("institution: x\ncourses:\n  a: {requires: bb, credits: many}\n  b:\n")
        for line in ["reach c.yaml", "cycles c.yaml", "credits c.yaml --of x/a", "explain c.yaml x/a"] {
            let run = try Invocation(line, in: folder)
            #expect(run.status == 65, "\(line)")
            #expect(run.output.isEmpty, "\(line)")
            #expect(run.errors.contains("c.yaml:3:17: error"), "\(line)")
            #expect(run.errors.contains("c.yaml:3:30: error"), "\(line)")
        }
    }

    @Test func unknownOfferingGives65WithASuggestion() throws {
        let run = try Invocation("reach data/bc --holds bcit/cscc")
        #expect(run.status == 65)
        #expect(run.errors.contains("Did you mean “bcit/csc”?"))
        #expect(try Invocation("credits data/bc --of bcit/cstt").status == 65)
        #expect(try Invocation("reach data/bc --holds bcit/csc@2024-13-01").status == 65)
    }

    @Test func missingInputGives66() throws {
        let folder = try Project.temporaryFolder()
        #expect(try Invocation("check nowhere", in: folder).status == 66)
        #expect(try Invocation("check .", in: folder).status == 66)
        #expect(try Invocation("reach \(Project.root.path)/data/bc --learner nobody.yaml", in: folder).status == 66)
    }

    @Test func outputThatCannotBeWrittenGives73() throws {
        let run = try Invocation("diagram data/bc --focus bcit/csc -o /proc/nowhere/x.svg")
        #expect(run.status == 73)
        #expect(run.output.isEmpty)
    }

    @Test func noColourOffATerminal() throws {
        let run = try Invocation(["check", "data/bc"], environment: ["TERM": "xterm-256color"])
        #expect(!run.output.contains("\u{1B}"))
    }
}
