/// The nodes still to be examined: a heap by bound, and the node to dive into next.
struct OpenNodes: Sendable {
    private var heap: [SearchNode] = []
    private var next: SearchNode?

    var isEmpty: Bool { heap.isEmpty && next == nil }

    /// The smallest bound of any open node.
    var bound: Int? {
        [heap.first?.bound, next?.bound].compactMap(\.self).min()
    }

    mutating func dive(_ node: SearchNode) { next = node }

    mutating func insert(_ node: SearchNode) {
        heap.append(node)
        var child = heap.count - 1
        while child > 0, precedes(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> SearchNode? {
        if let node = next {
            next = nil
            return node
        }
        guard let last = heap.indices.last else { return nil }
        heap.swapAt(0, last)
        let node = heap.removeLast()
        var parent = 0
        while let child = [2 * parent + 1, 2 * parent + 2].filter({ $0 < heap.count }).min(by: { precedes($0, $1) }),
            precedes(child, parent)
        {
            heap.swapAt(child, parent)
            parent = child
        }
        return node
    }

    private func precedes(_ first: Int, _ second: Int) -> Bool {
        heap[first].estimate < heap[second].estimate
    }
}
