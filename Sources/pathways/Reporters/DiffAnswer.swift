import Pathways

/// The differences between two catalogues as JSON.
struct DiffAnswer: Encodable {
    struct Declaration: Encodable {
        var kind: String
        var id: String
        var title: String?
        var from: [String]
        var into: [String]
        var declaredAt: Place
    }

    struct Change: Encodable {
        struct Field: Encodable {
            var field: String
            @Nullable var old: Value?
            @Nullable var new: Value?
        }

        /// Where it is declared in the old and in the new catalogue.
        struct Places: Encodable {
            var old: Place
            var new: Place
        }

        var kind: String
        var id: String
        var title: String?
        var from: [String]
        var into: [String]
        var fields: [Field]
        var declaredAt: Places
    }

    /// A number or a text.
    struct Value: Encodable {
        var value: FieldValue

        func encode(to encoder: any Encoder) throws {
            switch value {
            case .number(let number): try Number(number).encode(to: encoder)
            case .text(let text):
                var container = encoder.singleValueContainer()
                try container.encode(text)
            }
        }
    }

    var asOf: String
    var added: [Declaration]
    var removed: [Declaration]
    var changed: [Change]
    var consequences: DiffConsequencesAnswer

    init(_ comparison: Comparison) {
        let (difference, old, new) = (comparison.difference, comparison.old, comparison.new)
        asOf = comparison.asOf.description
        added = difference.added.map { Declaration($0, in: new) }
        removed = difference.removed.map { Declaration($0, in: old) }
        changed = difference.changed.map { change in
            Change(
                kind: change.new.kind, id: change.new.key, title: change.new.title, from: change.new.from,
                into: change.new.into, fields: change.fields.map(Change.Field.init),
                declaredAt: .init(old: Place(change.old.span, in: old), new: Place(change.new.span, in: new)))
        }
        consequences = DiffConsequencesAnswer(comparison)
    }
}

extension DiffAnswer.Declaration {
    init(_ record: DeclarationRecord, in catalogue: Catalogue) {
        self.init(
            kind: record.kind, id: record.key, title: record.title, from: record.from, into: record.into,
            declaredAt: Place(record.span, in: catalogue))
    }
}

extension DiffAnswer.Change.Field {
    init(_ change: FieldChange) {
        self.init(
            field: change.field, old: change.old.map { DiffAnswer.Value(value: $0) },
            new: change.new.map { DiffAnswer.Value(value: $0) })
    }
}
