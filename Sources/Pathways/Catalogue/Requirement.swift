/// What has to be completed: a tree over offerings.
///
/// `Reference` is how an offering is named: by an ``OfferingName`` in a ``Declarations`` value, by an
/// ``OfferingIndex`` in a resolved ``Catalogue``. Trees are as deep as people nest them in a file, which the readers
/// bound; functions over one requirement may recurse.
public indirect enum Requirement<Reference: Hashable & Sendable>: Hashable, Sendable {
    /// One offering, with the conditions its completion has to meet.
    case complete(Leaf)
    /// Every one. An `all` of nothing is met by doing nothing.
    case all([Requirement], SourceSpan)
    /// At least one. An `any` of nothing is never met.
    case any([Requirement], SourceSpan)
    /// This many of the pool, all different.
    case choose(Int, from: Pool, SourceSpan)
    /// This much credit from the pool, in the unit of the award it belongs to.
    case credits(Rational, from: Pool, SourceSpan)

    /// One offering with conditions. 32 bytes.
    public struct Leaf: Hashable, Sendable {
        private struct Conditions: Hashable, Sendable {
            var grade: Grade?
            var within: CalendarPeriod?
        }

        public var offering: Reference
        /// One entry, or none where there are no conditions, as in most.
        private var conditions: [Conditions]
        public var span: SourceSpan

        public init(
            _ offering: Reference, grade: Grade? = nil, within: CalendarPeriod? = nil, at span: SourceSpan = .nowhere
        ) {
            self.offering = offering
            self.span = span
            conditions = grade == nil && within == nil ? [] : [Conditions(grade: grade, within: within)]
        }

        public var grade: Grade? {
            get { conditions.first?.grade }
            set { self = Leaf(offering, grade: newValue, within: within, at: span) }
        }

        /// How recently it must have been completed, looking back from the as-of date.
        public var within: CalendarPeriod? {
            get { conditions.first?.within }
            set { self = Leaf(offering, grade: grade, within: newValue, at: span) }
        }

        /// Whether having completed it is enough, whenever and however well.
        public var isUnconditional: Bool { conditions.isEmpty }
    }

    /// What a choice is made from.
    public enum Pool: Hashable, Sendable {
        case listed([Requirement])
        /// All offerings that match; `any` is the filter without fields.
        case matching(OfferingFilter)
    }
}

extension Requirement {
    /// The place it is written at.
    public var span: SourceSpan {
        switch self {
        case .complete(let leaf): leaf.span
        case .all(_, let span), .any(_, let span), .choose(_, _, let span), .credits(_, _, let span): span
        }
    }

    /// The requirements directly below: none for a leaf or a choice from a filter.
    public var children: [Requirement] {
        switch self {
        case .complete, .choose(_, .matching, _), .credits(_, .matching, _): []
        case .all(let children, _), .any(let children, _): children
        case .choose(_, .listed(let children), _), .credits(_, .listed(let children), _): children
        }
    }

    /// The filter a choice is made from, if it is made from one.
    package var filter: OfferingFilter? {
        switch self {
        case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _): filter
        default: nil
        }
    }

    /// Whether some choice in it is made from all that matches a filter.
    var hasFilter: Bool {
        var result = false
        forEachNode { if $0.filter != nil { result = true } }
        return result
    }

    /// Calls `body` for each leaf, in the order they are written.
    public func forEachLeaf(_ body: (Leaf) -> Void) {
        if case .complete(let leaf) = self { body(leaf) } else { for child in children { child.forEachLeaf(body) } }
    }

    /// Calls `body` for each requirement of the tree, this one first.
    public func forEachNode(_ body: (Requirement) -> Void) {
        body(self)
        for child in children { child.forEachNode(body) }
    }

    /// All leaves, in the order they are written.
    public var leaves: [Leaf] {
        var result: [Leaf] = []
        forEachLeaf { result.append($0) }
        return result
    }

    /// The same tree with other references.
    public func map<Other>(_ transform: (Reference) -> Other) -> Requirement<Other> {
        switch self {
        case .complete(let leaf):
            let offering = transform(leaf.offering)
            return .complete(.init(offering, grade: leaf.grade, within: leaf.within, at: leaf.span))
        case .all(let children, let span): return .all(children.map { $0.map(transform) }, span)
        case .any(let children, let span): return .any(children.map { $0.map(transform) }, span)
        case .choose(let count, let pool, let span): return .choose(count, from: pool.map(transform), span)
        case .credits(let amount, let pool, let span): return .credits(amount, from: pool.map(transform), span)
        }
    }
}

extension Requirement.Pool {
    func map<Other>(_ transform: (Reference) -> Other) -> Requirement<Other>.Pool {
        switch self {
        case .listed(let children): .listed(children.map { $0.map(transform) })
        case .matching(let filter): .matching(filter)
        }
    }
}
