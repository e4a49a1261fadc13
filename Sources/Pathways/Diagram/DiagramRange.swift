/// Which vertices of the graph a diagram shows, and how far each is from what the question is about.
struct DiagramRange {
    /// The distance of each vertex that is shown.
    private let distances: [Vertex: Int32]
    let hops: Int
    /// Whether the vertices were listed rather than searched for.
    private let isListed: Bool
    let focus: [OfferingIndex]
    /// How many arrows the search looked at.
    let examined: Int

    init(_ index: DiagramIndex, _ selection: DiagramSelection) {
        focus = selection.focus
        if case .only = selection { isListed = true } else { isListed = false }
        var search = DiagramSearch(index)
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
        examined = search.examined
    }

    var count: Int { distances.count }

    /// What is shown: offerings by identifier, then institutions.
    var vertices: [Vertex] { distances.keys.sorted() }

    func contains(_ vertex: Vertex) -> Bool { distances[vertex] != nil }

    func contains(_ offering: OfferingIndex) -> Bool { contains(offering.rawValue) }

    /// Whether what is one arrow from it is shown as well.
    func isInside(_ vertex: Vertex) -> Bool { distances[vertex].map { Int($0) < hops } ?? false }

    /// Whether an institution is shown because it leads to this program.
    func isReason(_ program: Vertex, for hub: Vertex) -> Bool {
        guard let near = distances[program], let far = distances[hub] else { return false }
        return isListed || near + 1 == far
    }

    /// The largest distance of all.
    var farthest: Int { Int(distances.values.max() ?? 0) }
}
