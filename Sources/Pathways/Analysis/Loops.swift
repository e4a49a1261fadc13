/// What goes round in circles in a catalogue.
///
/// Loops are the strongly connected components of the dependencies, told apart by the and/or closure and not by the mere
/// presence of a cycle; circles of ladders and equivalents come besides. Corequisites tie offerings together without
/// being a finding: a component counts only if another dependency runs inside it. A choice from a filter names no
/// offering, so it takes part only where nobody can obtain what it joins. Iterative throughout, O(V + E) but for the
/// shortest way round each loop (see ``ShortestCycle``).
public struct Loops: Sendable {
    /// Deadlocks first, then escapable loops, then mutual recognition; each by its first offering.
    public let loops: [Loop]

    public init(_ catalogue: Catalogue, _ graph: PathwayGraph, _ obtainability: Obtainability) {
        let finder = LoopFinder(catalogue: catalogue, graph: graph, obtainability: obtainability)
        let dependencies = finder.dependencyLoops()
        let mutual = finder.recognitionLoops(besides: dependencies)
        loops = (dependencies + mutual).sorted { $0.rank < $1.rank }
    }
}

extension Loop {
    fileprivate var rank: (Int, OfferingIndex) {
        (Kind.allCases.firstIndex(of: kind) ?? 0, offerings.first ?? OfferingIndex(0))
    }
}

private struct LoopFinder {
    let catalogue: Catalogue
    let graph: PathwayGraph
    let obtainability: Obtainability

    func dependencyLoops() -> [Loop] {
        let components = StronglyConnectedComponents(graph.digraph, where: isFollowed)
        return components.cyclic.compactMap { component in
            let members = Array(components.members(of: component))
            let edges = edges(among: members, where: isFollowed)
            let causes = edges.filter(graph.isLoopCause)
            guard !causes.isEmpty else { return nil }
            let offerings = members.filter { !graph.isHub($0) }.map { OfferingIndex(Int($0)) }
            let stuck = offerings.filter { !obtainability.isObtainable($0) }
            let isMutual = causes.allSatisfy { Self.isRecognition(graph.relation(of: $0)) }
            let kind: Loop.Kind = !stuck.isEmpty ? .deadlock : isMutual ? .mutualRecognition : .escapable
            return loop(
                kind, members, offerings, stuck: stuck, edges: edges, where: isFollowed, counts: graph.isLoopCause)
        }
    }

    func recognitionLoops(besides known: [Loop]) -> [Loop] {
        let covered = Set(known.filter { $0.kind == .mutualRecognition }.map(\.offerings))
        let components = StronglyConnectedComponents(graph.digraph, where: isRecognition)
        return components.cyclic.compactMap { component in
            let members = Array(components.members(of: component))
            let edges = edges(among: members, where: isRecognition)
            let offerings = members.map { OfferingIndex(Int($0)) }
            guard edges.contains(where: isOneWay), !covered.contains(offerings) else { return nil }
            return loop(
                .mutualRecognition, members, offerings, stuck: [], edges: edges, where: isRecognition, counts: isOneWay)
        }
    }

    private func loop(
        _ kind: Loop.Kind, _ members: [Vertex], _ offerings: [OfferingIndex], stuck: [OfferingIndex], edges: [EdgeID],
        where includes: (EdgeID) -> Bool, counts: (EdgeID) -> Bool
    ) -> Loop? {
        let cycle = ShortestCycle(
            in: graph.digraph, among: members, where: includes, counts: counts,
            preferring: { !graph.isHub($0) && !obtainability.isObtainable(OfferingIndex(Int($0))) })
        guard let cycle else { return nil }
        return Loop(
            kind: kind, offerings: offerings, stuck: stuck, cycle: graph.arrows(round: cycle.edges),
            isShortest: cycle.isProvedShortest, edges: edges)
    }

    private func edges(among members: [Vertex], where includes: (EdgeID) -> Bool) -> [EdgeID] {
        let inside = Set(members)
        return members.flatMap { vertex in
            graph.digraph.outEdges(of: vertex).filter { inside.contains(graph.digraph.head(of: $0)) && includes($0) }
        }.sorted()
    }

    /// The dependencies; of those through a hub, only the ones between offerings nobody can obtain.
    private func isFollowed(_ edge: EdgeID) -> Bool {
        guard graph.isDependency(edge) else { return false }
        let (tail, head) = (graph.digraph.tail(of: edge), graph.digraph.head(of: edge))
        if graph.isHub(tail) { return !obtainability.isObtainable(OfferingIndex(Int(head))) }
        if graph.isHub(head) { return !obtainability.isObtainable(OfferingIndex(Int(tail))) }
        return true
    }

    private func isRecognition(_ edge: EdgeID) -> Bool {
        Self.isRecognition(graph.relation(of: edge)) && !graph.isHub(graph.digraph.head(of: edge))
    }

    private static func isRecognition(_ relation: Relation) -> Bool { relation == .ladder || relation == .equivalent }

    /// Declarations that hold both ways make no circle among themselves.
    private func isOneWay(_ edge: EdgeID) -> Bool {
        graph.equivalence(of: edge).map { catalogue.equivalences[$0].direction == .oneWay } ?? true
    }
}

extension PathwayGraph {
    /// Whether an edge on a cycle makes it a loop: corequisites, and what merely joins an offering with a hub, do not.
    public func isLoopCause(_ edge: EdgeID) -> Bool {
        relation(of: edge) != .corequisite && relation(of: edge) != .membership
    }

    /// A closed walk as arrows between offerings, beginning at the first offering on it.
    func arrows(round cycle: [EdgeID]) -> [PathwayEdge] {
        guard let start = cycle.firstIndex(where: { !isHub(digraph.tail(of: $0)) }) else { return [] }
        return arrows(along: Array(cycle[start...] + cycle[..<start]))
    }
}
