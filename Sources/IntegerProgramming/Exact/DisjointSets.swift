/// A partition of `0..<count` that only grows coarser (union by size, path halving).
struct DisjointSets {
    private var parent: [Int]
    private var size: [Int]

    init(count: Int) {
        parent = Array(0..<count)
        size = [Int](repeating: 1, count: count)
    }

    mutating func root(of element: Int) -> Int {
        var element = element
        while parent[element] != element {
            parent[element] = parent[parent[element]]
            element = parent[element]
        }
        return element
    }

    mutating func unite(_ first: Int, _ second: Int) {
        let (a, b) = (root(of: first), root(of: second))
        guard a != b else { return }
        let (small, large) = size[a] < size[b] ? (a, b) : (b, a)
        parent[small] = large
        size[large] += size[small]
    }
}
