import Pathways
import Testing

@testable import pathways

/// Names of files for any identifier.
@Suite struct SitePathsTests {
    private static let hard = [
        "..", ".", "con", "CON", "Con", "aux", "nul", "com1", "lpt9", "index", "Index", "a.b", "a_b", "a-b", "-a", "A",
        "a",
        "é", "e\u{301}x", "ß", "ſ", "K", "a b", "a%20b", "a?b", "a#b", "a\\b", "a:b", "日本語", "_", "__", "_61_", "a/b",
        String(repeating: "x", count: 400), String(repeating: "x", count: 401), String(repeating: "é", count: 100),
    ]

    @Test func namesAreSafeAndDifferentWhereverCaseIsTheSame() {
        let names = Self.hard.map(SiteFileName.make)
        for (text, name) in zip(Self.hard, names) {
            #expect(name.wholeMatch(of: /[a-z0-9_][a-z0-9_-]*/) != nil, "\(text): \(name)")
            #expect(name.utf8.count < 130, "\(text)")
        }
        #expect(Set(names.map { $0.lowercased() }).count == Self.hard.count)
        #expect(SiteFileName.make("food-safety") == "food-safety")
        #expect(SiteFileName.make("con") == "con_")
    }

    @Test func randomNamesStayApart() {
        var state: UInt64 = 20_261_123
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let letters = Array("aAbB_-.é1/ ")
        var seen: [String: String] = [:]
        for _ in 0..<20_000 {
            let text = String((0...random(6)).map { _ in letters[random(letters.count)] })
            let name = SiteFileName.make(text)
            #expect(seen[name] == nil || seen[name] == text, "\(text) and \(seen[name] ?? "") are both \(name)")
            seen[name] = text
        }
    }

    @Test func pathsDoNotDependOnWhatHasPages() {
        let offerings = ["a/x", "a/y", "b/index", "B/x"].sorted().map { Offering($0) }
        let catalogue = Catalogue(offerings: offerings)
        let (all, some) = (SitePaths(catalogue, institution: nil), SitePaths(catalogue, institution: "a"))
        var paths: Set<String> = []
        for index in catalogue.indices {
            let path = all.page(of: index)
            #expect(path != nil)
            if let path { #expect(paths.insert(path.lowercased()).inserted) }
            #expect(some.page(of: index) == (catalogue[index].institutions == ["a"] ? path : nil))
        }
        #expect(all.page(of: "b") == "b/index.html")
        #expect(some.page(of: "b") == nil)
    }

    @Test func linksAreRelative() {
        #expect(PageLink(to: "bcit/csc.html", from: "index.html").address == "bcit/csc.html")
        #expect(PageLink(to: "bcit/csc.html", from: "ubcv/a.html").address == "../bcit/csc.html")
        #expect(PageLink(to: "index.html", from: "ubcv/a.html", fragment: "x").address == "../index.html#x")
        #expect(PageLink(to: "ubcv/a.html", from: "ubcv/a.html", fragment: "x").address == "#x")
    }
}
