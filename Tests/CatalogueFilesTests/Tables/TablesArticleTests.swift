import CatalogueFiles
import Pathways
import Testing

/// The tables shown in the article are one sound catalogue that says what the article says.
@Suite struct TablesArticleTests {
    private let article: String

    init() throws { article = try ProjectFiles.text("Sources/Pathways/Pathways.docc/Tables.md") }

    /// What stands in the code blocks behind comments of this kind: `<!-- table: name -->`.
    private func blocks(_ kind: String) -> [(name: String, text: String)] {
        article.split(separator: "<!-- \(kind): ").dropFirst().map { part in
            let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
            let body = lines.dropFirst(2).prefix { $0 != "```" }
            return (String(lines[0].prefix { $0 != " " }), body.joined(separator: "\n") + "\n")
        }
    }

    @Test func examplesAreSound() {
        let tables = blocks("table")
        let loaded = CatalogueReader.read(texts: tables)
        #expect(loaded.diagnostics == [])
        #expect(tables.count == 10)
        #expect(loaded.catalogue.recognitions.count == 3)
    }

    @Test func stacksAreThoseInYAML() throws {
        let tables = blocks("table")
        let stacks = try #require(blocks("yaml").first?.text)
        let whole =
            "programs: {bcit/csc: {credits: 60, title: Computer Systems Certificate, other-credits: any, "
            + stacks.dropLast() + "}}\n"
        let others = tables.filter { $0.name != "stacks.csv" }.map { table in
            (
                table.name,
                table.text.split(separator: "\n").filter { !$0.hasPrefix("bcit/csc,program") }.joined(separator: "\n")
            )
        }
        let written = CatalogueReader.read(texts: others + [("c.yaml", whole)])
        #expect(written.diagnostics == [])
        #expect(
            CatalogueOutline(written.catalogue).lines
                == CatalogueOutline(CatalogueReader.read(texts: tables).catalogue).lines)
    }
}
