import Foundation
import Testing

@testable import Pathways

@Suite struct DOTWriterTests {
    /// None of these opens a file, links anywhere or chooses a layout.
    private static let harmless: Set<String> = [
        "arrowhead", "arrowsize", "arrowtail", "charset", "color", "constraint", "dir", "edgetooltip", "fillcolor",
        "fontcolor",
        "fontname", "fontsize", "headport", "height", "id", "label", "labeljust", "labelloc", "labeltooltip", "margin",
        "minlen",
        "nodesep", "pack", "packmode", "pad", "penwidth", "peripheries", "rankdir", "ranksep", "shape", "size", "style",
        "tailport",
        "tooltip", "weight", "width",
    ]

    @Test func everyDrawingIsOneNamedGraphOfKnownAttributes() throws {
        for seed in UInt64(1)...100 {
            let diagram = try Self.hostileDiagram(seed: seed)
            let document = try DOTDocument(diagram.dot())
            #expect(document.name == "pathways")
            #expect(document.vertices.map(\.names) == diagram.vertices.indices.map { ["n\($0)"] }, "seed \(seed)")
            #expect(document.edges.map(\.names) == diagram.edges.map { ["n\($0.from)", "n\($0.to)"] }, "seed \(seed)")
            for statement in document.statements {
                #expect(Set(statement.order).isSubset(of: Self.harmless), "seed \(seed): \(statement.order)")
            }
            let ids = (document.vertices + document.edges).compactMap { $0.attributes["id"]?.text }
            #expect(Set(ids).count == diagram.vertices.count + diagram.edges.count, "seed \(seed)")
        }
    }

    @Test func titlesAreInLabelsAndWholeInTooltips() throws {
        for seed in UInt64(1)...100 {
            let diagram = try Self.hostileDiagram(seed: seed)
            let document = try DOTDocument(diagram.dot())
            for (vertex, statement) in zip(diagram.vertices, document.vertices) where vertex.offering != nil {
                let lines = DOTDecoding.lines(ofMarkup: statement.attributes["label"]?.text ?? "")
                let title = PlainText.balancedLines(
                    vertex.title, width: diagram.vertices.count >= 12 && vertex.kind == .course ? 38 : 26, limit: 4)
                #expect(Array(lines.prefix(title.count)) == title, "seed \(seed): \(vertex.title.debugDescription)")
                let tooltip = DOTDecoding.label(statement.attributes["tooltip"]?.text ?? "")
                let whole = DOTDecoding.expected(vertex.title).replacingOccurrences(of: "\\", with: "\\\u{2060}")
                #expect(tooltip.hasPrefix(whole), "seed \(seed): \(vertex.title.debugDescription)")
            }
        }
    }

    @Test func noStringExceedsWhatGraphvizReads() throws {
        let tower = "e" + String(repeating: "\u{301}", count: 9_000)
        for text in [String(repeating: "&\"\\]", count: 1_500), String(repeating: "\" ", count: 3_000), tower] {
            var offering = Offering("x/\(text)", kind: .program)
            offering.details.title = Located(text)
            offering.details.award = Located(text)
            offering.institutions = Array(repeating: text, count: 9)
            offering.otherCredits = Located(.any)
            offering.replacedBy = Located(OfferingIndex(0))
            offering.requires = .complete(.init(OfferingIndex(0), grade: Grade(rawValue: text)))
            var ladder = Recognition(.ladder, from: .complete(.init(OfferingIndex(0))), into: .institution("x"))
            ladder.conditions.confirm = (0..<40).map { "\($0) \(text)" }
            ladder.grants.unassigned = Array(repeating: UnassignedCredit(level: text, subject: text), count: 9)
            let catalogue = Catalogue(offerings: [offering], recognitions: [ladder])
            var options = DiagramOptions(title: text)
            options.standings = [OfferingIndex(0): DiagramStanding(.reachable, steps: 3)]
            let document = try DOTDocument(try Diagram(catalogue, PathwayGraph(catalogue), options).dot())
            let longest = document.statements.flatMap { $0.attributes.values.map(\.text.utf8.count) }.max()
            #expect(longest.map { $0 < 16_000 } == true, "\(String(describing: longest)) bytes")
        }
    }

    @Test func theWidestHeaderFits() throws {
        var diagram = try DiagramExample.language().diagram(
            asOf: "2026-11-23", holding: ["alpha/cert", "alpha/math-1"])
        let text = String(repeating: "\"]&", count: 200)
        diagram = Diagram(
            title: text, vertices: diagram.vertices, edges: diagram.edges, groups: diagram.groups,
            notes: Array(repeating: text, count: 20), impliedCount: 9)
        let header = try #require(try DOTDocument(diagram.dot()).graph?.attributes["label"])
        #expect(header.text.utf8.count < 16_000, "\(header.text.utf8.count) bytes")
    }

    /// Graphviz loses the label of a line that has no column for it, and says nothing.
    @Test func partsAreSetSideBySideWithRoomForEveryLabel() throws {
        for seed in UInt64(1)...200 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            let diagram = try Diagram(catalogue, PathwayGraph(catalogue))
            let document = try DOTDocument(diagram.dot())
            let isPacked = document.graph?.attributes["pack"] != nil
            #expect(isPacked == (Self.partCount(diagram) > 1), "seed \(seed)")
            for edge in document.edges where isPacked && edge.attributes["label"] != nil {
                let isFree = edge.attributes["constraint"]?.text == "false"
                let columns = Int(edge.attributes["minlen"]?.text ?? "1") ?? 0
                #expect(isFree || (columns >= 2 && columns % 2 == 0), "seed \(seed)")
            }
        }
    }

    /// How many parts there are that nothing connects: vertices take the smallest number they can reach.
    private static func partCount(_ diagram: Diagram) -> Int {
        var numbers = Array(diagram.vertices.indices)
        for _ in numbers {
            for edge in diagram.edges {
                let smallest = min(numbers[edge.from], numbers[edge.to])
                (numbers[edge.from], numbers[edge.to]) = (smallest, smallest)
            }
        }
        return Set(numbers).count
    }

    @Test func theSameDiagramGivesTheSameBytes() throws {
        for seed in UInt64(1)...30 {
            let (one, other) = (try Self.hostileDiagram(seed: seed), try Self.hostileDiagram(seed: seed))
            #expect(one.dot() == other.dot(), "seed \(seed)")
        }
    }

    @Test func aPageLimitsTheSize() throws {
        let diagram = try DiagramExample.computing().diagram()
        func size(_ page: DOTWriter.Page) throws -> String? {
            try DOTDocument(diagram.dot(page: page)).graph?.attributes["size"]?.text
        }
        #expect(try size(.unbounded) == nil)
        #expect(try size(.letter) == "10.3,7.8")
        #expect(try size(.a4) == "10.99,7.56")
    }

    /// A random diagram full of hostile texts.
    private static func hostileDiagram(seed: UInt64) throws -> Diagram {
        var random = DiagramRandom(seed: seed)
        var texts = GraphRandom(seed: seed &* 7_919)
        let plain = random.catalogue()
        var offerings = plain.offerings
        for position in offerings.indices {
            offerings[position].details.title = Located(HostileText.random(&texts))
            offerings[position].details.code = Located(HostileText.random(&texts, longest: 5))
        }
        let catalogue = Catalogue(
            institutions: plain.institutions, offerings: offerings, recognitions: plain.recognitions,
            equivalences: plain.equivalences, exclusions: plain.exclusions)
        let options = DiagramOptions(title: HostileText.random(&texts))
        return try Diagram(catalogue, PathwayGraph(catalogue), options)
    }
}
