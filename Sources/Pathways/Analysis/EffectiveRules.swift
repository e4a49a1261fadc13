/// The credit rules that hold for a program: its own and those of its institutions, amounts worked out, the stricter of
/// two deciding.
///
/// Amounts are in the program's unit. A share of a total that is not published sets no amount. Shares that are
/// required round up to a whole number; published numbers and limits stand as they are.
public struct EffectiveRules: Sendable {
    public struct Limit: Sendable {
        public var level: String?
        /// Institutions; all if empty.
        public var from: [String]
        public var amount: Rational
        public var span: SourceSpan
    }

    public struct Minimum: Sendable {
        public var level: String
        public var amount: Rational
        public var span: SourceSpan
    }

    public let residency: Located<Rational>?
    public let residencyAccepts: Set<RecognitionKind>
    public let transferLimit: Located<Rational>?
    public let transferLimits: [Limit]
    public let levelMinimums: [Minimum]
    public let currency: Located<CalendarPeriod>?
    public let finishWithin: Located<CalendarPeriod>?
    /// Every sharing rule; limits as amounts.
    public let sharing: [Located<Rules.Sharing>]
    public let admissionCredit: Located<Rules.AdmissionCredit>?
    /// The keys of rules that are a share of credits that are not published, and so set no amount.
    public let undetermined: [String]

    /// O(rules).
    public init(for program: OfferingIndex, in catalogue: Catalogue) {
        let offering = catalogue[program]
        let total = offering.credits?.amount
        let all = [offering.rules] + offering.institutions.compactMap { catalogue.institution($0)?.rules }
        residency = all.compactMap { $0.residency?.resolved { $0.required(ofTotal: total) } }
            .max { $0.value < $1.value }
        residencyAccepts = Set(all.first { !$0.residencyAccepts.isEmpty }?.residencyAccepts ?? [])
        transferLimit = all.compactMap { $0.transferLimit?.resolved { $0.value(ofTotal: total) } }
            .min { $0.value < $1.value }
        transferLimits = all.flatMap(\.transferLimits).compactMap { limit in
            limit.value.limit.value(ofTotal: total).map {
                Limit(level: limit.value.level, from: limit.value.from, amount: $0, span: limit.span)
            }
        }
        levelMinimums = Self.largest(
            all.flatMap(\.levelMinimums).compactMap { minimum in
                minimum.value.amount.required(ofTotal: total).map {
                    Minimum(level: minimum.value.level, amount: $0, span: minimum.span)
                }
            })
        currency = all.compactMap(\.currency).min { $0.value.isShorter(than: $1.value) }
        finishWithin = all.compactMap(\.finishWithin).min { $0.value.isShorter(than: $1.value) }
        sharing = all.compactMap { $0.sharing?.resolved { $0.resolved(ofTotal: total) } }
        undetermined = total == nil ? Self.shares(all) : []
        admissionCredit = all.compactMap(\.admissionCredit).first { $0.value == .laddersOnly }
    }

    /// The keys of the rules that are shares of a total.
    private static func shares(_ all: [Rules]) -> [String] {
        var result: [String] = []
        func add(_ key: String, _ amounts: [RuleAmount]) {
            if amounts.contains(where: { $0.value(ofTotal: nil) == nil }), !result.contains(key) { result.append(key) }
        }
        for rules in all {
            add("residency", [rules.residency?.value].compactMap(\.self))
            add("transfer-limit", [rules.transferLimit?.value].compactMap(\.self))
            add("transfer-limits", rules.transferLimits.map(\.value.limit))
            add("level-minimums", rules.levelMinimums.map(\.value.amount))
            if case .limit(let amount)? = rules.sharing?.value { add("sharing", [amount]) }
        }
        return result
    }

    /// The largest minimum of each level, in the order of their first mention.
    private static func largest(_ minimums: [Minimum]) -> [Minimum] {
        var result: [Minimum] = []
        for minimum in minimums {
            if let known = result.firstIndex(where: { $0.level == minimum.level }) {
                if result[known].amount < minimum.amount { result[known] = minimum }
            } else {
                result.append(minimum)
            }
        }
        return result
    }
}

extension RuleAmount {
    /// The amount as something required: computed shares round up to a whole number.
    func required(ofTotal total: Rational?) -> Rational? {
        switch self {
        case .number(let amount): return amount
        case .percentage: return value(ofTotal: total)?.roundedUp
        case .largerOf(let amounts), .smallerOf(let amounts):
            let values = amounts.compactMap { $0.required(ofTotal: total) }
            guard values.count == amounts.count else { return nil }
            if case .largerOf = self { return values.max() }
            return values.min()
        }
    }
}

extension Rules.Sharing {
    fileprivate func resolved(ofTotal total: Rational?) -> Rules.Sharing? {
        guard case .limit(let amount) = self else { return self }
        return amount.value(ofTotal: total).map { .limit(.number($0)) }
    }
}

extension Located {
    fileprivate func resolved<Other>(_ transform: (Value) -> Other?) -> Located<Other>? {
        transform(value).map { Located<Other>($0, at: span) }
    }
}
