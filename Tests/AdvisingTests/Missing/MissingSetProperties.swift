import Advising
import Pathways
import Testing

/// Random catalogues, every set of offerings tried.
struct MissingSetProperties {
    @Test(arguments: 0..<6)
    func `no smaller set frees the target`(block: UInt64) throws {
        var compared = 0
        for seed in (block * 150)..<(block * 150 + 150) {
            var needs = RandomNeeds(seed: seed)
            let text = needs.text()
            let catalogue = Catalogue.reading(text)
            let asOf = seed % 2 == 0 ? nil : CalendarDate(year: 2024, month: 1, day: 1)
            let holdings = seed % 3 == 0 ? [Holding(OfferingIndex(Int(seed / 3 % 3)))] : []
            let standing = LearnerStanding(catalogue, holdings: holdings, asOf: asOf)
            let obtainability = Obtainability(catalogue, standing)
            let finder = MissingSets(catalogue, obtainability, limits: .unhurried)
            let blocked = BlockedGraph(obtainability)
            for target in catalogue.indices where !obtainability.isObtainable(target) {
                let missing = try finder.missing(toward: target)
                let sets = solutions(toward: target, catalogue, obtainability)
                let size = sets.map(\.count).min()
                let comment: Comment = "seed \(seed), toward \(catalogue[target].id) of\n\(text)"
                #expect(missing.isProved, comment)
                #expect(missing.isBlockedByItself == (size == nil), comment)
                #expect(missing.items.count == size ?? 0, comment)
                let chosen = missing.items.map(\.offering)
                let least = sets.filter { $0.count == size }.map { self.depth(of: $0, blocked) }.min()
                #expect(depth(of: chosen, blocked) == least ?? 0, comment)
                #expect(chosen.isEmpty || obtainability.assuming(chosen).isObtainable(target), comment)
                #expect(!chosen.contains(target) && !chosen.contains(where: obtainability.isObtainable), comment)
                for item in missing.items { #expect(isDeclared(item, catalogue), comment) }
                compared += 1
            }
        }
        #expect(compared > 100)
    }

    /// All sets of blocked offerings with which the target can be obtained.
    private func solutions(
        toward target: OfferingIndex, _ catalogue: Catalogue, _ obtainability: Obtainability
    ) -> [[OfferingIndex]] {
        let others = catalogue.indices.filter { $0 != target && !obtainability.isObtainable($0) }
        return (0..<(1 << others.count)).compactMap { mask in
            let chosen = others.indices.filter { mask & (1 << $0) != 0 }.map { others[$0] }
            return obtainability.assuming(chosen).isObtainable(target) ? chosen : nil
        }
    }

    /// How far all of them are from root causes.
    private func depth(of offerings: [OfferingIndex], _ blocked: BlockedGraph) -> Int {
        offerings.reduce(0) { sum, offering in sum + (blocked.vertex(of: offering).map(blocked.depth(of:)) ?? 0) }
    }

    /// Whether the offering that needs the item refers to it, or to something like it, at that place.
    private func isDeclared(_ item: MissingSet.Item, _ catalogue: Catalogue) -> Bool {
        guard item.declaredAt != .nowhere else { return false }
        let offering = catalogue[item.neededBy]
        var requirements: [Requirement<OfferingIndex>?]
        switch item.relation {
        case .stack: requirements = [offering.stacks]
        case .prerequisite: requirements = [offering.requires]
        case .corequisite: requirements = [offering.corequisites, offering.strictCorequisites]
        case .ladder: requirements = catalogue.recognitions.map(\.from)
        case .bridge: requirements = catalogue.recognitions.map(\.conditions.also)
        default: return false
        }
        var isFound = false
        for requirement in requirements {
            requirement?.forEachNode { if $0.span == item.declaredAt { isFound = true } }
        }
        return isFound
    }
}
