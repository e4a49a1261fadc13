import Pathways

/// A group at the top of a stack, with what it adds up to by itself.
public struct CreditPart: Sendable {
    /// How its members are taken.
    public enum Kind: Hashable, Sendable {
        /// One offering.
        case offering
        case all
        case any
        case choose(Int)
        case credits(Rational)
    }

    /// An offering that the group refers to.
    public struct Member: Hashable, Sendable {
        public var offering: OfferingIndex
        /// Its credits in the unit of the award; `nil` when none are published or none can be converted.
        public var credits: Rational?
        /// Where it is referred to.
        public var span: SourceSpan
    }

    public var kind: Kind
    /// The group as declared, for members that are groups themselves.
    public var requirement: Requirement<OfferingIndex>
    /// Every offering the group names, in the order they are written.
    public var members: [Member]
    /// What the members are chosen from when they are not named.
    public var filter: OfferingFilter?
    /// What the group adds up to by itself; learning it shares with other groups counts here too.
    public var range: CreditRange
    /// Where the group is written.
    public var span: SourceSpan
}

extension CreditPart {
    init(_ requirement: Requirement<OfferingIndex>, range: CreditRange, unit: CreditUnit, in catalogue: Catalogue) {
        self.requirement = requirement
        self.range = range
        span = requirement.span
        members = requirement.leaves.map { leaf in
            Member(offering: leaf.offering, credits: catalogue.credits(of: leaf.offering, in: unit), span: leaf.span)
        }
        switch requirement {
        case .complete: kind = .offering
        case .all: kind = .all
        case .any: kind = .any
        case .choose(let count, _, _): kind = .choose(count)
        case .credits(let amount, _, _): kind = .credits(amount)
        }
        switch requirement {
        case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _): self.filter = filter
        default: filter = nil
        }
    }
}
