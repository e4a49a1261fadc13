/// The three kinds of recognition; they share one shape.
public enum RecognitionKind: String, CaseIterable, Sendable {
    /// A formal step from one program to a further one.
    case ladder
    /// A course or block, as in a transfer guide.
    case transfer
    /// A credit bank's award for outside training or prior learning.
    case assessment
}

/// What a receiving program or institution grants for something completed elsewhere.
public struct Recognition<Reference: Hashable & Sendable>: Hashable, Sendable {
    /// Who receives.
    public enum Destination: Hashable, Sendable {
        case offering(Reference)
        /// All programs of the institution.
        case institution(String)
    }

    public var kind: RecognitionKind
    public var from: Requirement<Reference>
    public var into: Destination
    /// Where the receiver is written.
    public var intoSpan: SourceSpan
    public var grants: Grants<Reference>
    public var conditions: RecognitionConditions<Reference>
    public var agreement: Agreement?
    /// The institution on whose word this stands.
    public var declaredBy: Located<String>?
    /// The public page it was published on, or a citation.
    public var source: Located<String>?
    public var note: Located<String>?
    public var span: SourceSpan

    public init(
        _ kind: RecognitionKind, from: Requirement<Reference>, into: Destination, grants: Grants<Reference> = .init(),
        conditions: RecognitionConditions<Reference> = .init(), agreement: Agreement? = nil,
        declaredBy: Located<String>? = nil, source: Located<String>? = nil, note: Located<String>? = nil,
        at span: SourceSpan = .nowhere
    ) {
        self.kind = kind
        self.from = from
        self.into = into
        intoSpan = span
        self.grants = grants
        self.conditions = conditions
        self.agreement = agreement
        self.declaredBy = declaredBy
        self.source = source
        self.note = note
        self.span = span
    }
}

extension Recognition {
    /// Where it was published: its own page or citation, or else its agreement's.
    public var publicSource: String? { source?.value ?? agreement?.source }

    /// Whether learning completed from `date` on can still fall under the agreement.
    public func isOpen(on date: CalendarDate) -> Bool { !(agreement?.effective.hasEnded(by: date) ?? false) }
}
