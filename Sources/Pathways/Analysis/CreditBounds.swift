/// The bounds of what parts add up to, told apart by whether unknown credits are involved.
package struct CreditBounds: Sendable {
    /// The least over all ways, credits nobody publishes taken as none; `nil` when there is no way.
    package var least: Rational?
    /// The least over the ways that take nothing of unknown credit; `nil` when there is none.
    package var knownLeast: Rational?
    /// The most over all ways; `nil` when there is no way, and when something of unknown credit may be taken.
    package var most: Rational?
    /// Whether every bound is exact. If not, those that are not are `nil`, but for `least`, which is then only what every
    /// way adds up to at least.
    package var isProved = true

    package init(least: Rational?, knownLeast: Rational?, most: Rational?, isProved: Bool = true) {
        (self.least, self.knownLeast, self.most, self.isProved) = (least, knownLeast, most, isProved)
    }

    init(_ worth: PartWorth) {
        least = worth.all?.lowerBound
        knownLeast = worth.known?.lowerBound
        most = worth.hasUnknown ? nil : worth.all?.upperBound
    }

    /// Parts that are all taken and share no learning.
    package init(sumOf parts: [CreditBounds]) {
        least = Self.sum(parts.map(\.least))
        knownLeast = Self.sum(parts.map(\.knownLeast))
        most = Self.sum(parts.map(\.most))
        isProved = parts.allSatisfy(\.isProved)
    }

    private static func sum(_ amounts: [Rational?]) -> Rational? {
        amounts.reduce(Rational.zero) { sum, amount in sum.flatMap { sum in amount.map { sum + $0 } } }
    }
}

extension CreditBounds {
    /// The bounds as they may be told: only what is certain, whatever the unknown credits are.
    package func range(unknown: [OfferingIndex] = []) -> CreditRange {
        let isReached = knownLeast != nil && knownLeast == least
        return CreditRange(minimum: isReached ? least : nil, maximum: most, atLeast: least, unknown: unknown)
    }

    /// With the coursework that the parts of an award do not list.
    package func adding(_ other: OtherCoursework) -> CreditBounds {
        CreditBounds(
            least: least.map(other.total), knownLeast: other.isUnknown ? nil : knownLeast.map(other.total),
            most: other.isUnknown ? nil : most.map(other.total), isProved: isProved)
    }
}
