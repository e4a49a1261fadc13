import Testing

@testable import Pathways

@Suite struct DiagramOutlineTests {
    @Test func saysEverythingTheDrawingSays() throws {
        let diagram = try DiagramExample.language().diagram(asOf: "2026-11-23", holding: ["alpha/cert"])
        let text = DiagramOutline(diagram).text
        for vertex in diagram.vertices {
            for words in [vertex.title] + (vertex.kind == .choice ? [] : vertex.facts)
                + [vertex.standing?.text()].compactMap({ $0 })
            {
                #expect(text.contains(words), "\(words)")
            }
        }
        for edge in diagram.edges { for label in edge.labels { #expect(text.contains(label), "\(label)") } }
        for note in diagram.notes { #expect(text.contains(note)) }
    }

    @Test func whatLeadsToAThingComesBeforeIt() throws {
        let text = DiagramOutline(try DiagramExample.computing().diagram()).text
        let names = ["[bcit/asd]", "[bcit/csc]", "[bcit/cst]", "[bcit/btech]"]
        let places = names.map { name in text.firstRange(of: name)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(zip(places, places.dropFirst()).allSatisfy { ($0 ?? text.endIndex) < ($1 ?? text.startIndex) })
    }

    @Test func namesAllOfAnEquivalenceInBothDirections() throws {
        let example = try DiagramExample(
            """
            institution: x
            courses: { a: { title: Alpha }, b: { title: Beta }, c: { title: Gamma } }
            equivalents: [{ these: [a, b], are: [c], direction: both }]
            """)
        #expect(
            DiagramOutline(try example.diagram()).text == """
                Pathways
                3 offerings, 3 arrows.

                x
                  Alpha [x/a]: course
                    given by: Gamma
                    counts as: Gamma, both
                  Beta [x/b]: course
                    given by: Gamma
                    counts as: Gamma, both
                  Gamma [x/c]: course
                    given by both:
                      Alpha
                      Beta
                    counts as: Alpha and Beta

                """)
    }

    @Test func aLineIsOneLineWhateverItSays() throws {
        for seed in UInt64(1)...100 {
            var random = GraphRandom(seed: seed)
            var offering = Offering("x/\(HostileText.random(&random))")
            offering.details.title = Located(HostileText.random(&random))
            let catalogue = Catalogue(offerings: [offering])
            let diagram = try Diagram(catalogue, PathwayGraph(catalogue), .init(title: HostileText.random(&random)))
            let text = DiagramOutline(diagram).text
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 6, "seed \(seed): \(text)")
            #expect(
                text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
                "seed \(seed)")
        }
    }
}
