import Foundation
import Testing

/// Texts that try to break out of a page.
@Suite struct SiteHostileTests {
    private static let site = Result {
        let folder = try HostileCatalogue.write(HostileTexts.all)
        return try SiteFixture(["c.yaml", "--title", HostileTexts.all[1]], in: folder)
    }
    private static let harmless = Result {
        let folder = try HostileCatalogue.write(HostileTexts.all.indices.map { "harmless text \($0)" })
        return try SiteFixture(["c.yaml", "--title", "harmless"], in: folder)
    }

    /// The same elements and attributes as in the site of harmless texts, links aside.
    @Test func pagesHoldNothingButThePage() throws {
        let (bad, good) = (try Self.site.get(), try Self.harmless.get())
        #expect(Set(bad.files.keys) == Set(good.files.keys))
        var known: Set<String> = []
        for (path, text) in good.pages { known.formUnion(Self.names(try #require(SitePageReader(text), "\(path)"))) }
        for (path, text) in bad.pages {
            let page = try #require(SitePageReader(text), "\(path)")
            #expect(Self.names(page).isSubset(of: known), "\(path): \(Self.names(page).subtracting(known))")
            for link in page.links + page.loaded {
                if let target = SiteFixture.target(of: link, on: path) {
                    #expect(bad.files[target.path] != nil, "\(path): \(link)")
                } else {
                    #expect(link.wholeMatch(of: /(?i)(https?:\/\/|mailto:)[^"<>\s]+/) != nil, "\(path): \(link)")
                }
            }
            #expect(page.loaded.allSatisfy { SiteFixture.target(of: $0, on: path) != nil }, "\(path)")
            let isSteering = { (scalar: Unicode.Scalar) in
                scalar.value < 0x20 && scalar != "\n" || (0x202A...0x202E).contains(scalar.value)
            }
            #expect(!text.unicodeScalars.contains(where: isSteering), "\(path)")
        }
    }

    private static func names(_ page: SitePageReader) -> Set<String> {
        Set(
            page.elements.flatMap { element in
                [element.name] + element.attributes.keys.map { "\(element.name) \($0)" }
            }
        ).subtracting(["a", "a href"])
    }

    @Test func identifiersAreSafeFiles() throws {
        let ids = [
            "..", "CON", "con", "Index", "index", "a.b", "Ünï", "%2e%2e", "a b", String(repeating: "x", count: 900),
        ]
        let courses = ids.map { "  \"\($0)\": { title: \"\($0)\" }\n" }.joined()
        let folder = try Project.temporaryFolder()
        try "institution: X-Y\ncourses:\n\(courses)".write(
            to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let check = try Invocation("check c.yaml", in: folder)
        guard check.status != 65, !check.output.contains("malformed-value") else { return try expectRefused(folder) }
        let site = try SiteFixture(["c.yaml"], in: folder)
        #expect(Set(site.pages.keys.map { $0.lowercased() }).count == ids.count + 4)
    }

    /// Where identifiers like these are mistakes, there is no site.
    private func expectRefused(_ folder: URL) throws {
        #expect(try Invocation("site c.yaml -o site", in: folder).status == 65)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "site").path))
    }
}
