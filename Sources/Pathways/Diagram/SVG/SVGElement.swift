/// An element of a drawing, and what is in it. Values and texts are kept as they are written, with their escapes.
struct SVGElement {
    enum Content {
        case element(SVGElement)
        case text(String)
    }

    struct Attribute {
        var name: String
        /// Escaped for a place between double quotation marks.
        var value: String
    }

    var name: String
    var attributes: [Attribute] = []
    var content: [Content] = []

    init(_ name: String, _ attributes: [Attribute] = [], _ content: [Content] = []) {
        self.name = name
        self.attributes = attributes
        self.content = content
    }

    /// An element of ours, whose attributes are plain texts.
    static func make(_ name: String, _ attributes: KeyValuePairs<String, String>, _ children: [SVGElement] = []) -> Self
    {
        Self(
            name, attributes.map { Attribute(name: $0.key, value: SVGText.escaped($0.value)) },
            children.map { .element($0) })
    }

    /// An element of ours that contains a plain text.
    static func words(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) -> Self {
        var result = make(name, attributes)
        result.content = [.text(SVGText.escaped(text))]
        return result
    }

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    var elements: [SVGElement] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The text in it, elements aside, as it is written.
    var text: String { content.map { if case .text(let text) = $0 { text } else { "" } }.joined() }

    /// Writes it; drawings nest a few levels deep only.
    func write(to output: inout String) {
        output += "<\(name)"
        for attribute in attributes { output += " \(attribute.name)=\"\(attribute.value)\"" }
        guard !content.isEmpty else {
            output += "/>"
            return
        }
        output += ">"
        for part in content {
            switch part {
            case .element(let element): element.write(to: &output)
            case .text(let text): output += text
            }
        }
        output += "</\(name)>"
    }
}
