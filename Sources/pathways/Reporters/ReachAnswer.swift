import Advising
import Pathways

/// Where holdings can lead, as JSON.
struct ReachAnswer: Encodable {
    struct Entry: Encodable {
        var id: String
        var title: String
        var status: String
        @Nullable var steps: Int?
        var path: [Arrow]
        var missing: [Missing]
        /// What has to be confirmed.
        var confirm: [String]
        /// Why a recognition on the path does not hold for this learner as things stand.
        var refusals: [String]
    }

    /// Something in the way of a blocked offering.
    struct Missing: Encodable {
        var id: String
        var title: String
        var neededBy: String
        var relation: String
        var declaredAt: Place
    }

    var asOf: String
    var holdings: [String]
    var offerings: [Entry]

    init(_ entries: [ExplainedEntry], holdings: [Holding], asOf: CalendarDate, in catalogue: Catalogue) {
        self.asOf = asOf.description
        self.holdings = holdings.map { catalogue[$0.offering].id }
        offerings = entries.map { explained in
            let entry = explained.entry
            return Entry(
                id: catalogue[entry.offering].id, title: catalogue[entry.offering].title,
                status: entry.status.rawValue, steps: entry.steps,
                path: entry.path.map { Arrow($0, in: catalogue) },
                missing: (explained.missing?.items ?? []).map { item in
                    Missing(
                        id: catalogue[item.offering].id, title: catalogue[item.offering].title,
                        neededBy: catalogue[item.neededBy].id, relation: item.relation.rawValue,
                        declaredAt: Place(item.declaredAt, in: catalogue))
                },
                confirm: entry.confirm.map(\.english), refusals: entry.refusals.map(\.english))
        }
    }
}
