import Foundation
import Testing

/// Choosing findings, and accepting them.
@Suite struct CheckCommandTests {
    /// A folder with a catalogue of two notes and a warning.
    private func folder() throws -> URL {
        let folder = try Project.temporaryFolder()
        let text = """
            institution: x
            courses:
              pottery: {title: Pottery, credits: 3}
            programs:
              p: {credits: 30}
              y/q: {credits: 24}
            ladders:
              - {from: p, into: y/q, grants: {credits: 40}, declared-by: x}
            """
        try FileManager.default.createDirectory(at: folder.appending(path: "c"), withIntermediateDirectories: true)
        try text.write(to: folder.appending(path: "c/c.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    private func codes(_ arguments: String, in folder: URL) throws -> [String] {
        let run = try Invocation("check c --as-of 2026-01-01 --format json " + arguments, in: folder)
        let findings = try run.object()["diagnostics"] as? [[String: Any]] ?? []
        return findings.compactMap { $0["code"] as? String }
    }

    @Test func selecting() throws {
        let folder = try folder()
        #expect(
            try codes("", in: folder) == [
                "orphan", "one-sided-ladder", "grants-more-than-source", "grants-more-than-target",
            ])
        #expect(try codes("--select credit", in: folder) == ["grants-more-than-source", "grants-more-than-target"])
        #expect(
            try codes("--select credit,orphan --ignore grants-more-than-source", in: folder) == [
                "orphan", "grants-more-than-target",
            ])
        #expect(try codes("--severity warning", in: folder) == ["one-sided-ladder", "grants-more-than-target"])
        #expect(try codes("--severity error", in: folder) == [])
        let run = try Invocation("check c --select orphans", in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains("Did you mean “orphan”?"))
    }

    @Test func accepting() throws {
        let folder = try folder()
        let file = folder.appending(path: "c/accepted-findings.yaml")
        let run = try Invocation(
            ["check", "c", "--as-of", "2026-01-01", "--accept-current", "--reason", "Seen: \"all\""], in: folder)
        #expect(run.status == 0)
        #expect(run.errors == "c/accepted-findings.yaml: 4 findings accepted, 0 accepted before.\n")
        #expect(try codes("", in: folder) == [])
        // Not read as a file of the catalogue, and other questions do not mind it.
        #expect(try Invocation("reach c", in: folder).status == 0)
        #expect(try Invocation("check c --accepted nowhere.yaml", in: folder).status == 66)

        let accepted = try String(contentsOf: file, encoding: .utf8)
        #expect(accepted.contains("reason: \"Seen: \\\"all\\\"\""))
        let edited = accepted.replacingOccurrences(of: "code: orphan", with: "code: dead-end")
        try edited.write(to: file, atomically: true, encoding: .utf8)
        #expect(try codes("", in: folder) == ["orphan", "unused-acceptance"])
        let again = try Invocation("check c --as-of 2026-01-01 --accept-current", in: folder)
        #expect(again.errors == "c/accepted-findings.yaml: 1 findings accepted, 3 accepted before.\n")
        #expect(try codes("", in: folder) == [])
        #expect(try String(contentsOf: file, encoding: .utf8).contains("Seen:"), "what was accepted keeps its reason")
    }

    @Test func mistakesInTheFile() throws {
        let folder = try folder()
        let text = """
            accepted:
              - {code: orphans, file: c.yaml, reason: why}
              - {code: orphan, file: gone.yaml, reason: why}
              - {code: unknown-key, file: c.yaml, reason: why}
              - {code: orphan, file: c.yaml}
            """
        try text.write(to: folder.appending(path: "c/accepted-findings.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation("check c --as-of 2026-01-01 --select content,record", in: folder)
        #expect(run.status == 1)
        #expect(
            run.output.split(separator: "\n").filter { $0.hasPrefix("c/") }.map { String($0.prefix(60)) } == [
                "c/accepted-findings.yaml:2:12: error: “orphans” is not a cod",
                "c/accepted-findings.yaml:3:5: warning: This accepts a findin",
                "c/accepted-findings.yaml:4:5: error: A finding “unknown-key”",
                "c/accepted-findings.yaml:5:5: error: This accepted finding d",
            ])
    }
}
