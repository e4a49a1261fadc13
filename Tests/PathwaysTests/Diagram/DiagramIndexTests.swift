import CatalogueFiles
import Foundation
import Testing

@testable import Pathways

/// Diagrams made with an index that others are made with as well.
@Suite struct DiagramIndexTests {
    @Test func picturesOfTheDataAreThoseMadeAlone() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let loaded = try CatalogueReader.read([root.appending(path: "data/bc").path])
        try #require(loaded.isSound)
        let catalogue = loaded.catalogue
        let graph = PathwayGraph(catalogue)
        let index = DiagramIndex(catalogue, graph)
        for offering in catalogue.indices {
            let options = DiagramOptions(.around([offering], hops: 1))
            #expect(try Diagram(index, options) == Diagram(catalogue, graph, options), "\(catalogue[offering].id)")
        }
    }

    /// The arrows found by rows that are halved are those found by looking at all.
    @Test func arrowsAmongAFewAreFoundWithoutLookingAtAll() {
        for seed in UInt64(1)...300 {
            var random = GraphRandom(seed: seed)
            let count = Int.random(in: 2...40, using: &random)
            let offerings = (0..<count).map { number in
                var offering = Offering("x/o\(100 + number)")
                let needs = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    Requirement.complete(.init(OfferingIndex(Int.random(in: 0..<min(3, count), using: &random))))
                }
                offering.recommends = .all(needs, .nowhere)
                return offering
            }
            let graph = PathwayGraph(Catalogue(offerings: offerings))
            let members = Set((0..<3).map { _ in Vertex.random(in: 0..<Vertex(count), using: &random) }).sorted()
            var examined = 0
            let found = DiagramArrows(graph).inner(among: members, &examined)
            let all = graph.digraph.edges.filter {
                members.contains(graph.digraph.tail(of: $0)) && members.contains(graph.digraph.head(of: $0))
            }
            #expect(found == Array(all), "seed \(seed)")
        }
    }

    /// What one picture looks at stays the same when the rest of the catalogue grows: other offerings, and what starts
    /// from or leads to the same institution, the same course or the same description.
    @Test(arguments: [
        DiagramSelection.around([OfferingIndex(0)], hops: 1), .only([0, 1, 2].map { OfferingIndex($0) }),
    ])
    func whatAPictureLooksAtDoesNotGrowWithTheCatalogue(selection: DiagramSelection) throws {
        var (examined, shown): ([Int], [Int]) = ([], [])
        for rest in [50, 500, 5_000] {
            let catalogue = try Self.catalogue(rest: rest)
            let index = DiagramIndex(catalogue, PathwayGraph(catalogue))
            var builder = DiagramBuilder(index, DiagramOptions(selection))
            let diagram = try builder.build()
            examined.append(builder.examined)
            shown.append(diagram.vertices.count)
        }
        #expect(Set(shown).count == 1 && shown[0] > 2, "\(shown)")
        // Looking up one of so many takes no more steps to be counted.
        #expect(Set(examined).count == 1 && examined[0] > 0, "\(examined)")
    }

    /// Three offerings, and many others around what they lead to.
    private static func catalogue(rest: Int) throws -> Catalogue {
        let others = (0..<rest).map { number in
            """
              o\(number): { requires: bb, stacks: [{ choose: 1, from: { subject: ACCT } }] }
            """
        }
        let ladders = (0..<rest).map { "  - { from: o\($0), into: y, grants: { credits: 3 }, declared-by: y }" }
        let text = """
            institution: x
            institutions: { x: {}, y: {} }
            courses:
              aa: { code: MATH 1, requires: bb }
              bb: { code: MATH 2 }
              cc: { code: MATH 3, requires: aa }
            programs:
              y/one: {}
            \(others.joined(separator: "\n"))
            transfers:
              - { from: aa, into: y, grants: { credits: 3 }, declared-by: y }
            \(ladders.joined(separator: "\n"))
            excludes:
              - [aa, cc]
            """
        let loaded = CatalogueReader.read(texts: [("grown.yaml", text)])
        try #require(loaded.isSound, "\(loaded.diagnostics.prefix(3))")
        return loaded.catalogue
    }
}
