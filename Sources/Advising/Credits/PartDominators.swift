/// For each vertex of a credit problem, the vertices that every way down to it passes through.
///
/// One pass over a graph without cycles in topological order; the nearest common dominator of two vertices is found by
/// climbing, after K. D. Cooper, T. J. Harvey & K. Kennedy, "A simple, fast dominance algorithm", 2001. O(v + e × depth).
struct PartDominators {
    /// The nearest dominator of each vertex; 0 is its own.
    private var nearest: [Int]

    /// - Precondition: every vertex but 0 is reached, and awards come before what they consist of.
    init(_ vertices: [CreditVertex]) {
        nearest = [Int](repeating: -1, count: vertices.count)
        nearest[0] = 0
        var depths = [Int](repeating: 0, count: vertices.count)
        for award in vertices.indices {
            vertices[award].tree?.forEachPart { part, _ in
                nearest[part] = nearest[part] < 0 ? award : common(nearest[part], award, depths)
                depths[part] = depths[nearest[part]] + 1
            }
        }
    }

    private func common(_ first: Int, _ second: Int, _ depths: [Int]) -> Int {
        var (a, b) = (first, second)
        while a != b {
            if depths[a] >= depths[b] { a = nearest[a] } else { b = nearest[b] }
        }
        return a
    }

    /// The dominators of a vertex but 0, the nearest first.
    func all(of vertex: Int) -> [Int] {
        var result: [Int] = []
        var next = nearest[vertex]
        while next > 0 {
            result.append(next)
            next = nearest[next]
        }
        return result
    }
}
