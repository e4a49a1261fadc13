/// The largest diagram that is made.
///
/// A layout cannot be cancelled once it has begun, and its time grows steeply with the size; a drawing of that size can
/// hardly be read anyway.
public struct DiagramLimit: Hashable, Sendable {
    public var vertices: Int
    public var edges: Int

    public init(vertices: Int, edges: Int) {
        self.vertices = vertices
        self.edges = edges
    }

    /// 800 vertices and 1,200 edges: laid out in a second or so.
    public static let standard = DiagramLimit(vertices: 800, edges: 1_200)
}
