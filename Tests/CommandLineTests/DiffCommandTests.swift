import Foundation
import Testing

/// `pathways diff`, as programs and reviewers meet it.
@Suite struct DiffCommandTests {
    private static let old = """
        institution: x
        courses:
          a: {title: "Bar | <b>bold</b> `tick` @all", credits: 3, note: one}
          b: {credits: 2.5}
        programs:
          p: {credits: 5.5, stacks: [a, b]}
        ladders: [{from: p, into: p2, grants: {credits: 5}}]
        """ + "\nmicro-credentials: {p2: {credits: 10}}\n"

    /// A folder with `old.yaml` and `new.yaml`, the second after replacements.
    private func folder(_ edits: [(String, String)]) throws -> URL {
        let folder = try Project.temporaryFolder()
        let new = edits.reduce(Self.old) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        try Self.old.write(to: folder.appending(path: "old.yaml"), atomically: true, encoding: .utf8)
        try new.write(to: folder.appending(path: "new.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    @Test func theSameIsTheSame() throws {
        let run = try Invocation("diff data/bc data/bc")
        #expect(run.status == 0)
        #expect(run.output == "The two catalogues declare the same.\n")
        let answer = try Invocation("diff data/bc data/bc --format json").object()
        for key in ["added", "removed", "changed"] { #expect((answer[key] as? [Any])?.isEmpty == true) }
    }

    @Test func json() throws {
        let folder = try folder([("credits: 2.5", "credits: 3"), ("{credits: 5}", "{credits: 2/3}")])
        let run = try Invocation("diff old.yaml new.yaml --format json --as-of 2026-01-31", in: folder)
        #expect(run.status == 0)
        let answer = try run.object()
        #expect(Set(answer.keys) == ["asOf", "added", "removed", "changed", "consequences"])
        let changed = try #require(answer["changed"] as? [[String: Any]])
        #expect(changed.compactMap { $0["id"] as? String } == ["x/b", "x/p → x/p2"])
        let field = try #require((changed.first?["fields"] as? [[String: Any]])?.first)
        #expect(field["old"] as? Double == 2.5 && field["new"] as? Int == 3)
        let consequences = try #require(answer["consequences"] as? [String: Any])
        #expect(Set(consequences.keys) == ["loops", "obtainable", "totals", "recognitions"])
        let totals = try #require(consequences["totals"] as? [[String: Any]])
        #expect((totals.first?["new"] as? [String: Any])?["minimum"] as? Int == 6)
        let recognitions = try #require(consequences["recognitions"] as? [String: Any])
        #expect((recognitions["credits"] as? [[String: Any]])?.first?["old"] as? Int == 5)
    }

    @Test func text() throws {
        let folder = try folder([
            ("stacks: [a, b]", "stacks: [a, b, {any: [q]}]"), ("  p: {", "  q: {requires: p}\n  p: {"),
        ])
        let run = try Invocation("diff old.yaml new.yaml --as-of 2026-01-31", in: folder)
        #expect(run.output.hasPrefix("1 added, 1 changed.\n"))
        #expect(run.output.contains("deadlock: x/p, x/q"))
        #expect(run.output.contains("stacks: [x/a, x/b] → [x/a, x/b, x/q]"))
        #expect(run.output.contains("New, and cannot be obtained:\n      x/q\n"))
        #expect(run.output.contains("ladder x/p → x/p2, 5 credits; what it starts from cannot be obtained"))
    }

    /// Every row has as many cells as the head, and no text of a file is taken for Markdown or HTML.
    @Test func markdownHolds() throws {
        let folder = try folder([("note: one", #"note: "two | three `x` <i>""#), ("credits: 3,", "credits: 4,")])
        let run = try Invocation("diff old.yaml new.yaml --format markdown --as-of 2026-01-31", in: folder)
        #expect(run.status == 0)
        #expect(!run.output.contains("<b>") && !run.output.contains("@all"))
        var columns = 0
        for line in run.output.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                columns = 0
                continue
            }
            let bars = line.replacingOccurrences(of: #"\|"#, with: "").count { $0 == "|" }
            if columns == 0 { columns = bars }
            #expect(bars == columns, "\(line)")
        }
        #expect(run.output.contains("<details><summary>Changed (1)</summary>"))
    }

    @Test func badInputIsRefused() throws {
        let folder = try folder([("[a, b]", "[a, bb]")])
        let run = try Invocation("diff old.yaml new.yaml", in: folder)
        #expect(run.status == 65)
        #expect(run.errors.contains("Did you mean"))
        #expect(try Invocation("diff old.yaml nowhere.yaml", in: folder).status == 66)
        #expect(try Invocation("diff old.yaml", in: folder).status == 64)
    }
}
