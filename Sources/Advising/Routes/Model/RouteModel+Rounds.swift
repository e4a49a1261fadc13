import IntegerProgramming
import Pathways

extension RouteModel {
    /// The round of the target, as a sum to make small: each offering comes after what it needs.
    mutating func rounds() -> LinearSum {
        let all = RouteOrder(cone.offerings, facts)
        let isCovered = coverage.values.contains { !$0.isEmpty }
        guard let fewest = all.rounds[target] ?? (isCovered ? cone.offerings.count : nil) else { return LinearSum() }
        let last = cone.question.alternatives > 0 ? min(fewest + 6, cone.offerings.count) : fewest
        var rounds: [OfferingIndex: LinearSum] = [:]
        for offering in cone.offerings {
            // What a block stands for may be left out, so that less comes before.
            let least = catalogue[offering].isStudied ? 1 : 0
            guard let first = isCovered ? least : all.rounds[offering], first <= last else {
                logic.forbid(taken[offering] ?? .never)
                continue
            }
            rounds[offering] = logic.integer(in: first...last)
        }
        for offering in cone.offerings {
            guard let round = rounds[offering] else { continue }
            require(
                offering,
                Needs(
                    gate: taken[offering] ?? .never, unit: catalogue[offering].unit, rounds: rounds, round: round,
                    last: last))
        }
        for use in used {
            var needs = Needs(gate: use.isUsed, unit: .credit, rounds: rounds, round: rounds[use.award], last: last)
            needs.delay = 1
            if use.recognition == nil { needs.delay = 0 }
            guard rounds[use.award] != nil, let inTime = literal(for: use.support, needs) else {
                logic.forbid(use.isUsed)
                continue
            }
            logic.require(use.isUsed, implies: inTime)
        }
        return rounds[target] ?? LinearSum()
    }

    /// A literal that holds only if something is completed so many rounds before another.
    mutating func inTime(_ support: Literal, _ offering: OfferingIndex, _ needs: Needs) -> Literal {
        guard let round = needs.round, let earlier = needs.rounds[offering] else { return support }
        let result = logic.fresh()
        logic.require(result, implies: support)
        var order = earlier
        order.add(round, times: -1)
        order.add(needs.last + needs.delay, result)
        logic.require(order, .atMost, needs.last)
        return result
    }
}
