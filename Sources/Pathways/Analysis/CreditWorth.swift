/// What the members of a `credits` group are worth: the most credit that they give, each offering once.
///
/// An `all` gives the sum, an `any` the largest, a `choose k` the k largest, a `credits n` all that it lists. A group
/// inside an `any` or a `choose` counts whole once it is met. Offerings without published or convertible credits give
/// none that is known. Recursion is as deep as requirements nest.
struct CreditWorth {
    private let catalogue: Catalogue
    private let unit: CreditUnit
    private let asOf: CalendarDate?
    /// Whether a member is met; one that is not gives nothing.
    private let isMet: (Requirement<OfferingIndex>) -> Bool
    private var counted: Set<OfferingIndex> = []

    /// What members are worth when all of them are met.
    static func most(
        of members: [Requirement<OfferingIndex>], in catalogue: Catalogue, unit: CreditUnit,
        on asOf: CalendarDate? = nil
    ) -> Rational {
        sum(of: members, in: catalogue, unit: unit, on: asOf) { _ in true }
    }

    /// What the members that are met are worth.
    static func sum(
        of members: [Requirement<OfferingIndex>], in catalogue: Catalogue, unit: CreditUnit, on asOf: CalendarDate?,
        where isMet: @escaping (Requirement<OfferingIndex>) -> Bool
    ) -> Rational {
        var worth = CreditWorth(catalogue: catalogue, unit: unit, asOf: asOf, isMet: isMet)
        return worth.sum(of: members)
    }

    private mutating func sum(of members: [Requirement<OfferingIndex>]) -> Rational {
        var result = Rational.zero
        for member in members where isMet(member) { result += add(member) }
        return result
    }

    private mutating func add(_ member: Requirement<OfferingIndex>) -> Rational {
        if let offering = member.soleOffering {
            return counted.insert(offering).inserted ? catalogue.credits(of: offering, in: unit) ?? 0 : 0
        }
        switch member {
        case .complete: return 0
        case .all(let children, _): return sum(of: children)
        case .any(let children, _): return best(1, of: children)
        case .choose(let count, let pool, _): return best(count, of: pool.members(in: catalogue, on: asOf))
        case .credits(_, let pool, _): return sum(of: pool.members(in: catalogue, on: asOf))
        }
    }

    private func best(_ count: Int, of members: [Requirement<OfferingIndex>]) -> Rational {
        let worth = members.filter(isMet).map { Self.most(of: [$0], in: catalogue, unit: unit, on: asOf) }
        return worth.sorted(by: >).prefix(count).reduce(.zero, +)
    }
}
