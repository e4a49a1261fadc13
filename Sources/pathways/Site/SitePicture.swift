import Graphviz
import Pathways

/// The picture of an offering with its neighbours, and the same in words.
struct SitePicture {
    private let facts: SiteFacts
    private let index: OfferingIndex
    private let path: String
    private let artist: SiteArtist

    /// As many shapes and lines as can be read on a screen.
    private static let drawn = DiagramLimit(vertices: 40, edges: 90)
    /// As many as are said in words.
    private static let said = DiagramLimit(vertices: 400, edges: 800)

    init(_ facts: SiteFacts, _ index: OfferingIndex, at path: String, _ artist: SiteArtist) {
        (self.facts, self.index, self.path, self.artist) = (facts, index, path, artist)
    }

    private var say: Wording { facts.say }

    /// What stands on the page; nothing where nothing is connected to the offering.
    var content: [HTML] {
        if let diagram = diagram(Self.drawn) ?? diagram(Self.drawn, folding: .all) {
            guard diagram.vertices.count > 1 else { return [] }
            return drawing(of: diagram) + outline(of: diagram)
        }
        guard let diagram = diagram(Self.said) else { return [notice(say(SiteFindingPhrase.noPicture))] }
        return [notice(say(SiteFindingPhrase.tooLarge, "\(diagram.vertices.count)"))] + outline(of: diagram)
    }

    private func notice(_ text: String) -> HTML { .element(.p, [.class("notice")], [.text(text)]) }

    private func diagram(_ limit: DiagramLimit, folding: DiagramCollapse = .none) -> Diagram? {
        var options = DiagramOptions(
            .around([index], hops: 1), asOf: facts.asOf, limit: limit,
            title: say(SiteFindingPhrase.pictureOf, facts.catalogue[index].title), language: say.language)
        options.collapse = folding
        return try? Diagram(facts.diagrams, options)
    }

    private func drawing(of diagram: Diagram) -> [HTML] {
        guard let drawing = try? artist.draw(diagram.dot()) else {
            return [notice(say(SiteFindingPhrase.wordsOnly))]
        }
        let links = links(in: diagram)
        let advice: [HTML] = links.isEmpty ? [] : [.element(.p, class: "detail", say(SiteFindingPhrase.chooseShape))]
        let svg = AccessibleSVG(diagram, links: links).text(
            from: String(decoding: drawing.bytes, as: UTF8.self))
        // Without what only a file of its own has at its beginning.
        let embedded = svg.firstRange(of: "<svg").map { String(svg[$0.lowerBound...]) } ?? svg
        return [
            .element(
                .div, [.class("scroll"), .role("region"), .label(say(SiteFindingPhrase.scroll)), .focusable],
                [.drawing(embedded)])
        ] + advice
    }

    /// The pages of what is drawn, but not this one.
    private func links(in diagram: Diagram) -> [String: String] {
        var result: [String: String] = [:]
        for vertex in diagram.vertices {
            let target: String? =
                if let offering = vertex.offering {
                    offering == index ? nil : facts.paths.page(of: offering)
                } else if vertex.kind == .institution {
                    vertex.name.flatMap { facts.paths.page(of: $0) }
                } else {
                    nil
                }
            result[vertex.id] = target.map { PageLink(to: $0, from: path).address }
        }
        return result
    }

    /// The outline as nested lists, by how far its lines are indented.
    private func outline(of diagram: Diagram) -> [HTML] {
        let lines = DiagramOutline(diagram).text.split(separator: "\n").dropFirst().map(OutlineLine.init)
        return [
            .element(
                .details, [.class("outline")],
                [.element(.summary, say(SiteFindingPhrase.inWords))] + OutlineLine.nested(lines[...]))
        ]
    }
}

/// A line of an outline.
private struct OutlineLine {
    let indent: Int
    let text: String

    init(_ line: Substring) {
        indent = line.prefix { $0 == " " }.count
        text = String(line.dropFirst(indent))
    }

    /// Lines of the least indentation as items, what follows each and is indented more as a list below it. As deep as an
    /// outline is indented, which is as deep as requirements nest.
    static func nested(_ lines: ArraySlice<OutlineLine>) -> [HTML] {
        guard let first = lines.first else { return [] }
        var items: [HTML] = []
        var rest = lines
        while let line = rest.first {
            let below = rest.dropFirst().prefix { $0.indent > first.indent }
            items.append(.element(.li, [.element(.span, foreign: line.text)] + nested(below)))
            rest = rest.dropFirst(1 + below.count)
        }
        return [.element(.ul, items)]
    }
}
