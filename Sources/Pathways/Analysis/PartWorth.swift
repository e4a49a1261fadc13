/// What completing a requirement adds up to: the bounds over all ways, credits nobody publishes taken as none.
struct PartWorth: Sendable {
    /// The least and the most over all ways; `nil` when there is no way at all.
    var all: ClosedRange<Rational>?
    /// The same over the ways that take nothing of unknown credit; `nil` when there is none.
    var known: ClosedRange<Rational>?
    /// Whether a part of unknown credit may be taken.
    var hasUnknown = false

    init(all: ClosedRange<Rational>?, known: ClosedRange<Rational>?, hasUnknown: Bool = false) {
        self.all = all
        self.known = known
        self.hasUnknown = hasUnknown
    }

    /// Exactly this much, or an unknown amount.
    init(_ amount: Rational?) {
        self.init(all: (amount ?? 0)...(amount ?? 0), known: amount.map { $0...$0 }, hasUnknown: amount == nil)
    }
}

extension PartWorth {
    /// Parts that are all taken.
    init(sumOf parts: [PartWorth]) {
        self.init(all: Self.sum(parts.map(\.all)), known: Self.sum(parts.map(\.known)))
        hasUnknown = parts.contains(where: \.hasUnknown)
    }

    /// Parts of which exactly `count` are taken.
    init(choosing count: Int, of parts: [PartWorth]) {
        self.init(all: Self.choice(count, parts.map(\.all)), known: Self.choice(count, parts.map(\.known)))
        hasUnknown = parts.contains(where: \.hasUnknown)
    }

    /// Parts chosen by credits: `nil` where one of them has no fixed worth, or there are too many sums to try.
    init?(reaching need: Rational, from parts: [PartWorth]) {
        let ranges = parts.compactMap(\.known)
        guard ranges.allSatisfy({ $0.lowerBound == $0.upperBound }) else { return nil }
        let amounts = ranges.map(\.lowerBound)
        guard let scale = CreditScale(amounts + [need]), let whole = scale.whole(need) else { return nil }
        let wholes = amounts.compactMap(scale.whole)
        guard wholes.count == amounts.count, let sums = IrredundantSums(of: wholes, reaching: whole) else { return nil }
        var range: ClosedRange<Rational>?
        if let least = sums.least, let most = sums.most { range = scale.amount(least)...scale.amount(most) }
        self.init(all: range, known: range)
    }

    /// All bounds changed by the same function, which must not fall.
    func mapped(_ change: (Rational) -> Rational) -> PartWorth {
        func mapped(_ range: ClosedRange<Rational>?) -> ClosedRange<Rational>? {
            range.map { change($0.lowerBound)...change($0.upperBound) }
        }
        return PartWorth(all: mapped(all), known: mapped(known), hasUnknown: hasUnknown)
    }

    private static func sum(_ ranges: [ClosedRange<Rational>?]) -> ClosedRange<Rational>? {
        var (least, most): (Rational, Rational) = (0, 0)
        for range in ranges {
            guard let range else { return nil }
            least += range.lowerBound
            most += range.upperBound
        }
        return least...most
    }

    private static func choice(_ count: Int, _ ranges: [ClosedRange<Rational>?]) -> ClosedRange<Rational>? {
        let possible = ranges.compactMap { $0 }
        guard possible.count >= count else { return nil }
        let least = possible.map(\.lowerBound).sorted().prefix(count)
        let most = possible.map(\.upperBound).sorted(by: >).prefix(count)
        return least.reduce(.zero, +)...most.reduce(.zero, +)
    }
}
