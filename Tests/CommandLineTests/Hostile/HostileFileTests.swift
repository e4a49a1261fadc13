import Foundation
import Testing

/// What the commands that write files, or read tables of others, make of hostile texts.
@Suite(.serialized) struct HostileFileTests {
    private static let hostile = HostileTexts.all
    private static let harmless = hostile.indices.map { "harmless text \($0)" }
    private static let folders = Result {
        (try HostileCatalogue.write(hostile), try HostileCatalogue.write(harmless))
    }

    /// Runs in both folders; the exit status is the same, and nothing said on the way steers a terminal.
    @discardableResult
    private func run(_ line: String, _ bad: URL, _ good: URL) throws -> (Invocation, Invocation) {
        let (run, clean) = (try Invocation(line, in: bad), try Invocation(line, in: good))
        #expect(run.status == clean.status, "\(line): \(run.errors.prefix(500))")
        OutputExamination(line: line).terminal(run.errors)
        return (run, clean)
    }

    /// In every form, and back, the catalogue says what it said.
    @Test(arguments: ["out.yaml", "out.xlsx", "tables/"]) func convertLosesNoText(_ output: String) throws {
        let (bad, good) = try Self.folders.get()
        let (run, _) = try run("convert c.yaml -o \(output) --force", bad, good)
        #expect(run.status == 0, "\(run.errors.prefix(500))")
        let difference = try Invocation("diff c.yaml \(output) --format json", in: bad)
        #expect(difference.status == 0, "\(output): \(difference.output.prefix(800)) \(difference.errors.prefix(300))")
        let answer = try difference.object()
        for key in ["added", "removed", "changed"] {
            #expect((answer[key] as? [Any])?.isEmpty == true, "\(output) \(key): \(difference.output.prefix(800))")
        }
        let again = try Invocation("convert \(output) -o again.yaml --force", in: bad)
        #expect(again.status == 0, "\(again.errors.prefix(500))")
        #expect(try Invocation("convert c.yaml -o once.yaml --force", in: bad).status == 0)
        let texts = try ["again.yaml", "once.yaml"].map { try Data(contentsOf: bad.appending(path: $0)) }
        #expect(texts[0].count == texts[1].count || output != "out.yaml")
    }

    /// Tables hold as many rows as those of harmless texts, and no formula.
    @Test func tablesHoldNoFormula() throws {
        let (bad, good) = try Self.folders.get()
        try run("convert c.yaml -o sheets/ --force", bad, good)
        let names = try FileManager.default.contentsOfDirectory(atPath: bad.appending(path: "sheets").path).sorted()
        #expect(names.contains("offerings.csv") && names.contains("ladders.csv"))
        for name in names {
            let texts = try [bad, good].map { folder in
                String(decoding: try Data(contentsOf: folder.appending(path: "sheets/\(name)")), as: UTF8.self)
            }
            OutputExamination(line: name).cellsAreNoFormulas(texts[0], beside: texts[1])
        }
    }

    @Test func reportHoldsNothingButThePage() throws {
        let (bad, good) = try Self.folders.get()
        for (number, text) in Self.hostile.enumerated() where !text.contains("\0") && number % 12 == 0 {
            let words = ["report", "c.yaml", "--to", "x/q", "--holds", "x/m\(number)", "--as-of", "2026-06-01"]
            let pages = try [(bad, text), (good, Self.harmless[number])].map { folder, name in
                let run = try Invocation(words + ["--prepared-for=\(name)", "-o", "report.html"], in: folder)
                #expect(run.status == 0, "\(name.debugDescription.prefix(80)): \(run.errors.prefix(300))")
                OutputExamination(line: "report").terminal(run.errors)
                return String(decoding: try Data(contentsOf: folder.appending(path: "report.html")), as: UTF8.self)
            }
            OutputExamination(line: "report, \(text.debugDescription.prefix(60))").markup(pages[0], pages[1])
        }
    }

    // MARK: - Tables of others

    /// A learner of each name, who holds something of the catalogue or what has that name.
    @Test(arguments: ["json", "csv"]) func auditAnswersEveryLine(_ format: String) throws {
        let (bad, good) = try Self.folders.get()
        for (folder, names) in [(bad, Self.hostile), (good, Self.harmless)] {
            let lines = try names.enumerated().map { number, name in
                let held = number % 3 == 0 ? name : "x/m\(number)"
                let object: [String: Any] = ["learner": name, "holds": [held]]
                return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
            }
            try (lines.joined(separator: "\n") + "\n").write(
                to: folder.appending(path: "cohort.jsonl"), atomically: true, encoding: .utf8)
        }
        let line = "audit c.yaml --learners cohort.jsonl --toward x/q --format \(format) --as-of 2026-06-01"
        let (run, clean) = try run(line, bad, good)
        let examination = OutputExamination(line: line)
        if format == "csv" {
            return examination.examine(run.output, as: "csv", beside: clean.output)
        }
        let rows = run.output.split(separator: "\n")
        #expect(rows.count == Self.hostile.count)
        for (row, other) in zip(rows, clean.output.split(separator: "\n")) {
            examination.examine(String(row), as: "json", beside: String(other))
        }
    }

    /// Hostile texts in each column of a transfer guide: what is written is a catalogue without mistakes.
    @Test func importWritesASoundCatalogue() throws {
        let (bad, good) = try Self.folders.get()
        let plain = ["Langara College", "ECON 120", "Title", "3", "uvic", "UVIC ECON 103 (1.5)", "Sept/99 -"]
        for column in plain.indices {
            for (folder, texts) in [(bad, Self.hostile), (good, Self.harmless)] {
                let rows = texts.map { text in
                    plain.enumerated().map { position, value in
                        let cell = position == column ? text : value
                        return "\"\(cell.replacing("\"", with: "\"\""))\""
                    }.joined(separator: ",")
                }
                let heading = "From institution,Course,Title,Credits,To institution,Transfer credit,Effective"
                try ([heading] + rows).joined(separator: "\n").write(
                    to: folder.appending(path: "rows.csv"), atomically: true, encoding: .utf8)
            }
            try importRows(bad, column: column)
        }
    }

    private func importRows(_ folder: URL, column: Int) throws {
        for output in ["guide.yaml", "guide.xlsx"] {
            for format in ["text", "json"] {
                let run = try Invocation("import rows.csv -o \(output) --format \(format)", in: folder)
                #expect([0, 65].contains(run.status), "column \(column) \(output): \(run.errors.prefix(500))")
                let examination = OutputExamination(line: "import, column \(column)")
                examination.examine(run.output, as: format, beside: run.output)
                examination.terminal(run.errors)
            }
            guard FileManager.default.fileExists(atPath: folder.appending(path: output).path) else { continue }
            let check = try Invocation("check \(output) --select content", in: folder)
            #expect(check.status == 0, "column \(column) \(output): \(check.output.prefix(800))")
        }
    }
}
