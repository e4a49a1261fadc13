/// The offerings that awards hang on: without any one of them, the award cannot be obtained.
///
/// These are the dominators of the award in the and/or network of needs. Only what one reason for the award contains
/// can be among them; each candidate is removed from the closure, at the cost of what rests on it and not of the whole
/// catalogue, as said at `RemovalProbe`. Exact. An offering that declares its replacement is no single point
/// where the replacement serves.
public struct SinglePoints: Sendable {
    /// An award, and what it hangs on.
    public struct Entry: Hashable, Sendable {
        public var offering: OfferingIndex
        /// Ascending, the award itself left out; compulsory parts and prerequisites are among them.
        public var through: [OfferingIndex]
    }

    /// The awards that hang on something, ascending.
    public let entries: [Entry]

    /// What awards hang on, for anybody who starts fresh on a day.
    ///
    /// - Parameters:
    ///   - asOf: the day: what is no longer offered and agreements that have ended are of no help.
    ///   - targets: the offerings to look at; without them all awards, that is programs, micro-credentials and whatever
    ///     else has parts. What cannot be obtained anyway hangs on nothing.
    /// - Complexity: O(V + E) and, for each candidate, O(n log n + e), n counting the nodes that it is part of the reason for
    ///   and e their inputs; a full closure for each candidate that declares a replacement.
    public init(_ catalogue: Catalogue, asOf: CalendarDate, of targets: [OfferingIndex]? = nil) {
        self.init(DatedCatalogue(catalogue, asOf: asOf), of: targets)
    }

    init(_ dated: DatedCatalogue, of targets: [OfferingIndex]? = nil) {
        let catalogue = dated.catalogue
        var probe = RemovalProbe(dated.obtainability, offeringCount: catalogue.offerings.count)
        let targets = targets ?? catalogue.indices.filter { catalogue[$0].isAward }
        var isTarget = [Bool](repeating: false, count: catalogue.offerings.count)
        for target in targets { isTarget[target.position] = true }
        var (awards, points): ([Int32], [OfferingIndex]) = ([], [])
        for candidate in probe.candidates(for: targets) {
            var lost = probe.offeringsLost(without: candidate).filter { isTarget[$0.position] }
            if !lost.isEmpty, catalogue[candidate].replacedBy != nil {
                let rest = DatedCatalogue(catalogue.without(Removal(offerings: [candidate])), asOf: dated.asOf)
                lost.removeAll(where: rest.isObtainable)
            }
            awards += lost.lazy.map(\.rawValue)
            points += repeatElement(candidate, count: lost.count)
        }
        let lists = StableBuckets(keys: awards, bucketCount: catalogue.offerings.count)
        entries = catalogue.indices.compactMap { award in
            let through = lists.items(in: award.position)
            return through.isEmpty ? nil : Entry(offering: award, through: through.map { points[Int($0)] })
        }
    }

    /// What an award hangs on; empty where it was not looked at. O(log n).
    public func through(of award: OfferingIndex) -> [OfferingIndex] {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].offering < award { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].offering == award ? entries[low].through : []
    }
}

extension Offering {
    /// Whether it is a credential rather than a course: a program, a micro-credential, or anything with parts.
    var isAward: Bool { kind.isAward || stacks != nil }
}
