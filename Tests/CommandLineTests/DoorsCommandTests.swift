import Foundation
import Testing

/// `pathways doors`, as programs and people meet it.
@Suite struct DoorsCommandTests {
    private static let line = "doors data/bc --holds bcit/asd@2024-06-30 --as-of 2026-01-31"

    @Test func anAnswerForPrograms() throws {
        let run = try Invocation("\(Self.line) --toward bcit/cst --format json")
        #expect(run.status == 0)
        let answer = try run.object()
        #expect(Set(answer.keys) == ["asOf", "holdings", "doors", "open", "proved"])
        #expect(answer["holdings"] as? [String] == ["bcit/asd"])
        let doors = try #require(answer["doors"] as? [[String: Any]])
        #expect(doors.compactMap { $0["id"] as? String } == ["bcit/csc", "bcit/acis"])
        let first = try #require(doors.first)
        #expect(
            Set(first.keys) == ["id", "title", "status", "claims", "nearer", "counts", "declaredAt", "source"])
        let nearer = try #require(first["nearer"] as? [[String: Any]])
        #expect(Set(try #require(nearer.first).keys) == ["id", "title", "needed", "steps", "stepsBefore"])
        #expect(nearer.compactMap { $0["id"] as? String } == ["bcit/cst"])
        #expect(nearer.compactMap { $0["stepsBefore"] as? Int } == [2])
        let counts = try #require(first["counts"] as? [[String: Any]])
        #expect(counts.compactMap { $0["toward"] as? String } == ["bcit/cst"])
        #expect(counts.compactMap { $0["credits"] as? Int } == [60])
    }

    @Test func theTextNamesWhatIsOpened() throws {
        let run = try Invocation(Self.line)
        #expect(run.status == 0)
        #expect(run.output.contains("Opens the most next\n  1. "))
        #expect(run.output.contains("Needed for: Computer Systems Certificate (bcit/csc), "))
        #expect(run.output.contains("more open something: --limit "))
        #expect(run.output == (try Invocation(Self.line).output))
    }

    @Test func aLimit() throws {
        let all = try Invocation("\(Self.line) --format json").object()["doors"] as? [Any]
        let two = try Invocation("\(Self.line) --format json --limit 2").object()["doors"] as? [Any]
        #expect(try #require(all).count > 50)
        #expect(two?.count == 2)
        #expect(try Invocation("\(Self.line) --limit 0").status == 64)
    }

    @Test func anAwardThatIsCompletedAndOneThatComesWithinReach() throws {
        let folder = try Project.temporaryFolder()
        let text = """
            institution: x
            courses: {a: {credits: 3}, old: {offered: {until: 2020-01-01}}, new: {credits: 3}, c: {requires: old}}
            micro-credentials: {m: {title: "Red \\e[31m", stacks: a}, n: {stacks: c}}
            equivalents: [{these: [new], are: [old]}]
            """
        try text.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation("doors c.yaml --as-of 2026-01-31", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("      Completes: Red "))
        #expect(run.output.contains("      Within reach only with it (1 round of study left): x/n\n"))
        #expect(!run.output.unicodeScalars.contains("\u{1B}"))
        let none = try Invocation("doors c.yaml --as-of 2026-01-31 --holds x/m --toward x/m", in: folder)
        #expect(none.status == 0)
        #expect(none.output.contains("Nothing that can be started or claimed now opens anything toward"))
    }

    @Test func mistakesAreRefused() throws {
        #expect(try Invocation("doors").status == 64)
        let unknown = try Invocation("doors data/bc --toward bcit/cscc")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("Did you mean “bcit/csc”?"))
        #expect(try Invocation("doors nowhere").status == 66)
    }

    @Test func helpHasExamples() throws {
        #expect(try Invocation("doors --help").output.contains("pathways doors data/bc"))
    }
}
