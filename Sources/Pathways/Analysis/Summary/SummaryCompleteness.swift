/// How complete the Critical Information Summaries of a catalogue are, institution by institution.
///
/// Looked at are all micro-credentials, and every other offering whose record has been begun: one with at least one text of
/// the record, or hours of learner effort by kind.
public struct SummaryCompleteness: Sendable {
    /// One offering that is looked at.
    public struct Entry: Hashable, Sendable {
        public var offering: OfferingIndex
        /// The core fields it lacks, in the order of the record.
        public var missing: [SummaryItem]
    }

    /// Some offerings, and how much of their core fields there is.
    public struct Tally: Sendable {
        /// In order.
        public var entries: [Entry]

        /// How many of the offerings have a core field.
        public func count(of item: SummaryItem) -> Int { entries.count { !$0.missing.contains(item) } }

        /// How many have every core field.
        public var complete: Int { entries.count { $0.missing.isEmpty } }

        /// How many core fields are there, of all offerings together.
        public var given: Int { entries.reduce(0) { $0 + SummaryItem.core.count - $1.missing.count } }

        /// How many there would be if nothing were missing.
        public var possible: Int { entries.count * SummaryItem.core.count }

        /// What part of the core fields is there; `nil` where no offering is looked at.
        public var share: Rational? { entries.isEmpty ? nil : Rational(given, over: possible) }
    }

    /// What an institution offers, alone or with others.
    public struct Row: Sendable {
        public var institution: String
        public var tally: Tally
    }

    /// The institutions with an offering that is looked at, in the order of their identifiers. What several offer together
    /// counts for each of them.
    public let rows: [Row]
    /// All offerings that are looked at, each once.
    public let total: Tally

    /// The table of a whole catalogue. O(V + E).
    public init(in catalogue: Catalogue) { self.init(catalogue, PathwayGraph(catalogue)) }

    init(_ catalogue: Catalogue, _ graph: PathwayGraph) {
        let links = SummaryLinks(catalogue: catalogue, graph: graph)
        total = Tally(
            entries: catalogue.indices.filter { Self.isLookedAt(catalogue[$0]) }.map {
                Entry(offering: $0, missing: links.missing(of: $0))
            })
        var rows: [String: [Entry]] = [:]
        for entry in total.entries {
            for institution in Set(catalogue[entry.offering].institutions) {
                rows[institution, default: []].append(entry)
            }
        }
        self.rows = rows.keys.sorted().map { Row(institution: $0, tally: Tally(entries: rows[$0] ?? [])) }
    }

    private static func isLookedAt(_ offering: Offering) -> Bool {
        offering.kind == .microCredential || offering.details.hasBegunSummary
    }

    /// The row of one institution, of no offerings where nothing of it is looked at.
    public func row(of institution: String) -> Row {
        rows.first { $0.institution == institution } ?? Row(institution: institution, tally: Tally(entries: []))
    }
}
