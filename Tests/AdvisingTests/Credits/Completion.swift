import Pathways

/// One way to complete an award, everything below it included.
struct Completion {
    typealias Node = CreditOracle.Node

    private let oracle: CreditOracle
    private let chosen: [Node: CreditOracle.Way]
    private(set) var total: Rational = 0
    private(set) var isUnknown = false

    /// `nil` when a choice by credits in it is none.
    init?(_ oracle: CreditOracle, _ chosen: [Node: CreditOracle.Way]) {
        self.oracle = oracle
        self.chosen = chosen
        for way in chosen.values {
            for group in way.groups where !isSound(group.need, group.members) { return nil }
        }
        let root = Node.offering(oracle.root)
        let nodes = below(chosen[root]?.nodes ?? [])
        isUnknown = nodes.contains { oracle.isUnknown($0, among: nodes) }
        total = worth(of: nodes)
        let offering = oracle.catalogue[oracle.root]
        if case .amount(let amount) = offering.otherCredits?.value { total += amount }
        if case .any = offering.otherCredits?.value, let declared = offering.credits?.amount {
            total = max(total, declared)
        }
    }

    private func isSound(_ need: Rational, _ members: [[Node]]) -> Bool {
        let all = below(members.flatMap { $0 })
        if all.contains(where: { oracle.isUnknown($0, among: all) }) || worth(of: all) < need { return false }
        return members.indices.allSatisfy { left in
            let others = members.indices.filter { $0 != left }.flatMap { members[$0] }
            return worth(of: below(others)) < need
        }
    }

    private func below(_ starts: [Node]) -> Set<Node> {
        var seen: Set<Node> = []
        var pending = starts
        while let next = pending.popLast() {
            guard seen.insert(next).inserted else { continue }
            pending += chosen[next]?.nodes ?? []
        }
        return seen
    }

    private func worth(of nodes: Set<Node>) -> Rational {
        nodes.reduce(.zero) { $0 + own($1) }
    }

    /// What a node adds besides what is below it.
    private func own(_ node: Node) -> Rational {
        switch node {
        case .coursework(let amount, _): return amount ?? 0
        case .offering(let offering):
            let credits = oracle.catalogue.credits(of: offering, in: oracle.unit)
            guard let way = chosen[node] else { return credits ?? 0 }
            guard oracle.filled.contains(node), let credits else { return 0 }
            let inside = below(way.nodes)
            if inside.contains(where: { oracle.isUnknown($0, among: inside.union([node])) }) { return 0 }
            return max(0, credits - worth(of: inside))
        }
    }
}
