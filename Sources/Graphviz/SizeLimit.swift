/// The largest graph that is laid out.
///
/// A layout cannot be cancelled and its time grows steeply, so a large graph is refused before it is begun. Vertices
/// and edges are what is counted, though the length of the edges matters too: with 1,000 vertices and 1,500 edges,
/// sparse random graphs of three kinds took 0.4 to 0.6 seconds, but a chain of 1,000 with 500 more edges that jump over
/// half of it took more than a minute. A drawing that must be bounded in time belongs into a process of its own.
public struct SizeLimit: Hashable, Sendable {
    /// 1,000 vertices, 1,500 edges and 16 MiB of text.
    public static let standard = SizeLimit(vertices: 1_000, edges: 1_500)

    /// The most vertices.
    public var vertices: Int

    /// The most edges, loops and parallel ones included.
    public var edges: Int

    /// The most UTF-8 bytes of DOT text. The library counts bytes in 32 bits; more than 256 MiB are never read.
    public var bytes: Int

    /// Makes a limit. Numbers below 0 refuse everything.
    public init(vertices: Int, edges: Int, bytes: Int = 16 << 20) {
        self.vertices = vertices
        self.edges = edges
        self.bytes = min(bytes, 256 << 20)
    }

    /// What is within both limits.
    func smaller(_ other: SizeLimit) -> SizeLimit {
        SizeLimit(
            vertices: min(vertices, other.vertices), edges: min(edges, other.edges), bytes: min(bytes, other.bytes))
    }
}
