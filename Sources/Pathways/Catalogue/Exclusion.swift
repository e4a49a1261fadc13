/// Offerings that overlap: credit is given for only one of them.
public struct Exclusion<Reference: Hashable & Sendable>: Hashable, Sendable {
    public var offerings: [Located<Reference>]
    /// The institution on whose word this stands.
    public var declaredBy: Located<String>?
    public var source: Located<String>?
    public var note: Located<String>?
    public var span: SourceSpan

    public init(
        _ offerings: [Located<Reference>], declaredBy: Located<String>? = nil, source: Located<String>? = nil,
        note: Located<String>? = nil,
        at span: SourceSpan = .nowhere
    ) {
        self.offerings = offerings
        self.declaredBy = declaredBy
        self.source = source
        self.note = note
        self.span = span
    }

    func map<Other>(_ transform: (Reference) -> Other) -> Exclusion<Other> {
        .init(offerings.map { $0.map(transform) }, declaredBy: declaredBy, source: source, note: note, at: span)
    }
}
