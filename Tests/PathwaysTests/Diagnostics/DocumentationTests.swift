import Foundation
import Pathways
import Testing

/// The article *Findings* speaks of every code.
@Suite struct DocumentationTests {
    private static let article = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Pathways/Pathways.docc/Findings.md")

    @Test func everyCodeHasAHeading() throws {
        let text = try String(contentsOf: Self.article, encoding: .utf8)
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
        // The introduction explains severities and groups; every other heading is a code.
        let codes = headings.filter { !["Severities", "Groups", "Accepting a finding"].contains($0) }
        #expect(codes.sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
    }
}
