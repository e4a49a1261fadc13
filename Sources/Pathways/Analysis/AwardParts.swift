/// The awards that some awards consist of, in an order in which every award comes after its parts.
///
/// A pool described by a filter stands for every offering that matches, except the award itself and what leads back to
/// it. Listed parts that lead back to their award stay: such awards are *circular*.
package struct AwardParts: Sendable {
    package let catalogue: Catalogue
    /// The awards that have parts, every one after its parts; circular ones in no particular order.
    package let awards: [OfferingIndex]
    /// The awards that contain themselves.
    package let circular: Set<OfferingIndex>
    /// The offerings each filter matches.
    private let pools: [OfferingFilter: [OfferingIndex]]
    /// Offerings that contain one another by whatever way have the same number.
    private let components: [OfferingIndex: Int]

    /// Everything below `roots`. O(v + e) for v offerings and e references below them, plus O(V) for each filter.
    package init(_ catalogue: Catalogue, below roots: some Sequence<OfferingIndex>) {
        let walk = PartWalk(catalogue, from: roots)
        let graph = walk.graph
        let all = StronglyConnectedComponents(graph)
        let listed = StronglyConnectedComponents(graph) { edge in
            !(walk.isPool(graph.tail(of: edge)) && all.areTogether(graph.tail(of: edge), graph.head(of: edge)))
        }
        self.catalogue = catalogue
        pools = walk.pools
        components = Dictionary(
            uniqueKeysWithValues: walk.offerings.enumerated().map { ($1, all.component(of: Vertex($0))) })
        circular = Set(listed.cyclic.flatMap { listed.members(of: $0) }.compactMap(walk.offering))
        let ranked = walk.offerings.enumerated().filter { catalogue[$1].stacks != nil }
        awards = ranked.sorted { left, right in
            let (l, r) = (Vertex(left.offset), Vertex(right.offset))
            return (all.component(of: r), listed.component(of: r), r)
                < (all.component(of: l), listed.component(of: l), l)
        }.map(\.element)
    }
}

extension AwardParts {
    /// How many references the stack of an award makes, members of pools included. O(size of the stack).
    func size(of award: OfferingIndex) -> Int {
        var size = 0
        catalogue[award].stacks?.forEachNode { node in
            if case .complete = node { size += 1 }
            if let filter = node.filter { size += pools[filter]?.count ?? 0 }
        }
        return size
    }

    /// What completes an award, its credits counted in `unit`; `nil` for what has no parts.
    package func tree(of award: OfferingIndex, unit: CreditUnit) -> PartTree? {
        catalogue[award].stacks.map { tree(of: $0, in: award, unit: unit) }
    }

    /// A requirement inside the stack of an award. Recursion is as deep as requirements nest.
    package func tree(
        of requirement: Requirement<OfferingIndex>, in award: OfferingIndex, unit: CreditUnit
    ) -> PartTree {
        func trees(_ children: [Requirement<OfferingIndex>]) -> [PartTree] {
            children.map { tree(of: $0, in: award, unit: unit) }
        }
        func counted(_ trees: [PartTree]) -> [PartTree] { trees.filter { mayCount($0, unit: unit) } }
        switch requirement {
        case .complete(let leaf): return .part(leaf.offering)
        case .all(let children, _): return .all(trees(children))
        case .any(let children, _): return .choose(1, trees(Self.distinct(children)))
        case .choose(let count, _, _) where count <= 0: return .all([])
        case .choose(let count, .listed(let children), _):
            return .choose(count, trees(Self.distinct(children)))
        case .choose(_, .matching(let filter), _) where filter.isOpen: return .unknown
        case .choose(let count, .matching(let filter), _): return .choose(count, members(of: filter, in: award))
        case .credits(let amount, .listed(let children), _):
            return .credits(amount, counted(trees(Self.distinct(children))))
        case .credits(let amount, .matching(let filter), _) where filter.isOpen: return .coursework(amount)
        case .credits(let amount, .matching(let filter), _):
            return .credits(amount, counted(members(of: filter, in: award)))
        }
    }

    /// The members of a choice, each offering once: to choose two of one course is not a choice.
    private static func distinct(_ children: [Requirement<OfferingIndex>]) -> [Requirement<OfferingIndex>] {
        var seen: Set<OfferingIndex> = []
        return children.filter { child in
            if case .complete(let leaf) = child { seen.insert(leaf.offering).inserted } else { true }
        }
    }

    /// Whether a member of a choice by credits may be chosen: a course without published credits, or with none, is not.
    private func mayCount(_ tree: PartTree, unit: CreditUnit) -> Bool {
        guard case .part(let part) = tree, catalogue[part].stacks == nil else { return true }
        return catalogue.credits(of: part, in: unit).map { $0 > 0 } ?? false
    }

    private func members(of filter: OfferingFilter, in award: OfferingIndex) -> [PartTree] {
        let own = components[award]
        return (pools[filter] ?? []).filter { components[$0] != own }.map { .part($0) }
    }
}
