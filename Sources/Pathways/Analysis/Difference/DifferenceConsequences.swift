/// What the difference between two catalogues does to loops, to what can be obtained, to totals and to recognitions.
public struct DifferenceConsequences: Sendable {
    /// A loop that only one of the catalogues has.
    public struct LoopChange: Hashable, Sendable {
        public var kind: Loop.Kind
        /// The identifiers of its offerings.
        public var offerings: [String]
    }

    /// What an award adds up to in both.
    public struct TotalChange: Sendable {
        public var id: String
        public var title: String
        public var old: AwardTotal
        public var new: AwardTotal
    }

    /// A recognition that is of use in both and grants other credit.
    public struct CreditChange: Sendable {
        public var old: LostRecognition
        public var new: LostRecognition
    }

    public let newLoops: [LoopChange]
    public let resolvedLoops: [LoopChange]
    /// Offerings of both that can be obtained in one only: identifiers, in order.
    public let unobtainable: [String]
    public let obtainable: [String]
    /// New offerings that nobody can obtain.
    public let addedUnobtainable: [String]
    /// Awards of both whose parts changed, if they add up to something else.
    public let totals: [TotalChange]
    /// Recognitions of the old catalogue that are of use there and no more, with what is missing.
    public let lost: [LostRecognition]
    /// Recognitions of the new catalogue that were of no use before, or not there.
    public let gained: [LostRecognition]
    public let creditChanges: [CreditChange]

    public var isEmpty: Bool {
        newLoops.isEmpty && resolvedLoops.isEmpty && unobtainable.isEmpty && obtainable.isEmpty
            && addedUnobtainable.isEmpty && totals.isEmpty && lost.isEmpty && gained.isEmpty && creditChanges.isEmpty
    }

    /// The consequences, for anybody who starts fresh on a day.
    ///
    /// - Parameters:
    ///   - difference: what differs between `old` and `new`.
    ///   - range: what an award adds up to at least and at most; asked only of awards whose parts changed.
    /// - Complexity: O(V + E + size of the requirements) of both, loops and `range` aside.
    public init(
        of difference: CatalogueDifference, from old: Catalogue, to new: Catalogue, asOf: CalendarDate,
        range: (OfferingIndex, Catalogue) -> CreditRange
    ) {
        let (before, after) = (DatedCatalogue(old, asOf: asOf), DatedCatalogue(new, asOf: asOf))
        let (oldGraph, newGraph) = (PathwayGraph(old), PathwayGraph(new))
        let oldLoops = Self.loops(before, oldGraph)
        let newLoops = Self.loops(after, newGraph)
        self.newLoops = newLoops.filter { !oldLoops.contains($0) }
        resolvedLoops = oldLoops.filter { !newLoops.contains($0) }
        let (reached, known) = (Set(before.obtainableIDs), Set(old.offerings.map(\.id)))
        let (nowReached, nowKnown) = (Set(after.obtainableIDs), Set(new.offerings.map(\.id)))
        unobtainable = before.obtainableIDs.filter { nowKnown.contains($0) && !nowReached.contains($0) }
        obtainable = after.obtainableIDs.filter { known.contains($0) && !reached.contains($0) }
        addedUnobtainable = new.offerings.map(\.id).filter { !known.contains($0) && !nowReached.contains($0) }
        totals = TotalComparison(difference: difference, old: (old, oldGraph), new: (new, newGraph)).changes(range)
        let uses = RecognitionComparison(difference: difference, before: before, after: after)
        (lost, gained, creditChanges) = (uses.lost, uses.gained, uses.creditChanges)
    }

    private static func loops(_ dated: DatedCatalogue, _ graph: PathwayGraph) -> [LoopChange] {
        Loops(dated.catalogue, graph, dated.obtainability).loops.map { loop in
            LoopChange(kind: loop.kind, offerings: loop.offerings.map { dated.catalogue[$0].id })
        }
    }
}

extension DatedCatalogue {
    /// The identifiers of what can be obtained, in order.
    fileprivate var obtainableIDs: [String] { catalogue.indices.filter(isObtainable).map { catalogue[$0].id } }
}
