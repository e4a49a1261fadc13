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

extension Equivalence {
    /// Where it was published: its own page or citation, or else its agreement's.
    public var publicSource: String? { source?.value ?? agreement?.source }
}

extension Equivalence where Reference: Comparable {
    /// What counts as what, each side in order without repetitions.
    package var directions: [(these: [Reference], are: [Reference])] {
        let these = Set(these.map(\.value)).sorted()
        let are = Set(are.map(\.value)).sorted()
        return direction == .both ? [(these, are), (are, these)] : [(these, are)]
    }
}

/// Which way an equivalence holds.
public enum EquivalenceDirection: String, CaseIterable, Sendable {
    /// Holding `these` counts as `are`, not the other way round.
    case oneWay = "one-way"
    case both
}
