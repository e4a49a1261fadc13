import Advising
import Pathways
import Testing

struct Sweep {
    @Test func missing() throws {
        var (sizes, bad): ([Int: Int], Int) = ([:], 0)
        for seed in UInt64(200_000)..<230_000 {
            var needs = RandomNeeds(seed: seed)
            let text = needs.text()
            let catalogue = Catalogue.reading(text)
            let asOf = seed % 2 == 0 ? nil : CalendarDate(year: 2024, month: 1, day: 1)
            let holdings = seed % 3 == 0 ? [Holding(OfferingIndex(Int(seed / 3 % 3)))] : []
            let obtainability = Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings, asOf: asOf))
            let sets = MissingSets(catalogue, obtainability)
            for target in catalogue.indices where !obtainability.isObtainable(target) {
                let missing = try sets.missing(toward: target)
                let others = catalogue.indices.filter { $0 != target && !obtainability.isObtainable($0) }
                let size = (0..<(1 << others.count)).compactMap { mask -> Int? in
                    let chosen = others.indices.filter { mask & (1 << $0) != 0 }.map { others[$0] }
                    return obtainability.assuming(chosen).isObtainable(target) ? chosen.count : nil
                }.min()
                sizes[size ?? -1, default: 0] += 1
                let ok = missing.isProved && missing.isBlockedByItself == (size == nil) && missing.items.count == size ?? 0
                    && (missing.items.isEmpty || obtainability.assuming(missing.items.map(\.offering)).isObtainable(target))
                    && missing.items.allSatisfy { $0.declaredAt != .nowhere }
                if !ok { bad += 1; if bad < 4 { print("BAD \(seed) \(catalogue[target].id) \(missing) size \(size ?? -1)\n\(text)") } }
            }
        }
        print("missing sizes \(sizes.sorted { $0.key < $1.key }) bad \(bad)")
    }

    @Test func breaking() throws {
        var (sizes, bad): ([Int: Int], Int) = ([:], 0)
        for seed in UInt64(300_000)..<310_000 {
            var needs = RandomNeeds(seed: seed)
            let text = needs.text()
            let catalogue = Catalogue.reading(text)
            let graph = PathwayGraph(catalogue)
            for loop in Loops(catalogue, graph, Obtainability(catalogue)).loops {
                let causes = loop.edges.filter(graph.isLoopCause)
                guard causes.count <= 13 else { continue }
                let breaking = try BreakingSet(loop, in: graph)
                let size = BreakingSetProperties().smallestSize(loop, causes, graph)
                sizes[size ?? -1, default: 0] += 1
                if !breaking.isProved || breaking.edges.count != size { bad += 1; print("BAD \(seed)\n\(text)") }
            }
        }
        print("breaking sizes \(sizes.sorted { $0.key < $1.key }) bad \(bad)")
    }
}
