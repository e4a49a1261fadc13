/// Whether a requirement is met, when it is known of each leaf whether it is.
///
/// Recursion is as deep as requirements nest.
package struct RequirementCheck {
    private let catalogue: Catalogue
    private let unit: CreditUnit
    private let asOf: CalendarDate?
    private let candidates: [OfferingIndex]?
    private var isLeafMet: (Requirement<OfferingIndex>.Leaf) -> Bool
    private let isMatchMet: ((OfferingIndex) -> Bool)?
    private let unknownIsEnough: Bool

    /// - Parameters:
    ///   - unit: what credits are counted in.
    ///   - asOf: the date on which an offering may be replaced by another.
    ///   - unknownIsEnough: whether an offering of unknown credits is enough for any sum it may add to.
    ///   - candidates: the only offerings that may meet a leaf; `nil` for all. It spares a look at every offering that a
    ///     filter matches.
    ///   - isLeafMet: whether a leaf is met.
    ///   - isMatchMet: whether an offering that a filter matches is there; the same as for a leaf, if not given.
    package init(
        _ catalogue: Catalogue, unit: CreditUnit, on asOf: CalendarDate? = nil, unknownIsEnough: Bool = false,
        among candidates: [OfferingIndex]? = nil,
        isLeafMet: @escaping (Requirement<OfferingIndex>.Leaf) -> Bool,
        isMatchMet: ((OfferingIndex) -> Bool)? = nil
    ) {
        self.catalogue = catalogue
        self.unit = unit
        self.asOf = asOf
        self.unknownIsEnough = unknownIsEnough
        self.candidates = candidates
        self.isLeafMet = isLeafMet
        self.isMatchMet = isMatchMet
    }

    package func isMet(_ requirement: Requirement<OfferingIndex>) -> Bool {
        switch requirement {
        case .complete(let leaf): isLeafMet(leaf)
        case .all(let children, _): children.allSatisfy(isMet)
        case .any(let children, _): children.contains(where: isMet)
        case .choose(let count, let pool, _): choices(of: pool).count(where: check(for: pool).isMet) >= count
        case .credits(let amount, let pool, _):
            credits(of: choices(of: pool), where: check(for: pool).isMet) >= amount
                || unknownIsEnough
                    && choices(of: pool).contains {
                        $0.hasUnknownCredits(in: catalogue, unit: unit) && check(for: pool).isMet($0)
                    }
        }
    }

    private func credits(
        of members: [Requirement<OfferingIndex>], where isMet: @escaping (Requirement<OfferingIndex>) -> Bool
    ) -> Rational {
        CreditWorth.sum(of: members, in: catalogue, unit: unit, on: asOf, where: isMet)
    }

    /// What there is to choose from.
    private func choices(of pool: Requirement<OfferingIndex>.Pool) -> [Requirement<OfferingIndex>] {
        guard let candidates, case .matching(let filter) = pool else { return pool.members(in: catalogue, on: asOf) }
        return candidates.filter { filter.matches(catalogue.offerings[$0.position], levels: catalogue.levels) }
            .map { .complete(.init($0)) }
    }

    /// The check for what a pool holds.
    private func check(for pool: Requirement<OfferingIndex>.Pool) -> RequirementCheck {
        guard case .matching = pool, let isMatchMet else { return self }
        var result = self
        result.isLeafMet = { isMatchMet($0.offering) }
        return result
    }
}
