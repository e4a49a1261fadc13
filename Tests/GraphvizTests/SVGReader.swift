import Foundation
import Graphviz

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What an SVG drawing contains, read by an XML parser that knows nothing of the library.
final class SVGReader: NSObject, XMLParserDelegate {
    /// The lines of text of every vertex and every edge, by title, with no-break spaces made plain.
    private(set) var lines: [String: [String]] = [:]
    private(set) var vertices: [String] = []
    private(set) var edges: [String] = []
    private(set) var elements: Set<String> = []

    private var text = ""
    private var kind: String?

    /// Nil if the drawing is not well-formed.
    init?(_ drawing: Drawing) {
        super.init()
        let parser = XMLParser(data: Data(drawing.bytes))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser,
        didStartElement element: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String],
    ) {
        elements.insert(element)
        text = ""
        if element == "g", let name = attributes["class"], name == "node" || name == "edge" { kind = name }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        text += characters
    }

    func parser(
        _ parser: XMLParser,
        didEndElement element: String,
        namespaceURI: String?,
        qualifiedName: String?,
    ) {
        switch (element, kind) {
        case ("title", "node"): vertices.append(text)
        case ("title", "edge"): edges.append(text)
        case ("text", "node"):
            lines[vertices.last ?? "", default: []].append(text.replacingOccurrences(of: "\u{A0}", with: " "))
        case ("text", "edge"):
            lines[edges.last ?? "", default: []].append(text.replacingOccurrences(of: "\u{A0}", with: " "))
        case ("g", _): kind = nil
        default: break
        }
        text = ""
    }
}
