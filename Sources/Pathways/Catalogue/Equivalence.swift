/// Offerings that count as others: one as one, one as several, or several as one.
public struct Equivalence<Reference: Hashable & Sendable>: Hashable, Sendable {
    public var these: [Located<Reference>]
    public var are: [Located<Reference>]
    public var direction: EquivalenceDirection
    public var effective: DateRange
    public var agreement: Agreement?
    public var declaredBy: Located<String>?
    public var source: Located<String>?
    public var note: Located<String>?
    public var span: SourceSpan

    public init(
        these: [Located<Reference>], are: [Located<Reference>], direction: EquivalenceDirection = .oneWay,
        effective: DateRange = DateRange(), at span: SourceSpan = .nowhere
    ) {
        self.these = these
        self.are = are
        self.direction = direction
        self.effective = effective
        self.span = span
    }

    func map<Other>(_ transform: (Reference) -> Other) -> Equivalence<Other> {
        var result = Equivalence<Other>(
            these: these.map { $0.map(transform) }, are: are.map { $0.map(transform) }, direction: direction,
            effective: effective, at: span)
        result.agreement = agreement
        result.declaredBy = declaredBy
        result.source = source
        result.note = note
        return result
    }
}

/// Which way an equivalence holds.
public enum EquivalenceDirection: String, CaseIterable, Sendable {
    /// Holding `these` counts as `are`, not the other way round.
    case oneWay = "one-way"
    case both
}
