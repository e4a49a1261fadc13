import Pathways

/// What was drawn, as JSON.
struct DiagramAnswer: Encodable {
    @Nullable var file: String?
    @Nullable var title: String?
    var language: String
    var theme: String
    /// What has to be confirmed.
    var notes: [String]
    /// What checks found about what is drawn.
    var findings: [String]
    var shapes: Int
    var arrows: Int
    /// The same content as text.
    var outline: String

    init(_ diagram: Diagram, file: String?) {
        _file = Nullable(wrappedValue: file)
        _title = Nullable(wrappedValue: diagram.title)
        (language, theme) = (diagram.language.rawValue, diagram.theme.rawValue)
        (notes, findings) = (diagram.notes, diagram.findings)
        shapes = diagram.vertices.count
        arrows = diagram.edges.count
        outline = DiagramOutline(diagram).text
    }
}
