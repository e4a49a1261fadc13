/// A description of offerings to choose from, instead of a list of them.
///
/// Every field that is given must match. A filter without fields matches every offering.
public struct OfferingFilter: Hashable, Sendable {
    /// The identifier of an institution that offers it.
    public var institution: String?
    public var kind: OfferingKind?
    /// A level of the catalogue, or `upper` or `lower`.
    public var level: String?
    /// The letters in front of a course code: `ACCT` matches `ACCT 1000`.
    public var subject: String?

    public init(
        institution: String? = nil, kind: OfferingKind? = nil, level: String? = nil, subject: String? = nil
    ) {
        self.institution = institution
        self.kind = kind
        self.level = level
        self.subject = subject
    }

    /// Whether the filter matches everything.
    public var isOpen: Bool { self == OfferingFilter() }

    public func matches(_ offering: Offering, levels: LevelScale) -> Bool {
        if let kind, offering.kind != kind { return false }
        if let institution, !offering.isOffered(by: institution) { return false }
        if let level, !(offering.level.map { levels.matches($0, wanted: level) } ?? false) { return false }
        if let subject, offering.subject != subject { return false }
        return true
    }
}
