import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A report as a parser of XML reads it.
final class ReportPage: NSObject, XMLParserDelegate {
    /// A row of a table's body.
    struct Row {
        var text = ""
        var figures: [String] = []
    }

    let source: String
    private(set) var isWellFormed = false
    private(set) var fault = ""
    private(set) var text = ""
    private(set) var headings: [Int] = []
    private(set) var links: [String] = []
    private(set) var ids: [String] = []
    private(set) var scopes: Set<String> = []
    private(set) var attributeNames: Set<String> = []
    private var elements: [(name: String, attributes: [String: String])] = []
    private var tables: [String: [Row]] = [:]
    private var table: String?
    private var isInBody = false
    private var isFigure = false

    init(_ source: String) {
        self.source = source
        super.init()
        let parser = XMLParser(data: Data(source.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
        fault = parser.parserError.map { "\($0)" } ?? ""
    }

    static func elements(of source: String) -> Set<String> { Set(ReportPage(source).elements.map(\.name)) }

    func count(_ name: String) -> Int { elements.count { $0.name == name } }

    /// The Content-Security-Policy.
    var policy: String {
        elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"] ?? ""
    }

    func rows(_ table: String) -> [Row] { tables[table] ?? [] }

    func attribute(_ attribute: String, of name: String) -> String? {
        elements.first { $0.name == name }?.attributes[attribute]
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.append((name, attributes))
        attributeNames.formUnion(attributes.keys)
        if let id = attributes["id"] { ids.append(id) }
        if let scope = attributes["scope"] { scopes.insert(scope) }
        if let link = attributes["href"] { links.append(link) }
        if name.count == 2, name.first == "h", let level = Int(name.dropFirst()) { headings.append(level) }
        switch name {
        case "table": table = attributes["class"]
        case "tbody": isInBody = true
        case "tr" where isInBody: tables[table ?? "", default: []].append(Row())
        case "td" where isInBody && attributes["class"] == "figure":
            isFigure = true
            change { $0.figures.append("") }
        default: break
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        switch name {
        case "table": table = nil
        case "tbody": isInBody = false
        case "td": isFigure = false
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
        guard isInBody else { return }
        change { row in
            row.text += string
            if isFigure, !row.figures.isEmpty { row.figures[row.figures.count - 1] += string }
        }
    }

    private func change(_ body: (inout Row) -> Void) {
        guard let table, var rows = tables[table], !rows.isEmpty else { return }
        body(&rows[rows.count - 1])
        tables[table] = rows
    }
}
