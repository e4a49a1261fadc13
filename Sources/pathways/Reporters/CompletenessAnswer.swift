import Pathways

/// How complete the records of a catalogue are, as JSON.
struct CompletenessAnswer: Encodable {
    struct Row: Encodable {
        @Nullable var id: String?
        @Nullable var name: String?
        /// How many offerings are looked at.
        var offerings: Int
        /// How many of them have every core field.
        var complete: Int
        /// For each core field, how many have it.
        var fields: [String: Int]
        /// How many core fields there are, and could be.
        var given: Int
        var possible: Int
        @Nullable var share: Number?
        var incomplete: [Entry]
    }

    /// An offering that lacks something.
    struct Entry: Encodable {
        var id: String
        var title: String
        var missing: [String]
        var declaredAt: Place
    }

    /// The core fields in the order of the record.
    var fields: [String]
    var institutions: [Row]
    /// `null` where one institution was asked for.
    @Nullable var total: Row?

    init(_ table: CompletenessTable) {
        let catalogue = table.catalogue
        fields = SummaryItem.core.map(\.rawValue)
        institutions = table.rows.map { row in
            Row(row.tally, id: row.institution, name: catalogue.institution(row.institution)?.name, in: catalogue)
        }
        _total = Nullable(wrappedValue: table.total.map { Row($0, id: nil, name: nil, in: catalogue) })
    }
}

extension CompletenessAnswer.Row {
    init(_ tally: SummaryCompleteness.Tally, id: String?, name: String?, in catalogue: Catalogue) {
        let counts = SummaryItem.core.map { ($0.rawValue, tally.count(of: $0)) }
        self.init(
            id: id, name: name, offerings: tally.entries.count, complete: tally.complete,
            fields: Dictionary(uniqueKeysWithValues: counts), given: tally.given, possible: tally.possible,
            share: tally.share.map(Number.init),
            incomplete: tally.entries.filter { !$0.missing.isEmpty }.map { entry in
                let offering = catalogue[entry.offering]
                return CompletenessAnswer.Entry(
                    id: offering.id, title: offering.title, missing: entry.missing.map(\.rawValue),
                    declaredAt: Place(offering.span, in: catalogue))
            })
    }
}
