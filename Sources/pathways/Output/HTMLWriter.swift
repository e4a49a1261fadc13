/// Writes HTML as text: the only place that escapes, and the only one that knows angle brackets.
struct HTMLWriter {
    private(set) var output = ""

    mutating func write(_ html: HTML) {
        switch html {
        case .text(let text): output += Self.escaped(text)
        case .style(let sheet): output += "<style>\n\(sheet)\n</style>\n"
        case .link(let link, let text):
            output += "<a href=\"\(Self.escaped(link.address))\">\(Self.escaped(text))</a>"
        case .reference(let id, let label, let text):
            output += "<a href=\"#\(Self.escaped(id))\" aria-label=\"\(Self.escaped(label))\">\(Self.escaped(text))</a>"
        case .drawing(let picture): output += picture + "\n"
        case .page(let link, let attributes, let children): write(link, attributes, children)
        case .sheet(let link): output += "<link rel=\"stylesheet\" href=\"\(link.address)\" />\n"
        case .script(let link): output += "<script src=\"\(link.address)\" defer=\"defer\"></script>\n"
        case .element(let tag, let attributes, let children): write(tag, attributes, children)
        }
    }

    private mutating func write(_ link: PageLink, _ attributes: [HTMLAttribute], _ children: [HTML]) {
        output += "<a href=\"\(link.address)\""
        write(attributes)
        output += ">"
        for child in children { write(child) }
        output += "</a>"
    }

    private mutating func write(_ attributes: [HTMLAttribute]) {
        for attribute in attributes {
            let (name, value) = attribute.parts
            output += " \(name)=\"\(Self.escaped(value))\""
        }
    }

    private mutating func write(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ children: [HTML]) {
        output += "<\(tag.rawValue)"
        write(attributes)
        // Written as XML wants it as well, so that any parser of XML can read a page.
        output += tag.isVoid ? " />" : ">"
        if !tag.isVoid {
            if children.contains(where: \.isBlock) { output += "\n" }
            for child in children { write(child) }
            output += "</\(tag.rawValue)>"
        }
        if !tag.isInline { output += "\n" }
    }

    /// A text as it may stand between tags and between quotes: the five signs of HTML as references; characters that steer
    /// or that HTML does not allow as their code points.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.printable.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _ where scalar.isNoncharacter:
                result += "&lt;U+\(String(scalar.value, radix: 16, uppercase: true))&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension HTML {
    /// Whether it begins a line of its own.
    fileprivate var isBlock: Bool {
        switch self {
        case .element(let tag, _, _): !tag.isInline
        case .style, .drawing, .sheet, .script: true
        case .text, .link, .reference, .page: false
        }
    }
}

extension Unicode.Scalar {
    /// The code points that stand for no character and never will.
    fileprivate var isNoncharacter: Bool {
        (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    }
}
