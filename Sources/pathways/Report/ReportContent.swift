import Advising
import CatalogueFiles
import Pathways

/// What a report says, in words of one language, before it is laid out.
struct ReportContent {
    /// A text and the numbers of its sources.
    struct Cited {
        var text: String
        var sources: [Int] = []
    }

    /// Something a learner should know at a glance.
    struct Fact {
        var label: String
        var lines: [Cited]
    }

    /// One row of the ledger.
    struct LedgerRow {
        var name: String
        /// When and how well it was completed.
        var completion: String
        var held: String
        var counts: String
        var isCounted: Bool
        /// What becomes of it, in a word or two.
        var outcome: String
        /// Why, and what to do about it.
        var explanation: [String]
        var sources: [Int]
    }

    /// One step of the route.
    struct RouteRow {
        var name: String
        var place: String
        var credits: String
        var accumulated: String
        var notes: [String]
        var sources: [Int]
    }

    /// What to ask one institution.
    struct Questions {
        var institution: String
        var url: String?
        var lines: [Cited]
    }

    var subtitle: String
    var standing: String
    /// How much of the total counts, from 0 to 1; `nil` without a total.
    var share: Double?
    var facts: [Fact]
    var ledger: [LedgerRow]
    var routeSummary: [String]
    var route: [RouteRow]
    var obstacles: [Cited]
    var assumptions: [String]
    var questions: [Questions]
    var sources: [ReportSources.Item]
}

/// What a report is made from.
struct ReportFacts {
    var catalogue: Catalogue
    var target: OfferingIndex
    var holdings: [Holding]
    var asOf: CalendarDate
    var ledger: Ledger
    var routes: Routes
    /// Awards that are complete and need only be asked for.
    var claimable: [OfferingIndex]
}

extension ReportContent {
    /// Puts a report in words. O(size of the ledger and the route).
    init(_ facts: ReportFacts, _ say: Wording) {
        var writer = ReportWriter(facts: facts, words: ReportWords(catalogue: facts.catalogue, say: say))
        subtitle = writer.words.subtitle(facts.target)
        standing = writer.standing
        share = writer.share
        self.facts = writer.standingFacts()
        ledger = facts.ledger.entries.filter { $0.rule == .counted }.map { writer.row($0) }
        ledger += facts.ledger.entries.filter { $0.rule != .counted }.map { writer.row($0) }
        routeSummary = writer.routeSummary
        route = (facts.routes.best?.steps ?? []).map { writer.row($0) }
        obstacles = facts.routes.best == nil ? writer.obstacles() : []
        assumptions = writer.assumptions
        questions = writer.questions()
        sources = writer.sources.items
    }
}

/// Writes the parts of a report one after the other, and collects the sources they rest on.
struct ReportWriter {
    let facts: ReportFacts
    let words: ReportWords
    var sources = ReportSources()

    var say: Wording { words.say }
    var catalogue: Catalogue { facts.catalogue }
    var ledger: Ledger { facts.ledger }

    mutating func cite(_ span: SourceSpan, _ source: String?) -> [Int] {
        sources.cite(span, source, in: catalogue).map { [$0] } ?? []
    }

    mutating func cite(_ basis: Ledger.Basis) -> [Int] { cite(basis.span, basis.source) }
}
