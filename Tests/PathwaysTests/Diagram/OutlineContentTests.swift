import CatalogueFiles
import Testing

@testable import Pathways

/// The outline against the drawing: shapes, lines, labels and notes, one by one.
@Suite struct OutlineContentTests {
    /// The lines about each offering or institution: from its own to the next that is indented less.
    private static func sections(_ diagram: Diagram) -> [String: [String]] {
        var result: [String: [String]] = [:]
        var name = ""
        for line in DiagramOutline(diagram).text.split(separator: "\n").map(String.init) {
            if !line.hasPrefix("    ") {
                name = ""
                for vertex in diagram.vertices where line.hasPrefix("  \(vertex.title)") {
                    guard let id = vertex.name, line.contains("[\(id)]") else { continue }
                    name = id
                }
            }
            if !name.isEmpty { result[name, default: []].append(line) }
        }
        return result
    }

    /// Where a line ends when choices are passed over.
    private static func end(_ diagram: Diagram, _ position: Int) -> Int? {
        var (current, steps) = (position, 0)
        while diagram.vertices[current].kind == .choice, steps < diagram.edges.count {
            guard let next = diagram.edges.first(where: { $0.from == current }) else { return nil }
            (current, steps) = (next.to, steps + 1)
        }
        return current
    }

    private static func expectComplete(_ diagram: Diagram, _ place: String) {
        let sections = sections(diagram)
        let text = DiagramOutline(diagram).text
        for vertex in diagram.vertices where vertex.kind != .choice {
            guard let name = vertex.name else { continue }
            let lines = sections[name] ?? []
            #expect(!lines.isEmpty, "\(place): \(name)")
            let head = lines.first ?? ""
            let words = vertex.facts + vertex.omissions + [vertex.standing?.text()].compactMap { $0 }
            for word in words { #expect(head.contains(word), "\(place): \(word) of \(name)") }
            #expect(text.contains(vertex.institutions.joined(separator: " + ")), "\(place): \(name)")
        }
        for edge in diagram.edges where edge.relation != .exclusion {
            guard let end = end(diagram, edge.to), let target = diagram.vertices[end].name else { continue }
            let (from, into) = (diagram.vertices[edge.from], sections[target] ?? [])
            #expect(into.contains { $0.contains(from.title) }, "\(place): \(from.title) into \(target)")
            let about = into.filter { $0.contains(from.title) }
            for label in edge.labels where label != Wording()(RelationPhrase.title(edge.relation)) {
                #expect(about.contains { $0.contains(label) }, "\(place): \(label) on \(from.title) into \(target)")
            }
            for note in edge.notes {
                #expect(
                    about.contains { $0.contains("to confirm: ") && $0.contains("\(note)") }, "\(place): note \(note)")
            }
            guard let source = from.name else { continue }
            let leading = sections[source] ?? []
            let words = Wording()(RelationPhrase.target(edge.relation))
            #expect(leading.contains { $0.contains(words) }, "\(place): \(source) \(words)")
        }
        for (number, note) in diagram.notes.enumerated() {
            #expect(text.contains("  \(number + 1). \(note)"), "\(place)")
        }
    }

    @Test func everyKindOfShapeAndLineIsSaid() throws {
        Self.expectComplete(
            try DiagramExample.language().diagram(asOf: "2026-11-23", holding: ["alpha/cert"]), "language")
        Self.expectComplete(try DiagramExample.computing().diagram(), "computing")
        Self.expectComplete(try DiagramExample.foodSafety().diagram(), "food safety")
    }

    @Test func everythingInRandomCataloguesIsSaid() throws {
        for seed in UInt64(1)...200 {
            var random = DiagramRandom(seed: seed)
            let catalogue = random.catalogue()
            Self.expectComplete(try Diagram(catalogue, PathwayGraph(catalogue)), "seed \(seed)")
        }
    }
}
