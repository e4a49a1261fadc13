import Advising
import Pathways

extension RouteOracle {
    /// How good a route is: fewer offerings of unknown amount, then the value, then fewer offerings, then less coursework.
    struct Worth: Comparable {
        var unknown: Int
        var value: Rational
        var count: Int
        var coursework: Rational

        static func < (left: Worth, right: Worth) -> Bool {
            if left.unknown != right.unknown { return left.unknown < right.unknown }
            if left.value != right.value { return left.value < right.value }
            return left.count == right.count ? left.coursework < right.coursework : left.count < right.count
        }
    }

    /// All routes, as sets, with every way to count credit in them.
    func routes() -> [UInt32: [RoutePlan]] {
        guard isFree(target) else { return [:] }
        let others = candidates.filter { $0 != target }
        var result: [UInt32: [RoutePlan]] = [:]
        for mask in 0..<(1 << others.count) {
            let taken = others.indices.reduce(target.bit) { mask & (1 << $1) != 0 ? $0 | others[$1].bit : $0 }
            let plans = plans(of: taken)
            if !plans.isEmpty { result[taken] = plans }
        }
        return result
    }

    /// Sets in which each has what it needs, but some only support each other.
    func circles() -> [UInt32] {
        let all = demands.keys.sorted()
        let others = all.filter { $0 != target }
        return (0..<(1 << others.count)).compactMap { mask in
            let taken = others.indices.reduce(target.bit) { mask & (1 << $1) != 0 ? $0 | others[$1].bit : $0 }
            let isSupported = all.filter { taken & $0.bit != 0 }.allSatisfy { offering in
                guard let demand = demands[offering] else { return false }
                return demand.entry.isMet(by: taken) && demand.parts.isMet(by: taken) && demand.beside.isMet(by: taken)
            }
            return isSupported && RouteRounds(of: taken, self).completed != taken ? taken : nil
        }
    }

    /// How good a set is with credit counted in the way that is best for the objective.
    func worth(of taken: UInt32, _ plans: [RoutePlan], _ objective: RouteObjective) -> Worth {
        let offerings = candidates.filter { taken & $0.bit != 0 }
        let unknown = unknown(offerings, objective)
        let worths = plans.map { plan in
            let value =
                objective == .steps ? Rational(plan.rounds.count) : value(of: plan.credits, offerings, objective)
            return Worth(unknown: unknown, value: value, count: offerings.count, coursework: plan.coursework)
        }
        return worths.min() ?? Worth(unknown: unknown, value: 0, count: offerings.count, coursework: 0)
    }

    /// What is made small, except rounds.
    func value(
        of credits: [OfferingIndex: Rational], _ offerings: [OfferingIndex], _ objective: RouteObjective
    ) -> Rational {
        switch objective {
        case .credits: credits.values.reduce(0, +)
        case .hours, .cost: offerings.reduce(0) { $0 + (published(by: $1, objective) ?? 0) }
        case .steps: 0
        case .institutions: Rational(institutions(of: offerings))
        }
    }

    /// How many of the offerings publish no amount.
    func unknown(_ offerings: [OfferingIndex], _ objective: RouteObjective) -> Int {
        offerings.count { isUnknown($0, objective, among: offerings) }
    }

    /// What an offering adds to hours or cost; nothing if its parts say it.
    private func published(by offering: OfferingIndex, _ objective: RouteObjective) -> Rational? {
        func amount(_ index: OfferingIndex) -> Rational? {
            let details = catalogue[index].details
            return objective == .hours ? details.hours?.value : details.cost?.value.amount
        }
        return listed(in: offering).contains { amount($0) != nil } ? 0 : amount(offering)
    }

    private func isUnknown(
        _ offering: OfferingIndex, _ objective: RouteObjective, among offerings: [OfferingIndex]
    ) -> Bool {
        switch objective {
        case .credits:
            guard catalogue[offering].credits == nil, isWhole(offering) else { return false }
            return !offerings.contains { award in
                award != offering && credit[award]?.isKnown ?? false && contents(of: award).contains(offering)
            }
        case .hours, .cost: return catalogue[offering].stacks == nil && published(by: offering, objective) == nil
        case .steps, .institutions: return false
        }
    }

    /// Whether an offering has no listed parts, or unlisted ones.
    private func isWhole(_ offering: OfferingIndex) -> Bool {
        catalogue[offering].stacks == nil || catalogue[offering].otherCredits?.value == .any
    }

    /// Everything in an award, at any depth.
    private func contents(of award: OfferingIndex) -> Set<OfferingIndex> {
        var result: Set<OfferingIndex> = []
        var open = listed(in: award)
        while let next = open.popLast() {
            if result.insert(next).inserted { open += listed(in: next) }
        }
        return result
    }

    /// The fewest institutions at which all of it can be taken.
    private func institutions(of offerings: [OfferingIndex]) -> Int {
        let all = Set(offerings.flatMap { catalogue[$0].institutions }).sorted()
        let sizes = (0..<(1 << all.count)).compactMap { mask -> Int? in
            let chosen = Set(all.indices.filter { mask & (1 << $0) != 0 }.map { all[$0] })
            let isEnough = offerings.allSatisfy { !chosen.isDisjoint(with: catalogue[$0].institutions) }
            return isEnough ? chosen.count : nil
        }
        return sizes.min() ?? 0
    }
}
