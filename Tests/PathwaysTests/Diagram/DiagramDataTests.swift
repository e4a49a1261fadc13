import CatalogueFiles
import Foundation
import Testing

@testable import Pathways

/// The published relations of British Columbia, drawn.
@Suite struct DiagramDataTests {
    private let catalogue: Catalogue

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let loaded = try CatalogueReader.read([root.appending(path: "data/bc").path])
        try #require(loaded.isSound)
        catalogue = loaded.catalogue
    }

    @Test func theWholeProvinceIsOneDrawingWithEveryOffering() throws {
        let diagram = try Diagram(catalogue, PathwayGraph(catalogue), .init(showsImplied: true))
        #expect(diagram.vertices.compactMap(\.offering) == Array(catalogue.indices))
        #expect(diagram.arrows == DiagramOracle(catalogue).arrows)
        let document = try DOTDocument(diagram.dot())
        let lines = document.edges.filter { $0.attributes["id"]?.text.hasPrefix("edge-") == true }
        #expect(document.vertices.count == diagram.vertices.count && lines.count == diagram.edges.count)
        let outline = DiagramOutline(diagram).text
        for offering in catalogue.offerings { #expect(outline.contains("[\(offering.id)]"), "\(offering.id)") }
    }

    @Test func everyNeighbourhoodIsWhatASearchArrowByArrowFinds() throws {
        let graph = PathwayGraph(catalogue)
        let oracle = DiagramOracle(catalogue)
        for index in catalogue.indices.prefix(60) {
            let diagram = try Diagram(catalogue, graph, .init(.around([index], hops: 2)))
            #expect(diagram.places == oracle.around([index], hops: 2), "\(catalogue[index].id)")
        }
    }
}
