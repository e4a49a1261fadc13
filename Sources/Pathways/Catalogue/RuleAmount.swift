/// An amount in a rule: a number, a share of the program's credits, or the larger or smaller of several.
public indirect enum RuleAmount: Hashable, Sendable {
    case number(Rational)
    /// A percentage of the program's credits: 25 means 25 %.
    case percentage(Rational)
    case largerOf([RuleAmount])
    case smallerOf([RuleAmount])

    /// The amount for a program of this many credits; `nil` where a percentage meets a program without any.
    ///
    /// A computed percentage is exact; the caller rounds up what is a requirement.
    public func value(ofTotal total: Rational?) -> Rational? {
        switch self {
        case .number(let amount): return amount
        case .percentage(let share): return total.map { $0 * share * Rational(1, over: 100) }
        case .largerOf(let amounts), .smallerOf(let amounts):
            let values = amounts.compactMap { $0.value(ofTotal: total) }
            guard values.count == amounts.count else { return nil }
            if case .largerOf = self { return values.max() }
            return values.min()
        }
    }
}
