import Testing

@testable import Pathways

/// What is shown, against a search over the declarations themselves.
@Suite struct DiagramSelectionTests {
    @Test func everythingShowsEveryOfferingAndEveryArrow() throws {
        for seed in UInt64(1)...400 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let oracle = DiagramOracle(catalogue)
            let diagram = try Diagram(catalogue, PathwayGraph(catalogue), .init(showsImplied: true))
            let offerings = Set(catalogue.indices.map { DiagramOracle.Place.offering($0) })
            #expect(diagram.places == offerings.union(oracle.institutions), "seed \(seed)")
            #expect(diagram.arrows == oracle.arrows, "seed \(seed)")
            #expect(diagram.overlaps == oracle.overlaps, "seed \(seed)")
            let short = diagram.vertices.filter { !$0.omissions.isEmpty || $0.otherArrows > 0 }
            #expect(short.isEmpty, "seed \(seed)")
        }
    }

    @Test func hopsAreThoseOfASearchArrowByArrow() throws {
        for seed in UInt64(1)...400 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let oracle = DiagramOracle(catalogue)
            let focus = random.selection(upTo: 2)
            let hops = random.number(upTo: 3)
            let diagram = try Diagram(
                catalogue, PathwayGraph(catalogue), .init(.around(focus, hops: hops), showsImplied: true))
            let shown = oracle.around(focus, hops: hops)
            #expect(diagram.places == shown, "seed \(seed), \(hops) hops around \(focus)")
            expectArrows(in: diagram, are: oracle, among: shown, focus: focus, "seed \(seed)")
        }
    }

    @Test func whatLeadsToAnOfferingIsFoundAgainstTheArrows() throws {
        for seed in UInt64(1)...400 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let oracle = DiagramOracle(catalogue)
            let target = random.selection(upTo: 1)[0]
            let hops = random.number(upTo: 3) == 0 ? nil : random.number(upTo: 3)
            let diagram = try Diagram(
                catalogue, PathwayGraph(catalogue), .init(.leading(to: target, hops: hops), showsImplied: true))
            let shown = oracle.leading(to: target, hops: hops ?? 20)
            #expect(diagram.places == shown, "seed \(seed), to \(target), \(String(describing: hops)) hops")
            expectArrows(in: diagram, are: oracle, among: shown, focus: [], "seed \(seed)")
        }
    }

    @Test func aListShowsJustThatAndTheInstitutionsBetween() throws {
        for seed in UInt64(1)...400 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let oracle = DiagramOracle(catalogue)
            let list = random.selection(upTo: 4)
            let diagram = try Diagram(catalogue, PathwayGraph(catalogue), .init(.only(list), showsImplied: true))
            let offerings = Set(list.map { DiagramOracle.Place.offering($0) })
            let between = oracle.institutions.filter { hub in
                !oracle.sources(of: hub).isDisjoint(with: offerings)
                    && offerings.contains { oracle.sources(of: $0).contains(hub) }
            }
            #expect(diagram.places == offerings.union(between), "seed \(seed), \(list)")
            expectArrows(in: diagram, are: oracle, among: offerings.union(between), focus: [], "seed \(seed)")
        }
    }

    /// Every declared arrow between what is shown, and no other but those from the focus into a description it matches.
    private func expectArrows(
        in diagram: Diagram, are oracle: DiagramOracle, among shown: Set<DiagramOracle.Place>, focus: [OfferingIndex],
        _ message: Comment
    ) {
        let declared = oracle.arrows.filter { shown.contains($0.from) && shown.contains($0.to) }
        let matching = Set(
            focus.flatMap { one in oracle.choosers(of: one).map { [DiagramOracle.Place.offering(one), $0] } })
        #expect(declared.isSubset(of: diagram.arrows), message)
        for arrow in diagram.arrows.subtracting(declared) {
            #expect(matching.contains([arrow.from, arrow.to]), message)
        }
    }
}
