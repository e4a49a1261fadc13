/// The value of a requirement, straight from the words of the design: a leaf's value, the largest for `all`, the smallest
/// for `any`, the k-th smallest for `choose k`, the first round by which so many credits are there for `credits n`.
/// Credits are added up for each round anew.
struct RequirementOracle {
    let model: ModelCatalogue
    /// Whose unit credits are counted in.
    let institution: Int
    /// The round by which a leaf is met; `nil` for never.
    var leaf: (ModelLeaf) -> Int?
    /// The round by which an offering that a filter matches is there; as for a leaf, if not given.
    var match: ((Int) -> Int?)?
    /// The offering that stands for another today.
    var current: (Int) -> Int = { $0 }
    /// Whether anything of unknown credits is enough for any sum.
    var unknownIsEnough = false

    func value(of requirement: ModelRequirement) -> Int? {
        switch requirement {
        case .one(let own): return leaf(own)
        case .all(let children):
            let values = children.compactMap { value(of: $0) }
            return values.count == children.count ? values.max() ?? 0 : nil
        case .any(let children): return children.compactMap { value(of: $0) }.min()
        case .choose(let count, let pool):
            if count == 0 { return 0 }
            let values = choices(of: pool).compactMap(inside(pool).value).sorted()
            return values.count >= count ? values[count - 1] : nil
        case .credits(let amount, let pool):
            return (0...model.offerings.count + 1).first { round in
                inside(pool).earned(choices(of: pool), by: round) >= amount * 2 || isUnknownMet(pool, by: round)
            }
        }
    }

    private func isUnknownMet(_ pool: ModelPool, by round: Int) -> Bool {
        unknownIsEnough
            && choices(of: pool).contains { choice in
                let matched = choice.filters.flatMap(model.members)
                let isUnknown = (choice.offerings + matched).contains {
                    model.credits($0, inUnitOf: institution) == nil
                }
                return isUnknown && inside(pool).value(of: choice).map { $0 <= round } ?? false
            }
    }

    /// What there is to choose from: each offering once, with all its mentions, and each group on its own.
    private func choices(of pool: ModelPool) -> [ModelRequirement] {
        switch pool {
        case .filter(let filter): return model.members(of: filter).map { .one(ModelLeaf(offering: $0)) }
        case .list(let children):
            let named = Dictionary(grouping: children.compactMap(\.leaf)) { current($0.offering) }.values
            return named.map { .any($0.map(ModelRequirement.one)) } + children.filter { $0.leaf == nil }
        }
    }

    /// The oracle for what a pool holds.
    private func inside(_ pool: ModelPool) -> RequirementOracle {
        guard case .filter = pool, let match else { return self }
        var result = self
        result.leaf = { match($0.offering) }
        return result
    }
}

extension RequirementOracle {
    /// The credits of these that are there by a round, each offering once.
    private func earned(_ members: [ModelRequirement], by round: Int) -> Int {
        var counted: Set<Int> = []
        return members.reduce(0) { $0 + earned($1, by: round, &counted) }
    }

    private func earned(_ member: ModelRequirement, by round: Int, _ counted: inout Set<Int>) -> Int {
        guard round == .max || value(of: member).map({ $0 <= round }) ?? false else { return 0 }
        switch member {
        case .one(let leaf): return counted.insert(leaf.offering).inserted ? worth(leaf.offering) : 0
        case .any(let children) where children.allSatisfy({ $0.leaf != nil }) && Set(member.offerings).count == 1:
            return earned(children[0], by: .max, &counted)
        case .all(let children): return children.reduce(0) { $0 + earned($1, by: round, &counted) }
        case .credits(_, let pool):
            return choices(of: pool).reduce(0) { $0 + inside(pool).earned($1, by: round, &counted) }
        case .any(let children): return best(1, of: children, by: round)
        case .choose(let count, let pool): return inside(pool).best(count, of: choices(of: pool), by: round)
        }
    }

    /// A group in a choice counts whole once it is met.
    private func best(_ count: Int, of members: [ModelRequirement], by round: Int) -> Int {
        var everything = self
        everything.leaf = { _ in 0 }
        everything.match = nil
        let there = members.filter { value(of: $0).map { $0 <= round } ?? false }
        return there.map { everything.earned([$0], by: 0) }.sorted(by: >).prefix(count).reduce(0, +)
    }

    private func worth(_ offering: Int) -> Int { model.credits(offering, inUnitOf: institution) ?? 0 }
}
