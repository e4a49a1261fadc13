/// The least and the most credit that the ways to complete an award add up to, unique learning counted once.
public struct CreditRange: Hashable, Sendable {
    /// `nil` where a part that may be needed publishes no credits.
    public var minimum: Rational?
    /// `nil` where a part that may be taken publishes no credits.
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

    /// Nothing is known.
    public static let unknown = CreditRange(minimum: nil, maximum: nil, atLeast: nil)
}
