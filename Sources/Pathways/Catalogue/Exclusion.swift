/// Offerings that overlap: credit is given for only one of them.
public struct Exclusion<Reference: Hashable & Sendable>: Hashable, Sendable {
    public var offerings: [Located<Reference>]
    public var source: Located<String>?
    public var note: Located<String>?
    public var span: SourceSpan

    public init(
        _ offerings: [Located<Reference>], source: Located<String>? = nil, note: Located<String>? = nil,
        at span: SourceSpan = .nowhere
    ) {
        self.offerings = offerings
        self.source = source
        self.note = note
        self.span = span
    }

    func map<Other>(_ transform: (Reference) -> Other) -> Exclusion<Other> {
        .init(offerings.map { $0.map(transform) }, source: source, note: note, at: span)
    }
}
