/// The least and the most credit that the ways to complete an award add up to, unique learning counted once.
public struct CreditRange: Hashable, Sendable {
    /// `nil` where a part that may be needed publishes no credits, and where there is no way at all.
    public var minimum: Rational?
    /// `nil` where a part that may be taken publishes no credits, and where there is no way at all.
    public var maximum: Rational?
    /// What every way adds up to at least, unknown credits taken as none; `nil` where nothing is known.
    public var atLeast: Rational?
    /// The parts that publish no credits, or none that can be converted, in order.
    public var unknown: [OfferingIndex]

    public init(minimum: Rational?, maximum: Rational?, atLeast: Rational?, unknown: [OfferingIndex] = []) {
        self.minimum = minimum
        self.maximum = maximum
        self.atLeast = atLeast
        self.unknown = unknown
    }

    /// Exactly this much; nothing is known without it.
    public init(exactly amount: Rational?) { self.init(minimum: amount, maximum: amount, atLeast: amount) }

    /// Nothing is known.
    public static let unknown = CreditRange(minimum: nil, maximum: nil, atLeast: nil)
}

extension CreditRange {
    /// The bounds of an award whose parts form a tree; `nil` where learning is shared between them, or where a choice
    /// by credits has members of no fixed worth, so that only a solver can tell (`CreditTotals` in `Advising` asks one).
    ///
    /// What is not an award of parts adds up to what it declares. An award whose stack contains the award itself has no
    /// bounds. O(v + e) for the offerings and references below, plus the sums tried in choices by credits.
    public static func ofTree(_ award: OfferingIndex, in catalogue: Catalogue) -> CreditRange? {
        let trees = CreditTrees(catalogue, below: award)
        return trees.parts.circular.isEmpty ? trees.named(award) : .unknown
    }
}
