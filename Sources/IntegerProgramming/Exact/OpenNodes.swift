/// The nodes still to be examined: the one to dive into next, and a heap with the smallest bound on top.
///
/// When the heap grows beyond what memory should hold, the latest nodes are taken first until it has shrunk.
struct OpenNodes: Sendable {
    private var heap: [SearchNode] = []
    private var next: SearchNode?
    private let capacity: Int

    /// - Parameter columnCount: the size of one node.
    init(columnCount: Int) {
        capacity = 20_000_000 / (columnCount + 10)
    }

    /// The smallest bound of any open node, `nil` if there is none.
    var bound: Int? {
        [heap.first?.bound, next?.bound].compactMap(\.self).min()
    }

    /// Sets the node to be examined next.
    mutating func dive(_ node: SearchNode) {
        next = node
        next?.isFresh = false
    }

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
        if heap.count > capacity { return heap.removeLast() }
        guard let last = heap.indices.last else { return nil }
        heap.swapAt(0, last)
        let node = heap.removeLast()
        sink()
        return node
    }

    private mutating func sink() {
        var parent = 0
        while 2 * parent + 1 < heap.count {
            var child = 2 * parent + 1
            if child + 1 < heap.count, precedes(child + 1, child) { child += 1 }
            guard precedes(child, parent) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }

    private func precedes(_ first: Int, _ second: Int) -> Bool {
        (heap[first].bound, heap[first].estimate) < (heap[second].bound, heap[second].estimate)
    }
}
