/// What one recognition says, field by field.
package struct RecognitionContent<Reference: Hashable & Sendable>: Hashable, Sendable {
    package var kind: RecognitionKind
    package var from: Requirement<Reference>
    package var into: Recognition<Reference>.Destination
    package var intoSpan: SourceSpan
    package var grants: Grants<Reference>
    package var conditions: RecognitionConditions<Reference>
    package var agreement: Agreement?
    package var declaredBy: Located<String>?
    package var source: Located<String>?
    package var note: Located<String>?
    package var span: SourceSpan

    package init(
        kind: RecognitionKind, from: Requirement<Reference>, into: Recognition<Reference>.Destination,
        intoSpan: SourceSpan, grants: Grants<Reference> = .init(),
        conditions: RecognitionConditions<Reference> = .init(),
        agreement: Agreement? = nil, declaredBy: Located<String>? = nil, source: Located<String>? = nil,
        note: Located<String>? = nil, span: SourceSpan
    ) {
        (self.kind, self.from, self.into, self.intoSpan) = (kind, from, into, intoSpan)
        (self.grants, self.conditions, self.agreement) = (grants, conditions, agreement)
        (self.declaredBy, self.source, self.note, self.span) = (declaredBy, source, note, span)
    }
}

extension RecognitionContent {
    /// The same with other references; who receives is said anew.
    func map<Other>(
        into other: Recognition<Other>.Destination, _ transform: (Reference) -> Other
    ) -> RecognitionContent<Other> {
        RecognitionContent<Other>(
            kind: kind, from: from.map(transform), into: other, intoSpan: intoSpan, grants: grants.map(transform),
            conditions: conditions.map(transform), agreement: agreement, declaredBy: declaredBy, source: source,
            note: note, span: span)
    }
}

/// The content of a recognition that is not a row of a table.
final class RecognitionRecord<Reference: Hashable & Sendable>: Sendable {
    let content: RecognitionContent<Reference>

    init(_ content: RecognitionContent<Reference>) { self.content = content }
}
