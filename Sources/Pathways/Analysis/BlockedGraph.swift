/// What cannot be obtained, and what of it waits for what: the part of the network of needs that never fires.
///
/// Vertices are offerings and the groups of requirements between them, edges lead from what is missing to what waits for
/// it. The *depth* of an offering tells how far it is from a root cause: 0 where nothing that cannot be obtained stands
/// before it, or only offerings that in turn wait for it; else one more than the deepest offering before it.
package struct BlockedGraph: Sendable {
    /// The offerings that cannot be obtained, ascending; offering `i` is vertex `i`.
    package let offerings: [OfferingIndex]
    /// The depth of each vertex.
    private let vertexDepths: [Int]
    private let graph: Digraph
    private let reversed: Digraph
    /// The node of the network that each vertex stands for, and the other way round.
    private let nodes: [Vertex]
    private let numbers: [Vertex: Vertex]

    /// O(V + E) of what cannot be obtained, plus O(V).
    package init(_ obtainability: Obtainability) {
        let part = BlockedNodes(obtainability)
        (offerings, graph, numbers) = (part.offerings, part.graph, part.numbers)
        nodes = numbers.sorted { $0.value < $1.value }.map(\.key)
        reversed = graph.reversed()
        vertexDepths = Self.depths(graph, offeringCount: offerings.count)
    }

    private static func depths(_ graph: Digraph, offeringCount: Int) -> [Int] {
        let components = StronglyConnectedComponents(graph)
        var depths = [Int](repeating: 0, count: components.count)
        for component in 0..<components.count {
            let members = components.members(of: component)
            let next = depths[component] + (members.contains { Int($0) < offeringCount } ? 1 : 0)
            for head in members.flatMap(graph.successors) {
                let other = components.component(of: head)
                if other != component { depths[other] = max(depths[other], next) }
            }
        }
        return graph.vertices.map { depths[components.component(of: $0)] }
    }
}

extension BlockedGraph {
    /// The vertex of an offering; `nil` for one that can be obtained. O(log V).
    package func vertex(of offering: OfferingIndex) -> Int? {
        var (low, high) = (0, offerings.count)
        while low < high {
            let middle = (low + high) / 2
            if offerings[middle] < offering { low = middle + 1 } else { high = middle }
        }
        return low < offerings.count && offerings[low] == offering ? low : nil
    }

    /// The depth of an offering.
    package func depth(of vertex: Int) -> Int { vertexDepths[vertex] }

    /// What can be obtained once the offering of a vertex is held, each with the first offering on a shortest way there.
    /// O(edges of what this makes obtainable).
    package func freed(by vertex: Int, _ probe: inout ObtainabilityProbe) -> [(vertex: Int, first: Int)] {
        let mark = probe.mark
        probe.assume(offerings[vertex])
        let fired = Set(probe.fired(since: mark).compactMap { numbers[$0] })
        probe.undo(to: mark)
        var first: [Vertex: Int] = [Vertex(vertex): vertex]
        var order = [Vertex(vertex)]
        var next = 0
        while next < order.count {
            let before = order[next]
            next += 1
            for head in graph.successors(of: before) where fired.contains(head) && first[head] == nil {
                let way = first[before] ?? vertex
                first[head] = way == vertex && isOffering(head) ? Int(head) : way
                order.append(head)
            }
        }
        return order.dropFirst().filter(isOffering).map { (Int($0), first[$0] ?? vertex) }
    }

    /// Offerings of which one has to be held for the offering of a vertex to become obtainable; none when it cannot.
    ///
    /// They keep it from being obtained even if everything else is held: of what must all be obtained, one is followed, of
    /// what there is a choice from, so many that the rest is not enough. O(edges followed).
    package func barrier(before vertex: Int, _ probe: ObtainabilityProbe) -> [Int] {
        var found: Set<Vertex> = [nodes[vertex]]
        var pending = [nodes[vertex]]
        var result: [Int] = []
        while let node = pending.popLast() {
            let obstacles = probe.obstacles(before: node) { found.contains($0) ? -1 : depth(of: $0) }
            for obstacle in obstacles where found.insert(obstacle).inserted {
                pending.append(obstacle)
                if let number = numbers[obstacle], isOffering(number) { result.append(Int(number)) }
            }
        }
        return result
    }

    private func depth(of node: Vertex) -> Int { numbers[node].map { vertexDepths[Int($0)] } ?? 0 }

    /// The offerings that a vertex waits for with no other offering between, ascending.
    package func directBlockers(of vertex: Int) -> [Int] {
        walk(upFrom: vertex) { _ in true }.map(\.vertex).sorted()
    }

    /// For each of these vertices, all before `vertex`, the offering that waits for it on a shortest way there.
    /// O(edges between).
    package func followers(of blockers: [Int], before vertex: Int) -> [Int: Int] {
        var open = Set(blockers)
        let found = walk(upFrom: vertex) { found in
            open.remove(found)
            return open.isEmpty
        }
        return Dictionary(found.map { ($0.vertex, $0.neededBy) }) { first, _ in first }
    }

    /// The offerings before a vertex, the nearest first, each with the one it was found from.
    ///
    /// - Parameter isLast: told of each, whether to look no further than those no farther away.
    private func walk(upFrom vertex: Int, isLast: (Int) -> Bool) -> [(vertex: Int, neededBy: Int)] {
        var seen: Set<Vertex> = [Vertex(vertex)]
        var result: [(vertex: Int, neededBy: Int)] = []
        var pending = [vertex]
        var isDone = false
        while !pending.isEmpty, !isDone {
            var next: [Int] = []
            for offering in pending {
                for found in offeringsBefore(offering, &seen) {
                    result.append((found, offering))
                    next.append(found)
                    if isLast(found) { isDone = true }
                }
            }
            pending = next
        }
        return result
    }

    /// The offerings before another with none between, that were not seen before.
    private func offeringsBefore(_ offering: Int, _ seen: inout Set<Vertex>) -> [Int] {
        var result: [Int] = []
        var pending = [Vertex(offering)]
        while let vertex = pending.popLast() {
            for before in reversed.successors(of: vertex) where seen.insert(before).inserted {
                if isOffering(before) { result.append(Int(before)) } else { pending.append(before) }
            }
        }
        return result
    }

    private func isOffering(_ vertex: Vertex) -> Bool { Int(vertex) < offerings.count }
}

/// The nodes of the network of needs that never fire, offerings first.
private struct BlockedNodes {
    let offerings: [OfferingIndex]
    let graph: Digraph
    let numbers: [Vertex: Vertex]

    init(_ obtainability: Obtainability) {
        let network = obtainability.network
        let count = obtainability.standing.catalogue.offerings.count
        var numbers: [Vertex: Vertex] = [:]
        var offerings: [OfferingIndex] = []
        for node in network.graph.vertices where !obtainability.closure.hasFired(node) {
            if Int(node) < count {
                guard !obtainability.standing.holds(OfferingIndex(Int(node))) else { continue }
                offerings.append(OfferingIndex(Int(node)))
            }
            numbers[node] = Vertex(numbers.count)
        }
        var (tails, heads): ([Vertex], [Vertex]) = ([], [])
        func append(_ tail: Vertex, _ head: Vertex) {
            guard let tail = numbers[tail], let head = numbers[head] else { return }
            tails.append(tail)
            heads.append(head)
        }
        for (node, _) in numbers.sorted(by: { $0.value < $1.value }) {
            for input in network.graph.outEdges(of: node) where network.weight(of: input) > 0 {
                append(node, network.graph.head(of: input))
            }
        }
        for (member, nodes) in obtainability.groups.needs.sorted(by: { $0.key < $1.key }) {
            for node in nodes where node != member.rawValue { append(node, member.rawValue) }
        }
        self.offerings = offerings
        self.numbers = numbers
        graph = Digraph(vertexCount: numbers.count, tails: tails, heads: heads)
    }
}
