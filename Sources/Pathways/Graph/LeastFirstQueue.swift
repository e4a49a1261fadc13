/// Numbers that come out again in ascending order, equal ones one after another: a binary heap.
struct LeastFirstQueue: Sendable {
    /// No number is less than the one at half its position (both counted from 1).
    private var heap: [Int32] = []

    /// O(log n).
    mutating func insert(_ number: Int32) {
        heap.append(number)
        var place = heap.count - 1
        while place > 0, heap[(place - 1) / 2] > number {
            heap[place] = heap[(place - 1) / 2]
            place = (place - 1) / 2
        }
        heap[place] = number
    }

    /// Takes out the least number; nil where there is none. O(log n).
    mutating func popLeast() -> Int32? {
        guard let least = heap.first, let last = heap.popLast() else { return nil }
        var place = 0
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            if heap[child] >= last { break }
            heap[place] = heap[child]
            place = child
        }
        if !heap.isEmpty { heap[place] = last }
        return least
    }
}
