import Pathways

/// Writes all pages of a site, one at a time.
struct SiteWriter {
    let facts: SiteFacts

    /// How many pages there are.
    var count: Int { facts.shown.count + facts.paths.institutionPages.count + 3 }

    /// Writes every page and the files beside them.
    ///
    /// - Parameter progress: Is told how many pages are written.
    func write(to folder: SiteFolder, progress: (Int) -> Void) throws {
        try folder.write(SiteStyle.text, to: SitePaths.style)
        try folder.write("\(SiteScript.text)\n", to: SitePaths.script)
        var written = 0
        func write(_ page: SitePage) throws {
            try folder.write(page.text, to: page.path)
            written += 1
            progress(written)
        }
        for page in [IndexPage(facts: facts).page, FindingsPage(facts: facts).page, AboutPage(facts: facts).page] {
            try write(page)
        }
        for (id, offerings) in institutions {
            guard let path = facts.paths.page(of: id) else { continue }
            try write(InstitutionPage(facts: facts, id: id, path: path).page(listing: offerings))
        }
        for index in facts.shown {
            guard let path = facts.paths.page(of: index) else { continue }
            try write(OfferingPage(facts, index, at: path).page)
        }
    }

    /// The institutions that have pages, each with its offerings. O(offerings).
    private var institutions: [(id: String, offerings: [OfferingIndex])] {
        var lists: [String: [OfferingIndex]] = [:]
        for index in facts.shown {
            for id in facts.catalogue[index].institutions { lists[id, default: []].append(index) }
        }
        return facts.paths.institutionPages.map { ($0, lists[$0] ?? []) }
    }
}
