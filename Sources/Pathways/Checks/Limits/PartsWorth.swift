/// The most credit of some sort that the parts of an award hold; a part that is listed twice counts twice, so that the
/// true amount is never more.
struct PartsWorth {
    private let catalogue: Catalogue
    private let unit: CreditUnit
    /// Whether an offering without parts is of that sort; `nil` where nobody says.
    private let counts: (Offering) -> Bool?
    /// What awards hold; nothing yet for those that are being looked at.
    private var known: [OfferingIndex: Rational] = [:]
    /// Whether something may hold such credit of which nobody says how much.
    private var isUnknown = false

    /// `nil` where some of it is not known: awards without parts, unlisted coursework without an amount, parts of which
    /// nobody says whether they count, or how much they are.
    static func most(
        of award: OfferingIndex, in catalogue: Catalogue, counting counts: @escaping (Offering) -> Bool?
    ) -> Rational? {
        guard catalogue[award].stacks != nil else { return nil }
        var worth = PartsWorth(catalogue, unit: catalogue[award].unit, counting: counts)
        let result = worth.amount(award)
        return worth.isUnknown ? nil : result
    }

    private init(_ catalogue: Catalogue, unit: CreditUnit, counting counts: @escaping (Offering) -> Bool?) {
        (self.catalogue, self.unit, self.counts) = (catalogue, unit, counts)
    }

    /// Recursion is as deep as awards are parts of awards, each looked at once.
    private mutating func amount(_ index: OfferingIndex) -> Rational {
        if let amount = known[index] { return amount }
        known[index] = 0
        let offering = catalogue[index]
        guard let stacks = offering.stacks else {
            let own = ownAmount(index)
            known[index] = own
            return own
        }
        var result = amount(stacks)
        switch offering.otherCredits?.value {
        case .any: isUnknown = true
        case .amount(let more): result += more
        case nil: break
        }
        known[index] = result
        return result
    }

    private mutating func ownAmount(_ index: OfferingIndex) -> Rational {
        let offering = catalogue[index]
        guard let isCounted = counts(offering) else {
            isUnknown = true
            return 0
        }
        guard isCounted else { return 0 }
        guard let credits = catalogue.credits(of: index, in: unit) else {
            isUnknown = true
            return 0
        }
        return credits
    }

    private mutating func amount(_ requirement: Requirement<OfferingIndex>) -> Rational {
        switch requirement {
        case .complete(let leaf): return amount(leaf.offering)
        case .all(let children, _): return children.map { amount($0) }.reduce(.zero, +)
        case .any(let children, _): return best(1, children)
        case .choose(let count, let pool, _): return best(count, pool.members(in: catalogue, on: nil))
        case .credits(_, let pool, _): return pool.members(in: catalogue, on: nil).map { amount($0) }.reduce(.zero, +)
        }
    }

    private mutating func best(_ count: Int, _ members: [Requirement<OfferingIndex>]) -> Rational {
        members.map { amount($0) }.sorted(by: >).prefix(count).reduce(.zero, +)
    }
}
