import Pathways

/// A set of offerings, with the recognitions whose credit counts in its awards.
struct RoutePlan {
    var uses: [OfferingIndex: AwardCredit.Use]
    var rounds: RouteRounds
    /// The credits to take in each offering.
    var credits: [OfferingIndex: Rational]
    /// The part of them that is coursework of awards.
    var coursework: Rational
}

extension RouteOracle {
    /// Every way to count credit with which a set can be completed.
    func plans(of taken: UInt32) -> [RoutePlan] {
        if overlaps(taken) { return [] }
        return uses(of: taken).compactMap { uses in
            let rounds = RouteRounds(of: taken, self, uses)
            return rounds.completed == taken ? plan(taken, uses, rounds) : nil
        }
    }

    /// Whether two of them exclude each other.
    private func overlaps(_ taken: UInt32) -> Bool {
        catalogue.exclusions.contains { exclusion in
            exclusion.offerings.reduce(UInt32(0)) { $0 | $1.value.bit & taken }.nonzeroBitCount > 1
        }
    }

    /// Every way to use what is recognised into awards, credit that may count and does not included.
    func uses(of taken: UInt32) -> [[OfferingIndex: AwardCredit.Use]] {
        var result: [[OfferingIndex: AwardCredit.Use]] = [[:]]
        for award in receivers.sorted() where taken & award.bit != 0 {
            let ways = credit[award]?.uses(taken) ?? []
            result = result.flatMap { known in
                ways.map { way in
                    var more = known
                    if !way.needs.isEmpty { more[award] = way }
                    return more
                }
            }
        }
        return result
    }

    private func plan(_ taken: UInt32, _ uses: [OfferingIndex: AwardCredit.Use], _ rounds: RouteRounds) -> RoutePlan {
        var plan = RoutePlan(uses: uses, rounds: rounds, credits: [:], coursework: 0)
        for offering in candidates where taken & offering.bit != 0 {
            // Nothing counts toward an award that cannot be had without it.
            let isCounting = credit[offering]?.isCoursework ?? false
            let others = isCounting ? RouteRounds(of: taken & ~offering.bit, self, uses).completed : 0
            let credits = credits(of: offering, after: others, earlier: others, uses[offering] ?? .init())
            plan.credits[offering] = credits
            if isCounting { plan.coursework += credits }
        }
        return plan
    }

    /// The credits to take in an offering, when others are completed.
    func credits(
        of offering: OfferingIndex, after taken: UInt32, earlier: UInt32, _ use: AwardCredit.Use
    ) -> Rational {
        guard let own = credit[offering], own.isCoursework else { return catalogue[offering].credits?.amount ?? 0 }
        return own.open(use, taken, earlier: earlier)
    }

    /// Whether the parts of an award are there, or blocks stand for those that are not.
    func hasParts(_ offering: OfferingIndex, _ taken: UInt32, _ use: AwardCredit.Use?) -> Bool {
        if demands[offering]?.parts.isMet(by: taken) ?? false { return true }
        return use.map { credit[offering]?.covers($0, taken) ?? false } ?? false
    }
}
