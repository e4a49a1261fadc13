import Pathways

/// Catalogues of any size, made from a fixed seed.
enum CatalogueShape: String, CaseIterable {
    /// Each offering requires three earlier ones.
    case layered
    /// The same, but one reference in ten thousand leads to a later offering: loops of every size.
    case looped
    /// Each offering requires the one before.
    case chain

    func catalogue(offerings count: Int) -> Catalogue {
        var random = SplitMix64(seed: 20_260_901)
        let width = String(count).count
        let offerings = (0..<count).map { position in
            let digits = String(position)
            let id = "made/o" + String(repeating: "0", count: width - digits.count) + digits
            var offering = Offering(id, credits: Credits(3))
            offering.requires = requirement(of: position, of: count, &random)
            return offering
        }
        return Catalogue(offerings: offerings)
    }

    private func requirement(
        of position: Int, of count: Int, _ random: inout SplitMix64
    ) -> Requirement<OfferingIndex>? {
        guard position > 0 else { return nil }
        if self == .chain { return .complete(.init(OfferingIndex(position - 1))) }
        let leaves = (0..<3).map { _ -> Requirement<OfferingIndex> in
            let isLater = self == .looped && random.next() % 10_000 == 0
            let earlier = position - 1 - Int(random.next() % UInt64(min(position, 10_000)))
            let target = isLater ? Int(random.next() % UInt64(count)) : earlier
            return .complete(.init(OfferingIndex(target)))
        }
        return .all(leaves, .nowhere)
    }
}

/// A small generator of random numbers: SplitMix64, by G. Steele, D. Lea and C. Flood (2014).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
