import Testing

@testable import Pathways

@Suite struct DiagramLimitTests {
    @Test func everythingTooLargeAsksForAFocus() throws {
        let catalogue = Self.chain(30)
        let limit = DiagramLimit(vertices: 29, edges: 100)
        let error = #expect(throws: DiagramError.self) {
            try Diagram(catalogue, PathwayGraph(catalogue), .init(limit: limit))
        }
        #expect(error == .tooLarge(vertices: 30, edges: 0, limit: limit, remedy: .focus))
        let words = error.map(\.description) ?? ""
        #expect(
            words.contains("30 shapes") && words.contains("at most 29 shapes") && words.contains("focus on an offering")
        )
    }

    @Test func tooManyArrowsAreCountedWithoutTheImplied() throws {
        let catalogue = Self.chain(30)
        let limit = DiagramLimit(vertices: 30, edges: 28)
        #expect(throws: DiagramError.tooLarge(vertices: 30, edges: 29, limit: limit, remedy: .focus)) {
            try Diagram(catalogue, PathwayGraph(catalogue), .init(limit: limit))
        }
        _ = try Diagram(catalogue, PathwayGraph(catalogue), .init(limit: DiagramLimit(vertices: 30, edges: 29)))
    }

    @Test func theHopsProposedFitAndOneMoreDoesNot() throws {
        for seed in UInt64(1)...200 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue(largest: 14)
            let graph = PathwayGraph(catalogue)
            let focus = random.selection(upTo: 1)
            let limit = DiagramLimit(vertices: 1 + random.number(upTo: 6), edges: random.number(upTo: 9))
            for selection in [DiagramSelection.around(focus, hops: 9), .leading(to: focus[0])] {
                do {
                    _ = try Diagram(catalogue, graph, .init(selection, showsImplied: true, limit: limit))
                } catch DiagramError.tooLarge(_, _, _, .hops(let hops)) {
                    #expect(Self.fits(catalogue, graph, selection, hops, limit), "seed \(seed)")
                    #expect(!Self.fits(catalogue, graph, selection, hops + 1, limit), "seed \(seed)")
                } catch DiagramError.tooLarge(_, _, _, let remedy) {
                    #expect(remedy == .fewerOfferings, "seed \(seed)")
                    #expect(!Self.fits(catalogue, graph, selection, 0, limit), "seed \(seed)")
                }
            }
        }
    }

    @Test func anEmptyCatalogueIsAnEmptyDiagram() throws {
        let catalogue = Catalogue(offerings: [])
        let diagram = try Diagram(catalogue, PathwayGraph(catalogue))
        #expect(diagram.vertices.isEmpty && diagram.edges.isEmpty && diagram.groups.isEmpty)
        #expect(try DOTDocument(diagram.dot()).vertices.isEmpty)
        #expect(DiagramOutline(diagram).text == "Pathways\n0 offerings, 0 arrows.\n")
    }

    private static func fits(
        _ catalogue: Catalogue, _ graph: PathwayGraph, _ selection: DiagramSelection, _ hops: Int, _ limit: DiagramLimit
    ) -> Bool {
        let smaller: DiagramSelection
        switch selection {
        case .around(let offerings, _): smaller = .around(offerings, hops: hops)
        case .leading(let target, _): smaller = .leading(to: target, hops: hops)
        default: return false
        }
        return (try? Diagram(catalogue, graph, .init(smaller, showsImplied: true, limit: limit))) != nil
    }

    /// Each needs the one before; the third also needs the first.
    private static func chain(_ count: Int) -> Catalogue {
        Catalogue(
            offerings: (0..<count).map { number in
                var offering = Offering("x/o\(100 + number)")
                let needs = number == 2 ? [0, 1] : number > 0 ? [number - 1] : []
                offering.requires = .all(needs.map { .complete(.init(OfferingIndex($0))) }, .nowhere)
                return offering
            })
    }
}
