import ArgumentParser
import Graphviz

/// Draws in a process of its own, whose time and memory are limited, unless the graph is small.
enum BoundedDrawing {
    /// What is laid out in so little time that starting a process would take most of it.
    private static let small = SizeLimit(vertices: 40, edges: 60, bytes: 1 << 18)

    /// Draws the text of a diagram. Its attributes must be those of `DOTWriter`.
    static func draw(_ dot: String, as format: OutputFormat) throws(GraphvizError) -> Drawing {
        let command = DrawLayoutCommand.configuration.commandName ?? ""
        guard let program = DrawingProgram.running(arguments: [command]) else {
            return try Renderer().draw(dot, as: format)
        }
        return try BoundedRenderer(program: program, inProcess: small).draw(dot, as: format)
    }

    /// Says why there is no drawing, and what to do; gives the status to exit with.
    static func report(_ error: GraphvizError) -> ExitCode {
        Console.note("pathways: the diagram could not be drawn: \(error.description.printable)")
        guard error.isOfSize else { return ExitStatus.ourFault }
        Console.note(
            "pathways: draw less: --focus ID shows what lies around one offering, --hops 1 less of that; --text says "
                + "everything in words.")
        return ExitStatus.badData
    }
}

extension GraphvizError {
    /// Whether there is too much to draw, and nothing else is wrong.
    fileprivate var isOfSize: Bool {
        switch self {
        case .tooLarge, .textTooLong, .outOfTime, .outOfMemory, .drawingTooLarge: true
        default: false
        }
    }
}
