import CatalogueFiles
import Foundation
import FoundationXML
import Graphviz
import Pathways

/// Puts the lines of the input where a catalogue has words, and draws it in every theme.
enum DrawingInput {
    static func run(_ text: String) {
        guard text.utf8.count <= 4_000 else { return }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let catalogue = catalogue { lines[$0 % lines.count] }
        let graph = PathwayGraph(catalogue)
        var options = DiagramOptions(title: lines.last, language: text.utf8.count % 2 == 0 ? .english : .french)
        options.theme = DiagramTheme.allCases[text.utf8.count % DiagramTheme.allCases.count]
        options.lanes = text.utf8.count % 3 == 0 ? .institution : nil
        guard let diagram = try? Diagram(catalogue, graph, options) else { fatalError("too large") }
        do {
            let drawing = try Renderer().draw(diagram.dot(), as: .svg)
            // The swatches of the legend are smaller than a line of text, which Graphviz remarks.
            let warnings = drawing.warnings.filter { !$0.hasPrefix("cell size too small for content") }
            claim(warnings.isEmpty, "Graphviz warns: \(warnings)")
            let svg = AccessibleSVG(diagram, links: ["a/x": lines[0]]).text(
                from: String(decoding: drawing.bytes, as: UTF8.self))
            claim(svg.contains("role=\"graphics-document\""), "the drawing could not be read")
            claim(XMLParser(data: Data(svg.utf8)).parse(), "the drawing is not well-formed:\n\(svg)")
            claim(!svg.contains("<script") && !svg.lowercased().contains("href=\"javascript:"), "script in \(svg)")
        } catch {
            fatalError("\(error)")
        }
    }

    private static func catalogue(_ word: (Int) -> String) -> Catalogue {
        var offerings = ["a/w", "a/x", "a/y", "b/z"].enumerated().map { number, id in
            var offering = Offering(id, kind: OfferingKind.allCases[number % OfferingKind.allCases.count])
            offering.details.title = Located(word(number), at: .nowhere)
            offering.details.award = Located(word(number + 1), at: .nowhere)
            return offering
        }
        offerings[3].stacks = .all([.complete(.init(OfferingIndex(0))), .complete(.init(OfferingIndex(1)))], .nowhere)
        offerings[2].requires = .any(
            [.complete(.init(OfferingIndex(0))), .complete(.init(OfferingIndex(1)))], .nowhere)
        var ladder = Recognition<OfferingIndex>(
            .ladder, from: .complete(.init(OfferingIndex(2))), into: .offering(OfferingIndex(3)))
        ladder.conditions.confirm = [word(5)]
        ladder.note = Located(word(6), at: .nowhere)
        var institution = Institution("a")
        institution.name = word(4)
        return Catalogue(institutions: [institution, Institution("b")], offerings: offerings, recognitions: [ladder])
    }
}
