import Graphviz

/// Draws the pictures of a site, one after another; for one thread.
///
/// In a process of its own, which several artists need to draw at the same time, and whose time and memory are limited.
final class SiteArtist {
    private let renderer: SerialRenderer?

    init() {
        let command = DrawLayoutCommand.configuration.commandName ?? ""
        renderer = DrawingProgram.running(arguments: [command]).map { SerialRenderer(program: $0, as: .svg) }
    }

    /// Draws the text of a diagram. Its attributes must be those of `DOTWriter`.
    func draw(_ dot: String) throws(GraphvizError) -> Drawing {
        guard let renderer else { return try Renderer().draw(dot, as: .svg) }
        return try renderer.draw(dot)
    }
}
