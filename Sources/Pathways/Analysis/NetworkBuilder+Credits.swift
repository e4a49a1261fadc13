extension NetworkBuilder {
    /// What a node adds to a sum of credits when it fires.
    private struct Addition {
        var node: Vertex
        var worth: Rational
        /// The offering it is the credit of, which counts once; `nil` for what a choice adds.
        var offering: OfferingIndex?
    }

    /// The node that fires when the members that are met are worth this much; see ``CreditWorth`` for what they are.
    mutating func credits(
        _ amount: Rational, from members: [Requirement<OfferingIndex>], _ unit: CreditUnit, _ rule: LeafRule
    ) -> Vertex {
        var additions = merged(members.flatMap { self.additions(of: $0, source($0, unit, rule), unit, rule) })
        if unknownIsEnough {
            let unknown = members.filter { $0.hasUnknownCredits(in: catalogue, unit: unit) }
            additions += unknown.map { Addition(node: source($0, unit, rule), worth: amount) }
        }
        let scale = additions.reduce(amount.denominator) {
            Rational.leastCommonMultiple($0, $1.worth.denominator) ?? $0
        }
        let gate = network.addNode(need: Int64((amount * Rational(scale)).numerator))
        for addition in additions { append(addition.node, gate, Int64((addition.worth * Rational(scale)).numerator)) }
        return gate
    }

    /// What a member adds, given the node that fires when it is met.
    private mutating func additions(
        of member: Requirement<OfferingIndex>, _ node: Vertex, _ unit: CreditUnit, _ rule: LeafRule
    ) -> [Addition] {
        if let offering = member.soleOffering {
            let worth = catalogue.credits(of: offering, in: unit) ?? 0
            return worth > 0 ? [Addition(node: node, worth: worth, offering: offering)] : []
        }
        switch member {
        case .complete: return []
        case .all(let children, _): return additions(ofEach: children, within: node, unit, rule)
        case .credits(_, let pool, _): return additions(ofEach: members(of: pool, rule), within: node, unit, rule)
        case .any(let children, _): return additions(ofBest: 1, of: children, within: node, unit, rule)
        case .choose(let count, let pool, _):
            return additions(ofBest: count, of: members(of: pool, rule), within: node, unit, rule)
        }
    }

    /// What each of the members adds once a group is met.
    private mutating func additions(
        ofEach members: [Requirement<OfferingIndex>], within group: Vertex, _ unit: CreditUnit, _ rule: LeafRule
    ) -> [Addition] {
        members.flatMap { member in
            additions(of: member, source(member, unit, rule), unit, rule).map { addition in
                var addition = addition
                addition.node = addGate([group, addition.node], need: 2, delay: 0)
                return addition
            }
        }
    }

    /// What the best few of the members add once a group is met: for each worth that members have, from the least on, what
    /// it exceeds the one before by, as often as there are members worth as much, up to so many.
    private mutating func additions(
        ofBest count: Int, of members: [Requirement<OfferingIndex>], within group: Vertex, _ unit: CreditUnit,
        _ rule: LeafRule
    ) -> [Addition] {
        let worth = members.map { CreditWorth.most(of: [$0], in: catalogue, unit: unit, on: standing.asOf) }
        let nodes = members.map { source($0, unit, rule) }
        var result: [Addition] = []
        var before = Rational.zero
        for level in Set(worth).sorted() where level > 0 {
            let better = zip(nodes, worth).filter { $0.1 >= level }.map(\.0)
            for number in 1...max(1, min(count, better.count)) {
                let gate = addGate(better, need: Int64(number), delay: 0)
                let node = addGate([group, gate], need: 2, delay: 0)
                result.append(Addition(node: node, worth: level - before))
            }
            before = level
        }
        return count > 0 ? result : []
    }

    /// One addition for each offering, made by whichever of its mentions is met.
    private mutating func merged(_ additions: [Addition]) -> [Addition] {
        var positions: [OfferingIndex: Int] = [:]
        var groups: [[Addition]] = []
        for addition in additions {
            if let offering = addition.offering {
                if let first = positions[offering] {
                    groups[first].append(addition)
                    continue
                }
                positions[offering] = groups.count
            }
            groups.append([addition])
        }
        return groups.map { group in
            var first = group[0]
            first.node = addGate(group.map(\.node), need: 1, delay: 0)
            return first
        }
    }
}
