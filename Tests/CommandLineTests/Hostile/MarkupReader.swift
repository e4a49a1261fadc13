import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What elements, attributes and addresses a document has, by a parser that is not ours.
final class MarkupReader: NSObject, XMLParserDelegate {
    private(set) var names: Set<String> = []
    private(set) var addresses: Set<String> = []

    /// Nil if the document is not well-formed.
    init?(_ document: String) {
        super.init()
        let parser = XMLParser(data: Data(Self.strict(document).utf8))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    /// HTML as ours is XML but for its first line and elements without an end.
    private static func strict(_ document: String) -> String {
        guard document.lowercased().hasPrefix("<!doctype html>") else { return document }
        return String(document.dropFirst(15)).replacing(/<(meta|link|br|hr|img|input|col)\b([^<>]*?)\/?>/) {
            "<\($0.1)\($0.2)/>"
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        names.insert(name)
        for (attribute, value) in attributes {
            names.insert("\(name) \(attribute)")
            if attribute.lowercased().hasSuffix("href") || attribute == "src" || attribute == "action" {
                addresses.insert(value)
            }
        }
    }
}
