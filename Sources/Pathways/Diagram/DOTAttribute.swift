/// An attribute of a graph, a vertex or an edge in DOT.
///
/// The names are a closed set: none opens a file, chooses another layout or becomes a link.
struct DOTAttribute {
    enum Name: String {
        case arrowhead, arrowsize, arrowtail, charset, color, constraint, dir, edgetooltip, fillcolor, fontcolor,
            fontname
        case fontsize, headport, height, id, label, labeljust, labelloc, labeltooltip, margin, minlen, nodesep, pack,
            packmode, pad, penwidth
        case peripheries, rankdir, ranksep, shape, size, style, tailport, tooltip, weight, width
    }

    let name: Name
    /// The value with its quotation marks or angle brackets.
    let value: String

    /// A value of ours: a word or number of the DOT language.
    static func word(_ name: Name, _ value: String) -> DOTAttribute { .init(name: name, value: "\"\(value)\"") }

    /// A label with markup that was made of escaped text.
    static func markup(_ markup: String) -> DOTAttribute { .init(name: .label, value: "<\(markup)>") }

    static func tooltip(_ name: Name, _ text: String) -> DOTAttribute {
        .init(name: name, value: "\"\(DOTText.tooltip(text))\"")
    }

    var text: String { "\(name.rawValue)=\(value)" }
}
