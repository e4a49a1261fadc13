import CatalogueFiles
import Foundation
import Pathways
import Testing

@testable import pathways

/// The first page of a site with more offerings than it can list.
@Suite struct LargeSiteTests {
    /// As many courses in one of three institutions each, some with titles that are not to be trusted.
    private static func facts(_ count: Int, _ language: Language = .english) throws -> SiteFacts {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let rows = (0..<count).map { number in
            let title = number % 100 == 7 ? "</script>\u{2028}\"\"\\é<b>\(number)" : "Course \(number)"
            return "i\(number % 3)/c\(10_000 + number),course,C \(number),\"\(title)\",3"
        }
        let file = folder.appending(path: "offerings.csv")
        try Data(("id,kind,code,title,credits\n" + rows.joined(separator: "\n") + "\n").utf8).write(to: file)
        let loaded = try CatalogueReader.read([folder.path])
        try #require(loaded.isSound, "\(loaded.diagnostics.prefix(3))")
        let day = try #require(CalendarDate(parsing: "2026-11-23"))
        return SiteFacts(
            loaded.catalogue, asOf: day, title: nil, institution: nil,
            version: try CatalogueVersion(of: loaded.catalogue),
            findings: AcceptedFindings([], [], asOf: day), language: language)
    }

    @Test func aFirstPageThatFitsListsEverything() throws {
        let facts = try Self.facts(IndexPage.most)
        let page = try #require(SitePageReader(IndexPage(facts: facts).page.text))
        #expect(page.named("li").count { $0.attributes["data-words"] != nil } == IndexPage.most)
        #expect(page.named("div").allSatisfy { $0.attributes["data-offerings"] == nil })
        #expect(page.named("p").allSatisfy { $0.attributes["class"] != "elsewhere" })
    }

    @Test func aLargerOneListsInstitutionsAndSearchesAFile() throws {
        let facts = try Self.facts(IndexPage.most + 1)
        let text = IndexPage(facts: facts).page.text
        let page = try #require(SitePageReader(text))
        #expect(page.named("li").allSatisfy { $0.attributes["data-words"] == nil })
        #expect(page.named("div").compactMap { $0.attributes["data-offerings"] } == [SitePaths.searched])
        #expect(page.named("p").contains { $0.attributes["class"] == "elsewhere" })
        for id in ["i0", "i1", "i2"] { #expect(page.links.contains("\(id)/index.html")) }
        #expect(text.utf8.count < 10_000)
    }

    /// Every offering is in the file once, under its path and title, and no title can leave it.
    @Test func theFileNamesEveryOffering() throws {
        let facts = try Self.facts(IndexPage.most + 1)
        let text = SiteSearchText(facts).text
        let start = "var pathwaysOfferings = "
        #expect(text.hasPrefix(start) && text.hasSuffix(";\n"))
        #expect(text.utf8.allSatisfy { $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "'") })
        let json = Data(text.dropFirst(start.count).dropLast(2).utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let entries = try #require(object["offerings"] as? [[Any]])
        #expect(Set(entries.compactMap { $0[0] as? String }) == Set(facts.shown.compactMap(facts.paths.page)))
        #expect(entries.count == facts.shown.count)
        let titles = Dictionary(
            uniqueKeysWithValues: entries.map { ($0[0] as? String ?? "", $0[1] as? String ?? "") })
        for index in facts.shown {
            #expect(titles[facts.paths.page(of: index) ?? ""] == facts.catalogue[index].title.printable)
        }
        #expect((object["institutions"] as? [String])?.count == 3)
        #expect(text.utf8.count < 120 * facts.shown.count)
    }

    @Test func kindsAreNamedInTheLanguageOfTheSite() throws {
        #expect(SiteSearchText(try Self.facts(3, .french)).text.contains("\"cours\""))
    }
}
