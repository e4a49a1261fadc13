/// Vertices by a small integer each, the largest at hand; every operation takes constant time, `largest()` on average.
struct SurplusBuckets: ~Copyable {
    private let lowest: Int
    /// The first vertex of each bucket, −1 where it is empty.
    private let firsts: Scratch
    /// The neighbours of each vertex in its bucket, −1 at the ends.
    private let next: Scratch
    private let previous: Scratch
    /// The bucket of each vertex, −1 where it is in none.
    private let bucket: Scratch
    /// A bucket above which all are empty.
    private var top = 0

    init(vertexCount: Int, range: ClosedRange<Int>) {
        lowest = range.lowerBound
        firsts = Scratch(repeating: -1, count: range.count)
        next = Scratch(repeating: -1, count: vertexCount)
        previous = Scratch(repeating: -1, count: vertexCount)
        bucket = Scratch(repeating: -1, count: vertexCount)
    }

    /// Puts a vertex at the front of the bucket for `surplus`, after taking it out of the one it may be in.
    mutating func put(_ vertex: Vertex, at surplus: Int) {
        remove(vertex)
        let target = surplus - lowest
        let second = firsts[target]
        firsts[target] = vertex
        next[Int(vertex)] = second
        if second >= 0 { previous[Int(second)] = vertex }
        bucket[Int(vertex)] = Int32(target)
        top = max(top, target)
    }

    /// Takes a vertex out of its bucket, if it is in one.
    func remove(_ vertex: Vertex) {
        let source = bucket[Int(vertex)]
        guard source >= 0 else { return }
        let before = previous[Int(vertex)]
        let after = next[Int(vertex)]
        if before >= 0 { next[Int(before)] = after } else { firsts[Int(source)] = after }
        if after >= 0 { previous[Int(after)] = before }
        next[Int(vertex)] = -1
        previous[Int(vertex)] = -1
        bucket[Int(vertex)] = -1
    }

    /// A vertex with the largest integer, the one put there last; nil where there is none.
    mutating func largest() -> Vertex? {
        while top > 0, firsts[top] < 0 { top -= 1 }
        let vertex = firsts[top]
        return vertex < 0 ? nil : vertex
    }
}
