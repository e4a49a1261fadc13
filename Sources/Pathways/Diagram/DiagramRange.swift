/// Which vertices of the graph a diagram shows, and how far each is from what the question is about.
struct DiagramRange {
    /// The distance of each vertex of the graph, −1 where it is not shown.
    private let distances: [Int32]
    let hops: Int
    /// Whether the vertices were listed rather than searched for.
    private let isListed: Bool
    let focus: [OfferingIndex]
    /// The graph with its arrows turned round.
    let backward: Digraph

    init(_ catalogue: Catalogue, _ graph: PathwayGraph, _ selection: DiagramSelection) {
        focus = selection.focus
        if case .only = selection { isListed = true } else { isListed = false }
        var search = DiagramSearch(catalogue, graph)
        switch selection {
        case .everything:
            hops = .max
            search.showAll()
        case .around(let offerings, let hops):
            self.hops = max(0, hops)
            search.run(from: offerings, within: self.hops, alongArrows: true)
        case .leading(let target, let hops):
            self.hops = max(0, hops ?? .max)
            search.run(from: [target], within: self.hops, alongArrows: false)
        case .only(let offerings):
            hops = .max
            search.show(offerings)
        }
        distances = search.distances
        backward = search.backward
    }

    /// What is shown: offerings by identifier, then institutions.
    var vertices: [Vertex] { (0..<Vertex(distances.count)).filter(contains) }

    func contains(_ vertex: Vertex) -> Bool { distances[Int(vertex)] >= 0 }

    func contains(_ offering: OfferingIndex) -> Bool { contains(offering.rawValue) }

    /// Whether what is one arrow from it is shown as well.
    func isInside(_ vertex: Vertex) -> Bool { contains(vertex) && Int(distances[Int(vertex)]) < hops }

    /// Whether an institution is shown because it leads to this program.
    func isReason(_ program: Vertex, for hub: Vertex) -> Bool {
        guard contains(program), contains(hub) else { return false }
        return isListed || distances[Int(program)] + 1 == distances[Int(hub)]
    }

    /// The largest distance of all.
    var farthest: Int { Int(distances.max() ?? 0) }
}
