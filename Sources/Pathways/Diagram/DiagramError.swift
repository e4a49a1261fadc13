/// Why there is no diagram.
public enum DiagramError: Error, Hashable, Sendable {
    /// There would be more to draw than is laid out.
    case tooLarge(vertices: Int, edges: Int, limit: DiagramLimit, remedy: Remedy)

    /// What would make a diagram small enough.
    public enum Remedy: Hashable, Sendable {
        /// To draw what is around one offering.
        case focus
        /// To go fewer arrows far: so many fit.
        case hops(Int)
        /// To name fewer offerings.
        case fewerOfferings
    }
}

extension DiagramError: CustomStringConvertible {
    /// One sentence for the person who asked, with what to do about it.
    public var description: String {
        switch self {
        case .tooLarge(let vertices, let edges, let limit, let remedy):
            let size = "\(vertices) shapes" + (edges > 0 ? " and \(edges) arrows" : "")
            return
                "the diagram would have \(size), and at most \(limit.vertices) shapes and \(limit.edges) arrows are drawn; "
                + remedy.advice
        }
    }
}

extension DiagramError.Remedy {
    /// What to do, as the second half of a sentence.
    public var advice: String {
        switch self {
        case .focus: "focus on an offering, and choose how many hops around it to show"
        case .hops(0): "it fits with 0 hops, which shows no surroundings: focus on another offering"
        case .hops(1): "it fits with 1 hop"
        case .hops(let number): "it fits with \(number) hops"
        case .fewerOfferings: "name fewer offerings"
        }
    }
}
