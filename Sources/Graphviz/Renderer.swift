import CGraphviz
import Synchronization

/// Draws graphs given as text in the DOT language, with libgraphviz in this process.
///
/// ```swift
/// let svg = try Renderer().draw("digraph g { n0 -> n1 }", as: .svg).bytes
/// ```
///
/// The library is not thread-safe, even with separate contexts. All renderers therefore share one lock, held from
/// parsing to freeing: drawing from many tasks is safe and is done one after the other. The calling thread is blocked
/// meanwhile, and the library sets the process-wide numeric locale to `C` and back during layout. Nothing else in the
/// process may use libgraphviz at the same time.
///
/// Any text may be handed in: long names, unclosed quotes and half a graph end in a ``GraphvizError`` and leave nothing
/// behind for the next drawing. What the text *says* is the writer's to answer for. The values of `URL`, `href`,
/// `fontname` and `stylesheet` reach the SVG unescaped, so no text of others belongs into them; and a small text can
/// ask for very much work or memory, such as an edge of a million ranks or `{…} -> {…}` of thousands of vertices. This
/// is not a sandbox.
///
/// Deliberately absent: other layouts than `dot`, images, cancellation, and an interface to the library's graphs.
public struct Renderer: Sendable {
    /// The largest graph this renderer lays out.
    public var limit: SizeLimit

    /// Makes a renderer. Cheap: what is expensive is shared and made when first drawing.
    public init(limit: SizeLimit = .standard) {
        self.limit = limit
    }

    /// Draws the one graph in `dot`, directed or not.
    ///
    /// - Complexity: the text is read in time proportional to its length. For the layout see ``SizeLimit``.
    public func draw(_ dot: String, as format: OutputFormat) throws(GraphvizError) -> Drawing {
        let source = try SourceText(dot, limit: limit.bytes)
        return try library.withLock { session throws(GraphvizError) in
            do throws(GraphvizError) {
                return try session.draw(source, as: format, limit: limit)
            } catch {
                if case .unavailable = error { session = Session() }
                throw error
            }
        }
    }
}

/// The library, used by one thread at a time.
private let library = Mutex(Session())
