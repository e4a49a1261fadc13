/// Draws one graph after another in one process, that is started anew now and then: for many drawings, each of which
/// may cost no more than ``BoundedRenderer`` allows it.
///
/// ```swift
/// let renderer = SerialRenderer(program: program, as: .svg)
/// for dot in texts { show(try renderer.draw(dot).bytes) }
/// ```
///
/// A process that has drawn something is a little less to be trusted than a new one: memory that the library has not
/// given back counts against the next drawing. So an answer is taken from it only where it is a drawing, or says what
/// is wrong with the graph; a drawing for which it ran out of time or memory, crashed or said nothing sensible ends it,
/// and is made once more by a ``BoundedRenderer``. What comes out, and what fails, is therefore the same as there. It is
/// also ended after a number of drawings, so that what the library leaks is bounded.
///
/// Not `Sendable`: one thread uses it. Several of them, each with its own, draw at the same time. The calling thread is
/// blocked meanwhile. The process is gone when the renderer is.
public final class SerialRenderer {
    /// So many graphs are drawn by one process.
    public static let drawingsPerProcess = 500

    private let renderer: BoundedRenderer
    private let format: OutputFormat
    private var process: ChildProcess?
    private var drawn = 0

    /// How many processes were started for several drawings.
    public private(set) var started = 0

    /// Makes a renderer. Nothing is started before the first drawing.
    public init(
        program: DrawingProgram, as format: OutputFormat, limit: SizeLimit = .standard,
        bounds: ResourceBounds = .standard
    ) {
        renderer = BoundedRenderer(program: program, limit: limit, bounds: bounds)
        self.format = format
    }

    deinit { end() }

    /// Draws the one graph in `dot`, directed or not.
    ///
    /// - Throws: what ``BoundedRenderer/draw(_:as:)`` throws.
    public func draw(_ dot: String) throws(GraphvizError) -> Drawing {
        _ = try SourceText(dot, limit: renderer.limit.bytes)
        if let answer = try ask(dot) {
            if let error = answer.report.error {
                guard error.isOfProcess else { throw error }
            } else if !answer.drawing.isEmpty {
                return Drawing(bytes: answer.drawing, warnings: answer.report.warnings)
            }
        }
        end()
        return try renderer.draw(dot, as: format)
    }

    /// What the process says; nil if it could not say anything in time.
    private func ask(_ dot: String) throws(GraphvizError) -> DrawingAnswer? {
        if drawn >= Self.drawingsPerProcess { end() }
        if process == nil {
            let request = DrawingRequest(format: format, limit: renderer.limit, bounds: renderer.bounds)
            process = try ChildProcess(renderer.program, request.words + [DrawingRequest.several])
            started += 1
        }
        drawn += 1
        let deadline = ContinuousClock.now + .seconds(min(renderer.bounds.seconds, 1_000_000))
        return process?.answer(to: Array(dot.utf8), most: renderer.bounds.bytes, until: deadline)
    }

    /// Ends the process: it does so itself when nothing more comes, or is killed.
    private func end() {
        drawn = 0
        guard let process = process.take() else { return }
        _ = process.exchange([], most: 1 << 20, until: .now + .seconds(1))
    }
}

extension GraphvizError {
    /// Whether another process might do better.
    fileprivate var isOfProcess: Bool {
        switch self {
        case .outOfTime, .outOfMemory, .process, .unavailable, .layout, .drawing: true
        default: false
        }
    }
}
