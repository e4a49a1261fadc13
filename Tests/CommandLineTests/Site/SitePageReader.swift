import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page of a site, by a parser that is not ours.
final class SitePageReader: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    private(set) var text = ""
    private(set) var title = ""
    private var isInTitle = false
    private(set) var fault = ""

    /// Nil if the page is not well-formed; `fault` is printed then.
    init?(_ page: String) {
        super.init()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = self
        guard parser.parse() else {
            print(parser.parserError.map { "\($0)" } ?? "", "line", parser.lineNumber)
            return nil
        }
    }

    func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }
    var ids: [String] { elements.compactMap { $0.attributes["id"] } }
    /// The levels of the headings, in order.
    var headings: [Int] {
        elements.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
    }
    /// Where links lead, those of pictures as well.
    var links: [String] { named("a").compactMap { $0.attributes["href"] } }
    /// What is loaded with the page.
    var loaded: [String] {
        named("link").compactMap { $0.attributes["href"] } + elements.compactMap { $0.attributes["src"] }
    }
    var policy: String? {
        named("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        isInTitle = name == "title" && title.isEmpty
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { isInTitle = false }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
        if isInTitle { title += string }
    }
}
