import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of a document, with what is in it.
final class XMLNode {
    let name: String
    let attributes: [String: String]
    var children: [XMLNode] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }
}

/// A document, parsed by Foundation; one that is not well-formed throws.
final class XMLElements: NSObject, XMLParserDelegate {
    private(set) var root = XMLNode("", [:])
    private var elements: [XMLNode] = []
    private var open: [XMLNode] = []

    init(_ text: String) throws {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    /// The elements of a name, in the order of the document.
    func all(_ name: String) -> [XMLNode] { elements.filter { $0.name == name } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        let node = XMLNode(name, attributes)
        if let parent = open.last { parent.children.append(node) } else { root = node }
        elements.append(node)
        open.append(node)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
}
