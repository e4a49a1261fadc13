import Dispatch
import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes all pages of a site, as many at a time as there are processors.
///
/// Each thread has one page in memory and one process that draws. What a page says depends on nothing but the facts, so
/// the files are the same however many threads there are.
struct SiteWriter {
    let facts: SiteFacts
    private let pages: [Page]

    /// A page that is to be written.
    private enum Page {
        case index, findings, about
        case institution(id: String, path: String, [OfferingIndex])
        case offering(OfferingIndex, path: String)
    }

    init(facts: SiteFacts) {
        self.facts = facts
        var lists: [String: [OfferingIndex]] = [:]
        for index in facts.shown {
            for id in facts.catalogue[index].institutions { lists[id, default: []].append(index) }
        }
        var pages: [Page] = [.index, .findings, .about]
        for id in facts.paths.institutionPages {
            guard let path = facts.paths.page(of: id) else { continue }
            pages.append(.institution(id: id, path: path, lists[id] ?? []))
        }
        for index in facts.shown {
            guard let path = facts.paths.page(of: index) else { continue }
            pages.append(.offering(index, path: path))
        }
        self.pages = pages
    }

    /// How many pages there are.
    var count: Int { pages.count }

    /// Writes every page and the files beside them. O(size of the pages).
    ///
    /// - Parameter progress: Is told how many pages are written.
    func write(to folder: SiteFolder, progress: SiteProgress) throws {
        try folder.write(SiteStyle.text, to: SitePaths.style)
        try folder.write("\(SiteScript.text)\n", to: SitePaths.script)
        if !IndexPage.listsAll(facts) { try folder.write(SiteSearchText(facts).text, to: SitePaths.searched) }
        let queue = SiteQueue(of: pages.count, progress)
        let workers = min(ProcessInfo.processInfo.activeProcessorCount, max(1, pages.count / 8))
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            let artist = SiteArtist()
            while let number = queue.next() {
                do {
                    let page = page(pages[number], artist)
                    try folder.write(page.text, to: page.path)
                    queue.finish()
                } catch {
                    queue.fail(error)
                }
            }
        }
        if let failure = queue.failure { throw failure }
    }

    private func page(_ page: Page, _ artist: SiteArtist) -> SitePage {
        switch page {
        case .index: IndexPage(facts: facts).page
        case .findings: FindingsPage(facts: facts).page
        case .about: AboutPage(facts: facts).page
        case .institution(let id, let path, let offerings):
            InstitutionPage(facts: facts, id: id, path: path).page(listing: offerings)
        case .offering(let index, let path): OfferingPage(facts, index, at: path, artist).page
        }
    }
}
