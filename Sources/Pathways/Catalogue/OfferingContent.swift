/// What an offering says of itself, field by field, its requirements left out.
package struct OfferingContent: Sendable {
    package var id: String
    /// Where it is declared.
    package var span: SourceSpan
    package var kind: OfferingKind
    package var details = OfferingDetails()
    /// The institutions that offer it jointly; empty when only that of the identifier does.
    package var institutions: [Located<String>] = []
    package var credits: Located<StatedCredits>?
    package var otherCredits: Located<OtherCredits>?
    package var admission = Admission.open
    package var rules = Rules()
    package var grades: GradeScale?
    package var replacedBy: Located<OfferingName>?

    package init(_ id: Located<String>, kind: OfferingKind) {
        (self.id, span, self.kind) = (id.value, id.span, kind)
    }
}

/// The content of a declared offering that is not a row of a table.
final class DeclaredOfferingRecord: Sendable {
    let content: OfferingContent

    init(_ content: OfferingContent) { self.content = content }
}
