extension CycleSearch {
    /// The best closed walk of `length` edges from `root` with a counting edge, `length` being the least possible:
    /// the most preferred vertices, then the smallest vertices, then the smallest edges.
    ///
    /// One pass over the edges of the states seen, from the last seen to the root, and one along the walk.
    mutating func bestWalk(around root: Vertex, length: Int) -> [EdgeID] {
        computeGains(around: root, length: length)
        var vertices = [root]
        // A vertex can be in both states at the same distance; the walk keeps every one that leads to the best end.
        var states = [2 * root]
        for _ in 1..<length {
            let next = bestSuccessors(of: states)
            guard let first = next.first else { break }
            vertices.append(first >> 1)
            states = next
        }
        return smallestEdges(along: vertices)
    }

    private mutating func computeGains(around root: Vertex, length: Int) {
        for index in stride(from: queueCount - 1, through: 0, by: -1) {
            let state = queue[index]
            let distance = distances[Int(state)]
            gains[Int(state)] = -1
            if Int(distance) >= length { continue }
            let row = core.graph.row(of: state >> 1)
            work += row.count
            for position in row {
                let target = self.state(after: state, along: position)
                if target == 2 * root + 1 {
                    if Int(distance) + 1 == length { gains[Int(state)] = max(gains[Int(state)], 0) }
                } else if distances[Int(target)] == distance + 1, gains[Int(target)] >= 0 {
                    gains[Int(state)] = max(gains[Int(state)], gains[Int(target)] + preference(target))
                }
            }
        }
    }

    /// The states of the smallest vertex that follows one of `states` on a best walk.
    private func bestSuccessors(of states: [Int32]) -> [Int32] {
        var best: [Int32] = []
        for state in states {
            for position in core.graph.row(of: state >> 1) {
                let target = self.state(after: state, along: position)
                guard distances[Int(target)] == distances[Int(state)] + 1, gains[Int(target)] >= 0,
                    gains[Int(target)] + preference(target) == gains[Int(state)]
                else { continue }
                let vertex = best.first.map { $0 >> 1 } ?? Vertex.max
                if target >> 1 < vertex { best = [target] }
                if target >> 1 == vertex, !best.contains(target) { best.append(target) }
            }
        }
        return best
    }

    /// The smallest edges from each vertex to the next and back to the first, of which one counts.
    private func smallestEdges(along vertices: [Vertex]) -> [EdgeID] {
        var edges: [EdgeID] = []
        var replacement: (index: Int, edge: EdgeID)?
        for (index, vertex) in vertices.enumerated() {
            let next = index + 1 < vertices.count ? vertices[index + 1] : vertices[0]
            let parallel = core.graph.outEdges(of: vertex).filter { core.graph.head(of: $0) == next }
            guard let smallest = parallel.first else { continue }
            edges.append(smallest)
            if let edge = parallel.first(where: { core.counting[Int($0)] }) { replacement = (index, edge) }
        }
        if let replacement, !edges.contains(where: { core.counting[Int($0)] }) {
            edges[replacement.index] = replacement.edge
        }
        return edges
    }

    @inline(__always)
    private func preference(_ state: Int32) -> Int32 {
        core.preferred[Int(state >> 1)] ? 1 : 0
    }
}
