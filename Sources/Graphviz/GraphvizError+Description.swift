extension GraphvizError: CustomStringConvertible {
    /// One sentence for the person who asked for the drawing, with what to do about it where that is known.
    public var description: String {
        switch self {
        case .emptyInput:
            "there is no graph to draw: the text is empty"
        case .syntax(let messages):
            Self.sentence("the text is not a graph in the DOT language", messages)
        case .textTooLong(let bytes, let limit):
            "the text of the graph has \(bytes) bytes; at most \(limit) are read"
        case .tooLarge(let vertices, let edges, let limit):
            "the graph has \(vertices) vertices and \(edges) edges; "
                + "at most \(limit.vertices) and \(limit.edges) are drawn"
        case .drawingTooLarge(let width, let height, .png):
            "the drawing would be \(width) × \(height) pixels, which is too large for PNG; draw it as SVG or PDF"
        case .drawingTooLarge(let width, let height, _):
            "the drawing would be \(width) × \(height) points, which is too large"
        case .refused(let attribute, let reason):
            "the graph may not use “\(attribute)”: \(reason)"
        case .unavailable(let format, let messages):
            Self.sentence("Graphviz is installed without what draws \(format.rawValue.uppercased())", messages)
        case .layout(let messages):
            Self.sentence("the graph could not be laid out", messages)
        case .drawing(let messages):
            Self.sentence("the drawing could not be written", messages)
        case .outOfTime(let seconds):
            "drawing it was given up after \(seconds) \(seconds == 1 ? "second" : "seconds"); " + Self.remedy
        case .outOfMemory(let bytes):
            "drawing it was given up because it needs more than \(bytes >> 20) MiB of memory; " + Self.remedy
        case .process(let reason):
            "the process that draws did not do so: " + reason
        }
    }

    private static let remedy = "draw a part of the graph, with fewer vertices and fewer edges between distant ones"

    private static func sentence(_ statement: String, _ messages: [String]) -> String {
        messages.isEmpty ? statement : statement + ": " + messages.joined(separator: "; ")
    }
}
