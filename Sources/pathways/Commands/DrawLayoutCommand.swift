import ArgumentParser
import Graphviz

/// `pathways draw-layout`: what `pathways` starts itself with for a large drawing. Not for people, and not in the help.
struct DrawLayoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw-layout",
        abstract: "Draw one graph: DOT on standard input, the picture on standard output.",
        shouldDisplay: false)

    @Argument(parsing: .captureForPassthrough, help: "What the renderer asks for.") var request: [String] = []

    func run() throws { throw ExitCode(DrawingWorker.draw(request)) }
}
