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
        #expect(Set(headings) == Set(DiagnosticCode.allCases.map(\.rawValue)))
        #expect(headings.count == DiagnosticCode.allCases.count)
    }
}
