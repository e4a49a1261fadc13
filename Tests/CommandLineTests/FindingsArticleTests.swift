import Foundation
import Testing

/// The examples of the article *Findings*: each gives the finding it stands under.
@Suite struct FindingsArticleTests {
    /// Code and example of each section that has one.
    private static func examples() throws -> [(code: String, text: String)] {
        let article = Project.root.appending(path: "Sources/Pathways/Pathways.docc/Findings.md")
        let sections = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "\n### ").dropFirst()
        return sections.compactMap { section in
            let parts = section.components(separatedBy: "```yaml\n")
            guard parts.count == 2 else { return nil }
            return (
                String(section.prefix { $0 != "\n" }), parts[1].components(separatedBy: "```")[0]
            )
        }
    }

    @Test func eachGivesItsFinding() throws {
        let examples = try Self.examples()
        #expect(examples.count >= 26)
        for (code, text) in examples {
            let folder = try Project.temporaryFolder()
            defer { try? FileManager.default.removeItem(at: folder) }
            try text.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
            let run = try Invocation("check c.yaml --as-of 2025-12-01 --expiring 6months --format json", in: folder)
            let findings = try run.object()["diagnostics"] as? [[String: Any]] ?? []
            let codes = Set(findings.compactMap { $0["code"] as? String })
            #expect(codes.contains(code), "\(code): \(codes.sorted())")
            // A note on the shape of so small a catalogue may come with it, nothing else.
            let others = codes.subtracting([code, "dead-end", "orphan", "mutual-recognition", "summary-incomplete"])
            #expect(others.isEmpty, "\(code): \(others.sorted())")
        }
    }
}
