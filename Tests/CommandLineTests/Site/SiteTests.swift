import Foundation
import Testing

/// The site of the data that ships.
@Suite struct SiteTests {
    private static let whole = Result { try SiteFixture(["data/bc"]) }
    private static let french = Result { try SiteFixture(["data/bc", "--language", "fr"]) }

    private static func readers(_ site: SiteFixture) throws -> [String: SitePageReader] {
        var result: [String: SitePageReader] = [:]
        for (path, page) in site.pages { result[path] = SitePageReader(page) }
        return result
    }

    @Test(arguments: ["en", "fr"])
    func everyPageIsWhole(language: String) throws {
        let site = try (language == "en" ? Self.whole : Self.french).get()
        #expect(site.pages.count > 200)
        for (path, page) in try Self.readers(site) {
            #expect(page.named("html").first?.attributes["lang"] == language, "\(path)")
            #expect(!page.title.isEmpty, "\(path)")
            for name in ["main", "header", "footer", "h1"] { #expect(page.named(name).count == 1, "\(path): \(name)") }
            #expect(page.named("a").first?.attributes["href"]?.hasSuffix("#content") == true, "\(path)")
            #expect(page.named("main").first?.attributes["id"] == "content", "\(path)")
            #expect(Set(page.ids).count == page.ids.count, "\(path): an id twice")
            #expect(page.headings.first == 1, "\(path)")
            for (upper, lower) in zip(page.headings, page.headings.dropFirst()) {
                #expect(lower <= upper + 1, "\(path): h\(lower) below h\(upper)")
            }
        }
    }

    @Test func everyLinkLeadsSomewhere() throws {
        let site = try Self.whole.get()
        let readers = try Self.readers(site)
        for (path, page) in readers {
            for link in page.links + page.loaded {
                guard let target = SiteFixture.target(of: link, on: path) else {
                    #expect(link.wholeMatch(of: /(https?:\/\/|mailto:)[^"<>\s]+/) != nil, "\(path): \(link)")
                    continue
                }
                #expect(site.files[target.path] != nil, "\(path): \(link)")
                guard let fragment = target.fragment else { continue }
                #expect(readers[target.path]?.ids.contains(fragment) == true, "\(path): \(link)")
            }
        }
    }

    @Test func nothingIsAskedOfOthers() throws {
        for (path, page) in try Self.readers(try Self.whole.get()) {
            #expect(page.loaded.allSatisfy { SiteFixture.target(of: $0, on: path) != nil }, "\(path): \(page.loaded)")
            let policy = try #require(page.policy, "\(path)")
            #expect(policy.hasPrefix("default-src 'none'; "), "\(path)")
            let scripts = page.named("script")
            #expect(policy.contains("script-src") == !scripts.isEmpty, "\(path)")
            #expect(scripts.allSatisfy { $0.attributes["src"]?.hasSuffix("search.js") == true }, "\(path)")
            #expect(
                ["img", "iframe", "object", "embed", "form", "base"].allSatisfy { page.named($0).isEmpty }, "\(path)")
            let handlers = page.elements.flatMap(\.attributes.keys).filter { $0.lowercased().hasPrefix("on") }
            #expect(handlers.isEmpty, "\(path): \(handlers)")
        }
    }

    /// Every offering is on the first page, and its page says its title, its picture and its record.
    @Test func everyOfferingHasItsPage() throws {
        let site = try Self.whole.get()
        let answer = try Invocation("reach data/bc --all --format json --as-of 2026-11-23").object()
        let offerings = try #require(answer["offerings"] as? [[String: Any]])
        let index = try #require(SitePageReader(site.pages["index.html"] ?? ""))
        let items = index.named("li").compactMap { $0.attributes["data-words"] }
        #expect(items.count == offerings.count)
        for offering in offerings {
            let (id, title) = (offering["id"] as? String ?? "", offering["title"] as? String ?? "")
            #expect(items.contains { $0.split(separator: " ").contains(Substring(id)) }, "\(id)")
            let path = id.split(separator: "/").joined(separator: "/") + ".html"
            let page = try #require(SitePageReader(site.pages[path] ?? ""), "\(path)")
            #expect(page.text.contains(title), "\(id)")
            #expect(page.ids.contains("summary"), "\(id)")
        }
    }

    /// What `explain` names is on the page, and linked.
    @Test(arguments: ["bcit/csc", "bcit/food-safety", "selkirk/dip-human-services-ecce", "tru-ol/bcom"])
    func thePageSaysWhatExplainSays(id: String) throws {
        let site = try Self.whole.get()
        let page = try #require(SitePageReader(site.pages["\(id).html"] ?? ""))
        let answer = try Invocation("explain data/bc \(id) --format json --as-of 2026-11-23").object()
        let recognitions = try #require(answer["recognisedBy"] as? [[String: Any]])
        for recognition in recognitions {
            let into = recognition["into"] as? String ?? ""
            let target = into.contains("/") ? "../\(into).html" : "../\(into)/index.html"
            #expect(page.links.contains(target), "\(id): \(into)")
            if let source = recognition["source"] as? String { #expect(page.text.contains(source), "\(source)") }
            if let until = recognition["effectiveUntil"] as? String { #expect(page.text.contains(until), "\(until)") }
            for text in recognition["confirm"] as? [String] ?? [] { #expect(page.text.contains(text), "\(text)") }
        }
    }

    @Test func picturesLeadToPages() throws {
        let page = try #require(SitePageReader(try Self.whole.get().pages["bcit/cst.html"] ?? ""))
        #expect(page.named("svg").count == 1)
        let drawn = page.named("a").filter { $0.attributes["aria-label"] != nil }.compactMap { $0.attributes["href"] }
        #expect(drawn.contains("../bcit/csc.html"))
        #expect(!drawn.contains("../bcit/cst.html"))
        #expect(page.named("details").count == 1)
    }

    @Test func theSameCatalogueGivesTheSameBytes() throws {
        #expect(try SiteFixture(["data/bc"]).files == Self.whole.get().files)
    }

    @Test func anotherLanguageHasTheSamePages() throws {
        let (english, french) = (try Self.whole.get(), try Self.french.get())
        #expect(Set(english.files.keys) == Set(french.files.keys))
        let page = try #require(french.pages["bcit/cst.html"])
        #expect(page.contains("Où cela mène"))
        for words in [
            "What it leads to", "Critical Information Summary", ">60 credits", "declared at", "on the word of",
        ] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    @Test func oneInstitutionHasItsPagesOnly() throws {
        let site = try SiteFixture(["data/bc", "--institution", "bcit", "--title", "A & B <pathways>"])
        let whole = try Self.whole.get()
        #expect(Set(site.pages.keys).isSubset(of: Set(whole.pages.keys)))
        for (path, text) in site.pages {
            let page = try #require(SitePageReader(text), "\(path)")
            #expect(page.text.contains("A & B <pathways>"), "\(path)")
            for link in page.links {
                guard let target = SiteFixture.target(of: link, on: path) else { continue }
                #expect(site.files[target.path] != nil, "\(path): \(link)")
            }
        }
        #expect(site.pages["bcit/csc.html"] != nil)
        // Offered jointly with another institution, whose own offerings have no pages.
        #expect(site.pages.keys.allSatisfy { !$0.hasPrefix("selkirk/") })
    }
}
