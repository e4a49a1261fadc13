extension Rational {
    /// The largest value that files may state: no credit, hour or cost comes near it.
    public static let largestReadable: Rational = 1_000_000

    /// Reads `4`, `62.5` or `2/3`.
    ///
    /// `nil` for anything else: signs, exponents, thousands separators, more than four decimals, a denominator of zero
    /// or above 1,000, a value above ``largestReadable``.
    public init?(parsing text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1:
            guard let value = Self.decimal(parts[0]) else { return nil }
            self = value
        case 2:
            guard let numerator = Self.digits(parts[0]), let denominator = Self.digits(parts[1]),
                (1...1_000).contains(denominator)
            else { return nil }
            self.init(numerator, over: denominator)
        default: return nil
        }
        guard self <= Self.largestReadable else { return nil }
    }

    /// As people write it: `60`, `62.5`, and `2/3` where no short decimal is exact.
    public var text: String {
        if isWhole { return String(numerator) }
        for (places, scale) in [(1, 10), (2, 100), (3, 1_000), (4, 10_000)] where scale % denominator == 0 {
            let digits = String((numerator * (scale / denominator)).magnitude)
            let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
            let sign = numerator < 0 ? "-" : ""
            return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
        }
        return "\(numerator)/\(denominator)"
    }

    private static func decimal(_ text: some StringProtocol) -> Rational? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = halves.first.flatMap({ digits($0) }) else { return nil }
        guard halves.count == 2 else { return halves.count == 1 ? Rational(whole) : nil }
        guard halves[1].utf8.count <= 4, let fraction = digits(halves[1]) else { return nil }
        let scale = halves[1].utf8.reduce(1) { scale, _ in scale * 10 }
        return Rational(whole * scale + fraction, over: scale)
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}

extension Rational: CustomStringConvertible {
    public var description: String { text }
}
