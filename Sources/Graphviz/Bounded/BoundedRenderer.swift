/// Draws graphs as ``Renderer`` does, in processes of their own that may cost no more than they are allowed.
///
/// ```swift
/// let program = DrawingProgram(path: "/usr/local/bin/pathways", arguments: ["draw-layout"])
/// let svg = try BoundedRenderer(program: program).draw("digraph g { n0 -> n1 }", as: .svg).bytes
/// ```
///
/// A layout cannot be cancelled and now and then takes for ever (see ``SizeLimit``), so a process does it that can be
/// stopped: one per drawing, started anew from a program that offers it, never forked from this one. It gets no
/// descriptor of this process but its three streams, limits itself before it reads anything, leaves no core file, and is
/// gone when ``draw(_:as:)`` returns. What goes wrong in it ends in a ``GraphvizError``. Since the library leaks where a
/// graph has clusters, this is also the way to draw many of those in a process that lives long.
///
/// Drawings from many threads are made at the same time; the calling thread is blocked meanwhile. One drawing costs
/// some 40 milliseconds more than in the same process.
///
/// Deliberately absent: a process that draws more than one graph. It would have to be trusted after the first; see
/// ``SerialRenderer`` for where that is worth it.
public struct BoundedRenderer: Sendable {
    /// The program that draws.
    public var program: DrawingProgram

    /// The largest graph that is laid out.
    public var limit: SizeLimit

    /// What one drawing may cost.
    public var bounds: ResourceBounds

    /// The largest graph that is drawn in this process after all, because that takes a moment only; nil if none is.
    ///
    /// Vertices and edges are what is counted, and a graph with subgraphs is never small. What the attributes ask for is
    /// not looked at, so this is for text whose attributes are the caller's own: a `minlen` of a million takes for ever
    /// with two vertices.
    public var inProcess: SizeLimit?

    /// Makes a renderer. Nothing is started before the first drawing.
    public init(
        program: DrawingProgram,
        limit: SizeLimit = .standard,
        bounds: ResourceBounds = .standard,
        inProcess: SizeLimit? = nil,
    ) {
        self.program = program
        self.limit = limit
        self.bounds = bounds
        self.inProcess = inProcess
    }

    /// Draws the one graph in `dot`, directed or not.
    ///
    /// - Throws: what ``Renderer`` throws, ``GraphvizError/outOfTime(seconds:)``,
    ///   ``GraphvizError/outOfMemory(bytes:)``, and ``GraphvizError/process(reason:)`` when the program is not one that
    ///   draws, or it crashed.
    public func draw(_ dot: String, as format: OutputFormat) throws(GraphvizError) -> Drawing {
        let source = try SourceText(dot, limit: limit.bytes)
        if let drawing = try drawIfSmall(dot, source, as: format) { return drawing }

        let request = DrawingRequest(format: format, limit: limit, bounds: bounds)
        let process = try ChildProcess(program, request.words)
        let deadline = ContinuousClock.now + .seconds(min(bounds.seconds, 1_000_000))
        return try judge(process.exchange(Array(dot.utf8), most: bounds.bytes, until: deadline))
    }

    /// The drawing of a graph that needs no process of its own.
    private func drawIfSmall(
        _ dot: String,
        _ source: SourceText,
        as format: OutputFormat,
    ) throws(GraphvizError) -> Drawing? {
        guard let small = inProcess.map(limit.smaller), source.text.count <= small.bytes,
            let edges = source.mostEdges, edges <= small.edges
        else { return nil }
        do throws(GraphvizError) {
            return try Renderer(limit: small).draw(dot, as: format)
        } catch .tooLarge {
            return nil
        }
    }

    /// The drawing, if the process said that it is whole; else the best reason there is.
    private func judge(_ result: ChildProcess.Result) throws(GraphvizError) -> Drawing {
        let said = String(decoding: result.errors, as: UTF8.self)
        switch result.end {
        case .stopped where result.output.count > bounds.bytes: throw .outOfMemory(bytes: bounds.bytes)
        case .stopped: throw .outOfTime(seconds: bounds.seconds)
        case .signalled(ChildProcess.processorTimeIsUp): throw .outOfTime(seconds: bounds.processorSeconds)
        case .exited, .signalled, .unknown: break
        }
        if let report = DrawingReport(reading: said) {
            if let error = report.error {
                throw result.ranOutOfMemory(of: bounds.bytes, said: said) ? .outOfMemory(bytes: bounds.bytes) : error
            }
            if !result.output.isEmpty { return Drawing(bytes: result.output, warnings: report.warnings) }
        }
        throw result.ranOutOfMemory(of: bounds.bytes, said: said)
            ? .outOfMemory(bytes: bounds.bytes) : .process(reason: result.reason)
    }
}
