import Pathways

/// Finds the pieces that meet a requirement by what is held and what counts as it.
struct HeldSource {
    let learning: Learning
    /// How deep awards that are not held are taken for their parts.
    let depth: Int

    /// The pieces under a requirement; `nil` if it is not met. Recursion is as deep as requirements nest.
    func source(of requirement: Requirement<OfferingIndex>) -> ClaimSource? {
        switch requirement {
        case .complete(let leaf): return source(of: leaf)
        case .all(let children, _):
            let sources = children.compactMap(source)
            return sources.count == children.count ? .all(sources) : nil
        case .any(let children, _): return .choice(of: 1, from: children.compactMap(source))
        case .choose(let count, let pool, _):
            return .choice(of: count, from: learning.members(of: pool).compactMap(source))
        case .credits(let amount, let pool, _):
            let members = learning.members(of: pool).compactMap { member in source(of: member).map { (member, $0) } }
            return learning.sum(of: amount, in: learning.target.unit, from: members)
        }
    }

    private func source(of leaf: Requirement<OfferingIndex>.Leaf) -> ClaimSource? {
        if learning.holds(leaf.offering) {
            return learning.meets(leaf) ? .pieces(learning.piecesOf[leaf.offering] ?? []) : nil
        }
        if let sources = learning.equivalents[leaf.offering]?.first {
            return .pieces(Set(sources.flatMap { learning.piecesOf[$0] ?? [] }).sorted())
        }
        guard depth > 0, let stacks = learning.catalogue[leaf.offering].stacks else { return nil }
        return HeldSource(learning: learning, depth: depth - 1).source(of: stacks)
    }
}

extension ClaimSource {
    /// A choice of so many sources; `nil` if there are too few.
    static func choice(of count: Int, from sources: [ClaimSource]) -> ClaimSource? {
        sources.count < count ? nil : sources.count == count ? .all(sources) : .choose(count, sources)
    }
}

extension Learning {
    /// What is held of a pool, or may be.
    func members(of pool: Requirement<OfferingIndex>.Pool) -> [Requirement<OfferingIndex>] {
        switch pool {
        case .listed(let children): children
        case .matching(let filter):
            held.filter { filter.matches(catalogue[$0], levels: catalogue.levels) }.map { .complete(.init($0)) }
        }
    }

    /// Sources that are worth an amount together; `nil` if all of them are not.
    func sum(
        of amount: Rational, in unit: CreditUnit, from members: [(Requirement<OfferingIndex>, ClaimSource)]
    ) -> ClaimSource? {
        let worth = members.map { member, _ in
            Set(member.leaves.map(\.offering)).sorted().compactMap { catalogue.credits(of: $0, in: unit) }
                .reduce(Rational.zero, +)
        }
        guard let scale = CreditScale(worth + [amount]), let needed = scale.whole(amount) else { return nil }
        let whole = worth.compactMap(scale.whole)
        guard whole.count == worth.count, whole.reduce(0, +) >= needed else { return nil }
        return .credits(needed, zip(members, whole).map { (source: $0.1, credits: $1) })
    }
}
