import Pathways

/// What was drawn, as JSON.
struct DiagramAnswer: Encodable {
    @Nullable var file: String?
    @Nullable var title: String?
    var shapes: Int
    var arrows: Int
    /// The same content as text.
    var outline: String

    init(_ diagram: Diagram, file: String?) {
        _file = Nullable(wrappedValue: file)
        _title = Nullable(wrappedValue: diagram.title)
        shapes = diagram.vertices.count
        arrows = diagram.edges.count
        outline = DiagramOutline(diagram).text
    }
}
